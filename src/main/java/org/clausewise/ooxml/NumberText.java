package org.clausewise.ooxml;

import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills the {@code w:lvlText} pattern of a level (ECMA-376 Part 1, 17.9.11). */
final class NumberText {

  private static final String BULLET = "•";
  private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

  private NumberText() {}

  /**
   * The number of {@code level}, or null where it prints as nothing.
   *
   * @param valueOf the value of each level, by zero-based index
   */
  static @Nullable PrintedNumber print(ListInstance list, int level, IntUnaryOperator valueOf) {
    NumberingLevel definition = list.level(level);
    if (definition == null) {
      return null;
    }
    String text =
        definition.isBullet() ? bullet(definition) : strip(fill(list, definition, level, valueOf));
    if (text.isEmpty()) {
      return null;
    }
    boolean ordered = !definition.isBullet() && text.chars().anyMatch(Character::isLetterOrDigit);
    return new PrintedNumber(text, level, !ordered && !isEnclosedDigit(text));
  }

  private static String fill(
      ListInstance list, NumberingLevel own, int level, IntUnaryOperator valueOf) {
    return PLACEHOLDER
        .matcher(own.text())
        .replaceAll(
            match -> {
              int index = match.group(1).charAt(0) - '1';
              NumberingLevel named = list.level(index);
              // A pattern may only name its own level and those above; others print as nothing.
              return named == null || index > level
                  ? ""
                  : Matcher.quoteReplacement(value(own, named, valueOf.applyAsInt(index)));
            });
  }

  private static String value(NumberingLevel own, NumberingLevel named, int value) {
    if (own.legal() && !named.format().equals("none")) {
      return NumberFormats.format("decimal", null, value);
    }
    return named.format(value);
  }

  /**
   * Characters of symbol fonts mean nothing outside their font, and Word's round bullet is a letter
   * o in Courier: they become a plain bullet.
   */
  private static String bullet(NumberingLevel definition) {
    String text = strip(definition.text());
    if (text.isEmpty()) {
      return "";
    }
    boolean unclear =
        text.chars()
            .anyMatch(
                c -> Character.getType(c) == Character.PRIVATE_USE || Character.isLetterOrDigit(c));
    return unclear || definition.symbolFont() ? BULLET : text;
  }

  private static boolean isEnclosedDigit(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_NUMBER);
  }

  private static String strip(String text) {
    return text.replace('\u00A0', ' ').strip();
  }
}
