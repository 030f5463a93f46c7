package org.clausewise.clause;

import java.util.regex.Pattern;
import org.clausewise.clause.StructureWords.LineKind;
import org.clausewise.model.Language;

/**
 * How preambular and operative paragraphs are told apart: by their openers in English, by the marks
 * at their end elsewhere. Each rule looks at one line and costs its length.
 */
final class ResolutionLines {

  /** A shorter line that ends in a colon is a tag like {@code Option 12:}. */
  private static final int SHORTEST_PAUSE = 15;

  /** A longer line without a mark at its end is text that goes on, not a heading. */
  private static final int LONGEST_HEADING = 150;

  /** Titles of annexes quote what they belong to. */
  private static final int LONGEST_TITLE = 300;

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

  private static final String BEHIND_THE_END = "])}\"”’»";

  private static final String COMMAS = ",，،";
  private static final String PAUSES = ";:；：؛";
  private static final String FULL_STOPS = ".。";

  private final StructureWords words;
  private final boolean isEnglish;

  ResolutionLines(StructureWords words, Language language) {
    this.words = words;
    this.isEnglish = language == Language.ENGLISH;
  }

  /**
   * Whether the line opens as an operative paragraph does: {@code Decides}, {@code Requests}. In
   * other languages: whether it ends the sentence that the organ began.
   */
  boolean opensOperative(Line line) {
    return isEnglish
        ? FINITE.matcher(line.text()).find()
        : endsWithAny(line.text(), FULL_STOPS) && !line.isHeading();
  }

  /**
   * Whether the line may be a preambular paragraph: it ends as one, or opens with a participle.
   * Headings, options and notes to the text do neither.
   */
  boolean isPreambular(String text, boolean isHeading) {
    if (isHeading
        || (isEnglish && Character.isLowerCase(text.charAt(0)))
        || ENACTING.matcher(text).matches()) {
      return false;
    }
    boolean pauses = text.length() >= SHORTEST_PAUSE && endsWithAny(text, PAUSES);
    return pauses || goesOn(text) || (isEnglish && PARTICIPLE.matcher(text).find());
  }

  /** Whether the line announces others: it ends in a colon. */
  boolean pauses(String text) {
    return endsWithAny(text, ":：");
  }

  /** Whether the sentence goes on in the next paragraph: it ends in a comma. */
  boolean goesOn(String text) {
    return endsWithAny(text, COMMAS);
  }

  /** Whether the line ends a treaty's preamble: {@code Have agreed as follows:}. */
  boolean isEnacting(Line line) {
    return words.is(LineKind.ENACTING, line);
  }

  /** Whether the line closes a resolution: the meeting or the date of adoption. */
  boolean isClosing(Line line) {
    return words.is(LineKind.CLOSING, line);
  }

  /** Whether the line is a heading without number: by its style, or short and without an end. */
  boolean isHeading(Line line) {
    return line.isHeading() || isHeading(line.text(), LONGEST_HEADING);
  }

  /** Whether the line may be the title of the article or annex above it. */
  boolean isTitle(Line line) {
    return line.isHeading() || isHeading(line.text(), LONGEST_TITLE);
  }

  private static boolean isHeading(String text, int longest) {
    int end = text.length() > longest ? -1 : end(text);
    return end >= 0 && Character.isLetterOrDigit(text.charAt(end)) && startsAsHeading(text);
  }

  /** With a capital, in a script that has them, behind any brackets. */
  private static boolean startsAsHeading(String text) {
    int first = 0;
    while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return first < text.length()
        && Character.isLetter(text.charAt(first))
        && !Character.isLowerCase(text.charAt(first));
  }

  private static boolean endsWithAny(String text, String ends) {
    int end = end(text);
    return end >= 0 && ends.indexOf(text.charAt(end)) >= 0;
  }

  /** The offset of the last character before closing brackets and quotation marks, or -1. */
  private static int end(String text) {
    int end = text.length() - 1;
    while (end >= 0
        && (Character.isWhitespace(text.charAt(end))
            || BEHIND_THE_END.indexOf(text.charAt(end)) >= 0)) {
      end--;
    }
    return end;
  }
}
