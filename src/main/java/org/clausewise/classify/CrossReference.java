package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One number of a reference to a clause of the same text: the 12 of {@code paragraphs 12 and 14
 * above}.
 *
 * <p>Whether a reference means its own text is told by the words behind it ({@code above}, {@code
 * of the present resolution}). Without such words {@code paragraph 12} may go on from a resolution
 * that was named before, so it is {@link Scope#UNSURE}. One that is of something else ({@code
 * paragraph 12 of resolution 70/1}) is left out. English only. Cost: one pass of a pattern.
 *
 * @param unit the word before it in the singular and in lower case: {@code paragraph}
 * @param number what it names: {@code 12}, {@code 4 (2)}, {@code IV}, without spaces at its ends
 * @param scope whether it means its own text
 * @param start of the number, zero-based UTF-16
 * @param end of the number, exclusive
 */
record CrossReference(String unit, String number, Scope scope, int start, int end) {

  /** Which text a reference means. */
  enum Scope {
    /** The text that it stands in. */
    OWN,
    /** Its own or one that was named before. */
    UNSURE
  }

  private static final String NUMBER =
      "(?:\\d{1,3}(?:\\.\\d{1,3})*(?:[ \\u00A0](?:bis|ter|quater|alt))?"
          + "|\\b[IVXL]{1,6}\\b|\\b[A-Z]\\b)(?:[ \\u00A0]?\\([a-z0-9]{1,4}\\))*";

  private static final String BETWEEN =
      "(?:,[ \\u00A0](?:and |or )?|[ \\u00A0](?:and|or|to)[ \\u00A0]|[–-])";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b(?<unit>[Pp]aragraph|[Aa]rticle|[Ss]ection|[Cc]lause|[Rr]ule|[Rr]egulation|[Aa]nnex)"
              + "(?:s|es)?[ \\u00A0](?<numbers>"
              + NUMBER
              + "(?:"
              + BETWEEN
              + NUMBER
              + ")*)(?![\\w/])");

  private static final Pattern ONE = Pattern.compile(NUMBER);

  private static final Pattern OWN =
      Pattern.compile(
          ",?[ \\u00A0](?:above|below|hereof|(?:of|to) (?:the present|this)"
              + " (?:\\w+ )?(?:resolution|decision|Agreement|agreement|Convention|Treaty|Protocol"
              + "|Contract|contract|text|document|annex|Annex))\\b.*",
          Pattern.DOTALL);

  /** What goes on with another text: of the Convention, thereof. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?:,[ \\u00A0]?[^,;]{0,40},)?[ \\u00A0](?:of|to|in)\\b.*|,? thereof.*", Pattern.DOTALL);

  /** The references in {@code wording}, in order, but for those that are of another text. */
  static List<CrossReference> in(String wording) {
    List<CrossReference> found = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(wording);
    while (matcher.find()) {
      String behind =
          wording.substring(matcher.end(), Math.min(wording.length(), matcher.end() + 80));
      boolean own = OWN.matcher(behind).matches();
      if (own || !FOREIGN.matcher(behind).matches()) {
        add(matcher, own ? Scope.OWN : Scope.UNSURE, wording, found);
      }
    }
    return found;
  }

  private static void add(
      Matcher reference, Scope scope, String wording, List<CrossReference> into) {
    String unit = reference.group("unit").toLowerCase(Locale.ROOT);
    Matcher one = ONE.matcher(wording).region(reference.start("numbers"), reference.end("numbers"));
    while (one.find()) {
      into.add(new CrossReference(unit, one.group(), scope, one.start(), one.end()));
    }
  }

  boolean meets(int from, int to) {
    return Math.max(start, from) < Math.min(end, to);
  }
}
