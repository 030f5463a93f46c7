package org.clausewise.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.mention.MentionValue.Ordinal;
import org.clausewise.mention.MentionValue.Symbol;
import org.clausewise.mention.MentionValue.Words;
import org.clausewise.model.Language;
import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** Reads what a mention says from how it is written. */
record ValueReader(Language language, DateReader dates, Map<String, Long> words) {

  private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+");
  private static final Pattern SYMBOL_PART = Pattern.compile("[^/-]+|-(?=\\p{Lu})|-|/");

  ValueReader {
    words = Map.copyOf(words);
  }

  /** The value of {@code text}; null where it is no mention of that kind after all. */
  @Nullable MentionValue read(MentionKind kind, String text) {
    return switch (kind) {
      case NUMBER, PERCENTAGE, AMOUNT -> new NumberReader(words).read(text, kind);
      case ORDINAL -> ordinal(text);
      case DATE -> dates.read(text);
      case DEADLINE -> deadline(text);
      case SYMBOL -> symbol(text);
      case RESOLUTION -> ResolutionReader.read(text);
      case REFERENCE, DOCUMENT -> folded(text);
    };
  }

  private @Nullable MentionValue ordinal(String text) {
    Matcher figures = FIGURES.matcher(text);
    if (figures.find()) {
      return figures.group().length() > 4 ? null : new Ordinal(Integer.parseInt(figures.group()));
    }
    Integer number =
        language == Language.ENGLISH
            ? new NumberReader(words).ordinal(text)
            : SpelledOrdinals.read(text, language);
    return number == null ? null : new Ordinal(number);
  }

  /** A date where one is named; else all that is said, as {@code within thirty days}. */
  private MentionValue deadline(String text) {
    MentionValue date = dates.read(text);
    return date == null ? folded(text) : date;
  }

  private static Symbol symbol(String text) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = SYMBOL_PART.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().equals("/")) {
        parts.add(matcher.group());
      }
    }
    return new Symbol(parts);
  }

  private static Words folded(String text) {
    return new Words(text.toLowerCase(Locale.ROOT).replace('’', '\''));
  }
}
