package org.clausewise.clause;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes patterns of the words of a {@link WordFile}: {@code #} stands for a number, {@code %} for a
 * year, {@code …} for any text, {@code ~} for a name.
 */
final class WordPattern {

  private static final String OPEN = "[\\[{(\"“‘«]*";
  private static final String CLOSE = "[*\\])}\"”’»\\s]*";

  /** A name goes not beyond the sentence. Where letters have no case, any will do. */
  private static final String NAME = "[^\\p{Ll}\\s][^.;:!?。；：]*";

  private static final String WITHIN_SENTENCE = "[^.;:!?。；：]*";

  /** Article 4, 4.2, 4a, IV, B, and the same in the figures of other scripts. */
  private static final String HEADING_NUMBER =
      "(?:\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3})*[A-Za-z]?|[IVXLC]+|[A-Z]|[一二三四五六七八九十百零]+)"
          + Patterns.SUFFIX
          + "?";

  private WordPattern() {}

  /** Matches a whole line of any of these wordings, in any case. */
  static Pattern line(List<String> wordings) {
    return whole(wordings, ".*", "(?iu:", ")");
  }

  /** Matches a whole line of any of these wordings within one sentence, in the case given. */
  static Pattern sentence(List<String> wordings) {
    return whole(wordings, WITHIN_SENTENCE, "", "");
  }

  private static Pattern whole(List<String> wordings, String any, String before, String after) {
    String all =
        wordings.stream()
            .map(words -> regex(words, any, before, after))
            .collect(Collectors.joining("|"));
    return Pattern.compile(OPEN + "(?:" + all + ")" + CLOSE, Pattern.DOTALL);
  }

  private static String regex(String words, String any, String before, String after) {
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      String special = i == words.length() ? "" : special(words.charAt(i), any);
      if (special == null) {
        continue;
      }
      if (start < i) {
        out.append(before).append(Pattern.quote(words.substring(start, i))).append(after);
      }
      out.append(special);
      start = i + 1;
    }
    return out.toString();
  }

  private static @Nullable String special(char c, String any) {
    return switch (c) {
      case '#' -> "\\p{Nd}{1,5}";
      case '%' -> "\\p{Nd}{4}";
      case '…' -> any;
      case '~' -> NAME;
      default -> null;
    };
  }

  /** Matches one of these headings, as it stands or in capitals, with its number if it has one. */
  static String heading(List<String> wordings) {
    return wordings.stream()
        .flatMap(words -> Stream.of(words, words.toUpperCase(Locale.ROOT)))
        .distinct()
        .map(WordPattern::headingRegex)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String headingRegex(String words) {
    int number = words.indexOf('#');
    return number < 0
        ? spaced(words)
        : spaced(words.substring(0, number)) + HEADING_NUMBER + spaced(words.substring(number + 1));
  }

  /** A space in the words is any white space in the text. */
  private static String spaced(String words) {
    return Arrays.stream(words.split(" ", -1))
        .map(word -> word.isEmpty() ? "" : Pattern.quote(word))
        .collect(Collectors.joining("\\s+"));
  }
}
