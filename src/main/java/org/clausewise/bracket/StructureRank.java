package org.clausewise.bracket;

import java.util.regex.Pattern;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * How high a paragraph stands in the structure of a text: 0 for an annex, more for what lies below.
 *
 * <p>The idea: an annex holds headings, a heading options, an option clauses, and a clause its
 * sub-paragraphs. A paragraph that is none of these bounds nothing. Cost: the beginning of the
 * paragraph. Handled badly: headings without a number, which are all of one rank.
 */
final class StructureRank {

  /** Bounds nothing. */
  static final int NONE = Integer.MAX_VALUE;

  private static final int ANNEX = 0;
  private static final int SECTION = 1;
  private static final int SUBSECTION = 2;
  private static final int OPTION = 3;
  private static final int SUBOPTION = 4;
  private static final int CLAUSE = 5;

  private static final Pattern ANNEXES =
      Pattern.compile("(?:Annex|Appendix|Schedule|Annexe)(?:\\s+[\\p{Alnum}]+)?");
  private static final Pattern ROMAN = Pattern.compile("[IVXL]+\\.?");
  private static final Pattern LETTER = Pattern.compile("[A-Z]\\.?");
  private static final Pattern OPTIONS =
      Pattern.compile(
          "[\\s\\p{Ps}]*(?:Option|Alternative|Alt\\.?)\\s+(?:(?<main>\\d+|[IVX]+)|[A-Z]\\b).*",
          Pattern.DOTALL);

  private StructureRank() {}

  /** The rank of a paragraph; {@link #NONE} for one that bounds nothing. */
  static int of(Paragraph paragraph) {
    var option = OPTIONS.matcher(paragraph.wording());
    if (option.matches()) {
      return option.group("main") == null ? SUBOPTION : OPTION;
    }
    ClauseLabel label = paragraph.label();
    return label == null ? NONE : ofLabel(label, paragraph.number());
  }

  private static int ofLabel(ClauseLabel label, @Nullable String number) {
    return switch (label.kind()) {
      case ANNEX -> ANNEX;
      case HEADING, ARTICLE, PART, SECTION ->
          label.isUnnamed() ? NONE : ofHeading(label, number == null ? "" : number.strip());
      case OPTION, ALTERNATIVE -> OPTION;
      case PREAMBULAR, OPERATIVE -> CLAUSE;
      case NUMBERED, DEFINITION -> CLAUSE + label.depth();
      case SUB_PARAGRAPH -> CLAUSE + Math.max(1, label.depth());
      case SESSION,
          COMMITTEE,
          AGENDA_ITEM,
          SPONSORS,
          ADOPTION,
          REPORT_LINE,
          TITLE,
          ORGAN,
          CLOSING,
          NOTE ->
          NONE;
    };
  }

  private static int ofHeading(ClauseLabel label, String number) {
    if (ANNEXES.matcher(label.text()).matches()) {
      return ANNEX;
    }
    boolean letter = LETTER.matcher(number).matches() && !ROMAN.matcher(number).matches();
    return letter ? SUBSECTION : SECTION;
  }

  /** The rank of a paragraph that a bracket opens in: one that bounds nothing is like a clause. */
  static int ofOpener(Paragraph paragraph) {
    int rank = of(paragraph);
    return rank == NONE ? CLAUSE : rank;
  }
}
