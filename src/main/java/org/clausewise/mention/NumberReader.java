package org.clausewise.mention;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.mention.MentionValue.Quantity;
import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in figures and in English words, those of a thousand and more as products.
 *
 * <p>Cost: one pass over the words. Handled badly: {@code 1.000} for a thousand, which is read as
 * one; a comma before other than three figures is taken for a decimal comma.
 */
final class NumberReader {

  private static final Pattern FIGURES =
      Pattern.compile("\\p{Nd}+(?:[,  \\u00A0\\u202F]\\p{Nd}{3})*(?:[.,]\\p{Nd}+)?");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern TWO_NUMBERS =
      Pattern.compile("\\p{Nd}\\s*(?:to|and|or|-|–|—)\\s*\\p{Nd}");

  private final Map<String, Long> words;

  NumberReader(Map<String, Long> words) {
    this.words = words;
  }

  /** The number in {@code text} with its unit; the words where they are no number. */
  MentionValue read(String text, MentionKind kind) {
    String folded = text.toLowerCase(Locale.ROOT);
    if (TWO_NUMBERS.matcher(folded).find()) {
      return new MentionValue.Words(folded);
    }
    Matcher figures = FIGURES.matcher(folded);
    boolean inFigures = figures.find();
    if (!inFigures && inWords(folded) == 0) {
      return new MentionValue.Words(folded);
    }
    String rest = inFigures ? figures.replaceFirst(" ") : folded;
    BigDecimal number =
        inFigures ? scaled(figures(figures.group()), rest) : BigDecimal.valueOf(inWords(rest));
    return new Quantity(
        number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros(),
        kind == MentionKind.PERCENTAGE ? "%" : unit(rest));
  }

  /** What {@code seventy-second} counts, or null for what is no number. */
  @Nullable Integer ordinal(String text) {
    long number = inWords(text.toLowerCase(Locale.ROOT));
    return number <= 0 || number > 9999 ? null : (int) number;
  }

  private static BigDecimal figures(String text) {
    String plain = text.replaceAll("[\\s\\u00A0\\u202F]", "");
    String withoutGroups = plain.replaceAll(",(?=\\p{Nd}{3}(?:\\P{Nd}|$))", "").replace(',', '.');
    StringBuilder ascii = new StringBuilder();
    withoutGroups
        .chars()
        .forEach(c -> ascii.append(c == '.' ? '.' : (char) ('0' + Character.digit(c, 10))));
    return new BigDecimal(ascii.toString());
  }

  /** With million, billion behind it. */
  private BigDecimal scaled(BigDecimal number, String rest) {
    Matcher matcher = WORD.matcher(rest);
    while (matcher.find()) {
      Long scale = words.get(matcher.group());
      if (scale != null && scale >= 100) {
        return number.multiply(BigDecimal.valueOf(scale));
      }
    }
    return number;
  }

  private long inWords(String text) {
    long total = 0;
    long current = 0;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      Long value = words.get(matcher.group());
      if (value != null && value >= 1000) {
        total += Math.max(1, current) * value;
        current = 0;
      } else if (value != null && value == 100) {
        current = Math.max(1, current) * value;
      } else if (value != null) {
        current += value;
      }
    }
    return total + current;
  }

  private String unit(String rest) {
    StringBuilder unit = new StringBuilder();
    Matcher matcher = Pattern.compile("\\p{L}+|\\p{Sc}").matcher(rest);
    while (matcher.find()) {
      String word = matcher.group();
      if (!words.containsKey(word) && !word.equals("and")) {
        unit.append(unit.length() == 0 ? "" : " ").append(word);
      }
    }
    return unit.toString();
  }
}
