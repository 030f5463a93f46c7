package org.clausewise.clause;

import java.util.regex.Pattern;

/**
 * The lines by which a resolution or decision is known: the organ, the openers, the closing.
 * English only; each rule looks at one line and costs its length.
 */
final class ResolutionLines {

  private static final int LONGEST_ORGAN = 200;

  /** A shorter line that ends in a colon is a tag like {@code Option 12:}. */
  private static final int SHORTEST_PAUSE = 15;

  private static final Pattern ORGAN = Pattern.compile("[\\[{(\"“‘«]*The \\p{Lu}[^.;:!?]*,");

  private static final String OPEN = "^[\\[{(\"“‘«]*";
  private static final String ADVERB =
      "(?:(?:\\p{Lu}\\p{Ll}+ly|Also|Further|Again|Once again|Once more)[, ]+)?";

  /** Requests, Also decides: a capital word in the third person, not one in -ss or -us. */
  private static final Pattern FINITE =
      Pattern.compile(OPEN + ADVERB + "(?!Whereas|This|Always)\\p{L}{3,}[^\\P{Ll}su]s\\b");

  /** Recalling, Deeply concerned. */
  private static final Pattern PARTICIPLE =
      Pattern.compile(OPEN + ADVERB + "\\p{L}{3,}(?:ing|ed)\\b");

  /** Have agreed as follows: the end of a treaty's preamble. */
  private static final Pattern ENACTING = Pattern.compile(OPEN + "(?i:have|has|hereby)\\b.*");

  private static final Pattern BEHIND_THE_END = Pattern.compile("[\\s\\])}\"”’»]+$");

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:\\d{1,5}(?:st|nd|rd|th)\\b.{0,30}\\bmeeting\\b|\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}$).*",
          Pattern.DOTALL);

  private ResolutionLines() {}

  /** Whether the line names the organ that speaks: {@code The General Assembly,}. */
  static boolean isOrgan(Line line) {
    return line.marker() == null
        && line.text().length() <= LONGEST_ORGAN
        && ORGAN.matcher(line.text()).matches();
  }

  /** Whether the line opens as an operative paragraph does: {@code Decides}, {@code Requests}. */
  static boolean opensOperative(Line line) {
    return FINITE.matcher(line.text()).find();
  }

  /**
   * Whether the line may be a preambular paragraph: it ends as one, or opens with a participle.
   * Headings, options and notes to the text do neither.
   */
  static boolean isPreambular(Line line) {
    String text = line.text();
    if (line.isHeading()
        || Character.isLowerCase(text.charAt(0))
        || ENACTING.matcher(text).matches()) {
      return false;
    }
    boolean pauses = text.length() >= SHORTEST_PAUSE && endsWithAny(text, ";:");
    return pauses || goesOn(line) || PARTICIPLE.matcher(text).find();
  }

  /** Whether the sentence goes on in the next paragraph: it ends in a comma. */
  static boolean goesOn(Line line) {
    return endsWithAny(line.text(), ",");
  }

  /** Whether the line closes a resolution: the meeting or the date of adoption. */
  static boolean isClosing(Line line) {
    return line.marker() == null && CLOSING.matcher(line.text()).matches();
  }

  private static boolean endsWithAny(String text, String ends) {
    String bare = BEHIND_THE_END.matcher(text).replaceFirst("");
    return !bare.isEmpty() && ends.indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }
}
