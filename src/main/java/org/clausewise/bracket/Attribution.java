package org.clausewise.bracket;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.text.Tsv;

/**
 * Who proposes or opposes words: {@code [EU, AOSIS: …]}, {@code G77: delete}.
 *
 * <p>The idea: names with capitals, then a colon, at the beginning of a bracket, a parenthesis or
 * the text. At the beginning of the text, where a heading may look the same, what follows must tell
 * what the names ask for. Words that number or comment a passage are no names ({@code
 * no-parties.tsv}). Cost: linear. Handled badly: names behind the words, {@code [text – EU]}.
 *
 * @param start where the first name begins; half-open UTF-16 offsets
 * @param end behind the colon
 * @param names the names as written
 */
public record Attribution(int start, int end, List<String> names) {

  /** Possessive, so that no text takes long: a name never gives back letters. */
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}'’.-]*+";

  private static final String NAME =
      WORD + "(?: (?:of the |and the |of |the |and |for )?+" + WORD + "){0,3}+";
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<lead>^|[\\[(])[\\s\\p{Z}]*(?<names>"
              + NAME
              + "(?:\\s*(?:,|;|/|&|\\+)\\s*"
              + NAME
              + "){0,30})[\\s\\p{Z}]*:(?<asks>\\s*(?i:delete|add|replace|"
              + "insert|retain|keep|move|merge|reserve|alt|bracket|support|oppose)\\b)?");
  private static final Pattern SEPARATORS = Pattern.compile("\\s*[,;/&+]\\s*");

  public Attribution {
    names = List.copyOf(names);
  }

  /** The attributions of a text, in its order. */
  public static List<Attribution> in(String text) {
    if (text.indexOf(':') < 0) {
      return List.of();
    }
    List<Attribution> found = new ArrayList<>();
    Matcher matcher = NAMES.matcher(text);
    while (matcher.find()) {
      boolean told = !matcher.group("lead").isEmpty() || matcher.group("asks") != null;
      if (told && !Words.OTHERS.matcher(matcher.group("names")).lookingAt()) {
        List<String> names = List.of(SEPARATORS.split(matcher.group("names")));
        int colon = text.indexOf(':', matcher.end("names"));
        found.add(new Attribution(matcher.start("names"), colon + 1, names));
      }
    }
    return found;
  }

  /** Read when a text has a colon. */
  private static final class Words {

    static final Pattern OTHERS =
        Pattern.compile(
            "(?i:"
                + String.join(
                    "|",
                    Tsv.resource(Attribution.class, "no-parties.tsv").stream()
                        .map(row -> row.get(0))
                        .toList())
                + ")\\b");
  }
}
