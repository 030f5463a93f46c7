package org.clausewise.clause;

import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.jspecify.annotations.Nullable;

/**
 * Labels one resolution or decision, from behind the line that names the organ to its closing.
 *
 * <p>The idea: preambular paragraphs are counted, PP1, PP2; the first number, or the first verb in
 * the third person after a comma, begins the operative part, where the printed numbers rule: OP12,
 * OP5 bis, OP12 (a) (i). Headings, options and continuations have no number and get no label. Cost:
 * one step a paragraph.
 *
 * <p>Handled badly: a numbered preamble, and a preambular paragraph that opens with a noun in -s.
 */
final class ResolutionLabels {

  private enum Part {
    PREAMBLE,
    OPERATIVE,
    /** Operative paragraphs without numbers; they are counted. */
    UNNUMBERED,
    CLOSED
  }

  private final boolean inTable;
  private final SubLevels subs = new SubLevels();
  private Part part = Part.PREAMBLE;
  private int count;
  private boolean sentenceGoesOn = true;
  private @Nullable String clause;

  /** For a resolution whose organ line stood in a table, or did not. */
  ResolutionLabels(boolean inTable) {
    this.inTable = inTable;
  }

  /** Whether {@code line} stands outside the resolution: in an annex, or behind the closing. */
  boolean endsBefore(Line line) {
    if (isApart(line)) {
      return false;
    }
    if (part == Part.CLOSED) {
      return !ResolutionLines.isClosing(line);
    }
    HeadingWords words = line.marker() == null ? HeadingWords.read(line.text()) : null;
    if (words == null) {
      return false;
    }
    return words.rank() == HeadingWords.Rank.ANNEX
        || (part == Part.PREAMBLE && words.rank() == HeadingWords.Rank.ARTICLE);
  }

  /** A table in a resolution illustrates it: its numbers count something else. */
  private boolean isApart(Line line) {
    return line.isEmpty() || line.inTable() != inTable;
  }

  /**
   * The label of the next line, or null.
   *
   * @param following the next marker, where that is of kind SUB
   */
  @Nullable ClauseLabel next(Line line, @Nullable Marker following) {
    if (isApart(line)) {
      return null;
    }
    Marker marker = line.marker();
    return marker == null ? unnumbered(line) : numbered(line, marker, following);
  }

  private @Nullable ClauseLabel numbered(Line line, Marker marker, @Nullable Marker following) {
    return switch (marker.kind()) {
      case SUB -> sub(marker, following);
      case DECIMAL, DOTTED -> operative("OP" + marker.label());
      case OPERATIVE -> operative(marker.label());
      case PREAMBULAR -> {
        count++;
        yield clause(ClauseKind.PREAMBULAR, marker.label());
      }
      case SECTION, OTHER -> {
        subs.clear();
        clause = null;
        yield new ClauseLabel(ClauseKind.HEADING, marker.label(), Math.max(0, line.headingDepth()));
      }
    };
  }

  private ClauseLabel sub(Marker marker, @Nullable Marker following) {
    String path = subs.enter(marker, following);
    String label = clause == null ? path : clause + " " + path;
    return new ClauseLabel(ClauseKind.SUB_PARAGRAPH, label, subs.depth());
  }

  private ClauseLabel operative(String label) {
    part = Part.OPERATIVE;
    return clause(ClauseKind.OPERATIVE, label);
  }

  private ClauseLabel clause(ClauseKind kind, String label) {
    subs.clear();
    clause = label;
    return new ClauseLabel(kind, label, 0);
  }

  private @Nullable ClauseLabel unnumbered(Line line) {
    if (ResolutionLines.isClosing(line)) {
      part = Part.CLOSED;
      return null;
    }
    return switch (part) {
      case PREAMBLE -> inPreamble(line);
      case UNNUMBERED ->
          ResolutionLines.opensOperative(line)
              ? clause(ClauseKind.OPERATIVE, "OP" + ++count)
              : null;
      case OPERATIVE, CLOSED -> null;
    };
  }

  private @Nullable ClauseLabel inPreamble(Line line) {
    if (sentenceGoesOn && ResolutionLines.opensOperative(line)) {
      part = Part.UNNUMBERED;
      count = 1;
      return clause(ClauseKind.OPERATIVE, "OP1");
    }
    if (!ResolutionLines.isPreambular(line)) {
      return null;
    }
    sentenceGoesOn = ResolutionLines.goesOn(line);
    return clause(ClauseKind.PREAMBULAR, "PP" + ++count);
  }
}
