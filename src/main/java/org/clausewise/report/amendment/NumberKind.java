package org.clausewise.report.amendment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A printed number that others can follow: what stands before its last figures or letter, that, and
 * what stands behind.
 *
 * <p>Handled badly: Roman numerals of several letters, which are followed by none; their changes
 * are told one by one.
 */
record NumberKind(String before, String figure, String behind) {

  private static final Pattern NUMBER =
      Pattern.compile("(.*?)(\\d{1,9}|(?<![A-Za-z])[A-Za-z])([^A-Za-z\\d]*)", Pattern.DOTALL);

  /** Null where the number is none, or can't be counted on from. */
  static @Nullable NumberKind of(@Nullable String number) {
    if (number == null) {
      return null;
    }
    Matcher matcher = NUMBER.matcher(number);
    return matcher.matches()
        ? new NumberKind(matcher.group(1), matcher.group(2), matcher.group(3))
        : null;
  }

  /** The same for all numbers of a kind. */
  String kind() {
    return before + "\n" + type() + "\n" + behind;
  }

  private String type() {
    char c = figure.charAt(0);
    return Character.isDigit(c) ? "1" : Character.isUpperCase(c) ? "A" : "a";
  }

  /** The number behind this one; null behind z. */
  @Nullable String next() {
    String next =
        type().equals("1")
            ? String.valueOf(Long.parseLong(figure) + 1)
            : String.valueOf((char) (figure.charAt(0) + 1));
    return figure.equalsIgnoreCase("z") ? null : before + next + behind;
  }
}
