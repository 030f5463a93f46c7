package org.clausewise.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.mention.MentionValue.Resolution;
import org.clausewise.mention.MentionValue.Series;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of resolutions: 72/200, 57/270 B, ES-10/23, 2016/22, 2030 (2011), 217 A (III).
 */
final class ResolutionReader {

  private static final Pattern BY_SESSION =
      Pattern.compile(
          "(?:\\p{Lu}+-)?(\\p{Nd}+)/([\\p{L}\\p{Nd}.]+(?: \\p{Lu}(?: (?:and|to) \\p{Lu})?)?)");
  private static final Pattern RUNNING =
      Pattern.compile(
          "(\\p{Nd}+(?: ?\\p{Lu})?)\\s?\\((?:(\\p{Nd}{4})|([IVXLC]+)(?:-\\p{Lu}+)?)\\)");
  private static final int FIRST_YEAR = 1900;

  private ResolutionReader() {}

  static @Nullable Resolution read(String text) {
    Matcher bySession = BY_SESSION.matcher(text);
    if (bySession.matches()) {
      int session = Integer.parseInt(bySession.group(1));
      Series series = session >= FIRST_YEAR ? Series.YEAR : Series.SESSION;
      return new Resolution(series, session, special(text) + bySession.group(2));
    }
    Matcher running = RUNNING.matcher(text);
    if (!running.matches()) {
      return null;
    }
    return running.group(2) != null
        ? new Resolution(Series.RUNNING, Integer.parseInt(running.group(2)), running.group(1))
        : new Resolution(Series.SESSION, roman(running.group(3)), running.group(1));
  }

  /** The ES- of an emergency special session, whose count is another. */
  private static String special(String text) {
    int dash = text.indexOf('-');
    return dash > 0 && dash < text.indexOf('/') ? text.substring(0, dash + 1) : "";
  }

  private static int roman(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = roman(text.charAt(i));
      boolean subtracted = i + 1 < text.length() && value < roman(text.charAt(i + 1));
      sum += subtracted ? -value : value;
    }
    return sum;
  }

  private static int roman(char digit) {
    return switch (digit) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      default -> 100;
    };
  }
}
