package org.clausewise.clause;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.model.Atom;
import org.clausewise.model.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as the labelling sees it.
 *
 * @param text the wording, trimmed, with plain blanks and without atoms
 * @param marker its number, or null
 * @param style the name of its style, empty for none
 * @param inTable whether it stands in a table
 */
record Line(String text, @Nullable Marker marker, String style, boolean inTable) {

  /** Word's own names, {@code heading 2}, and those of the UN templates, {@code _ H_1}. */
  private static final Pattern HEADING_STYLE =
      Pattern.compile("(?:.*\\bheading ?|[_ ]*h_?|.*_h_?)(?<level>[1-9]).*");

  private static final Pattern CHAPTER_STYLE = Pattern.compile("[_ ]*h[_ ]*ch[_ a-z]*");

  private static final Pattern BEFORE_NUMBER = Pattern.compile("[\\[{ \\t\\n\\uFFFC]*");

  static Line of(Paragraph paragraph, boolean inTable) {
    String style = paragraph.style() == null ? "" : paragraph.style().toLowerCase(Locale.ROOT);
    String text = Patterns.plainBlanks(paragraph.wording().replace(Atom.CHARACTER, ' ')).strip();
    return new Line(text, markerOf(paragraph, style), style, inTable);
  }

  private static @Nullable Marker markerOf(Paragraph paragraph, String style) {
    // A table of contents repeats the numbers of the clauses; it has none of its own.
    if (style.startsWith("toc")) {
      return null;
    }
    return Marker.parse(
        paragraph.number() == null ? hiddenNumber(paragraph.text()) : paragraph.number());
  }

  /**
   * The number behind an opening bracket or a page break: {@code [12. Decides …]}. It names the
   * clause but stays text, since what stands before it must not be lost.
   */
  private static @Nullable String hiddenNumber(String text) {
    Matcher before = BEFORE_NUMBER.matcher(text);
    boolean any = before.lookingAt() && before.end() > 0;
    TypedNumber typed = any ? TypedNumber.read(text.substring(before.end())) : null;
    return typed == null ? null : typed.printed();
  }

  /** What may be a heading in words; an automatic number may itself be the words: Article 4. */
  String headingText() {
    if (marker == null) {
      return text;
    }
    return marker.kind() == Marker.Kind.OTHER ? marker.label() : "";
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether the style is one of a heading; a line in parentheses then tells a unit. */
  boolean isHeading() {
    boolean isInParentheses = text.startsWith("(") && text.endsWith(")");
    return headingDepth() >= 0 && !isInParentheses;
  }

  /** Whether the style is that of a chapter, which ranks above all other headings. */
  boolean isChapter() {
    return CHAPTER_STYLE.matcher(style).matches();
  }

  /** The depth that the heading style tells, 0 for the top; -1 where it is no heading style. */
  int headingDepth() {
    Matcher matcher = HEADING_STYLE.matcher(style);
    if (matcher.matches()) {
      return matcher.group("level").charAt(0) - '1';
    }
    return isChapter() ? 0 : -1;
  }
}
