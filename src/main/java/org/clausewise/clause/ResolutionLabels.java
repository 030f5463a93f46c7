package org.clausewise.clause;

import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.jspecify.annotations.Nullable;

/**
 * Labels one resolution or decision, from behind the line that names the organ to its closing.
 *
 * <p>The idea: preambular paragraphs are counted, PP1, PP2; the first number, or the first verb in
 * the third person after a comma, begins the operative part, where the printed numbers rule: OP12,
 * OP5 bis, OP12 (a) (i). Options of one preambular paragraph count once: PP7, Option 2.
 * Continuations get no label. Cost: one step a paragraph.
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

  private final StructureWords words;
  private final ResolutionLines lines;
  private final boolean inTable;
  private final SubLevels subs = new SubLevels();
  private final OptionLevels options = new OptionLevels();
  private final HeadingPath path = new HeadingPath();
  private Part part = Part.PREAMBLE;
  private int count;
  private boolean sentenceGoesOn = true;
  private @Nullable String clause;

  /** For a resolution whose organ line stood in a table, or did not. */
  ResolutionLabels(StructureWords words, ResolutionLines lines, boolean inTable) {
    this.words = words;
    this.lines = lines;
    this.inTable = inTable;
  }

  /** Whether {@code line} stands outside the resolution: in an annex, or behind the closing. */
  boolean endsBefore(Line line) {
    if (isApart(line)) {
      return false;
    }
    if (part == Part.CLOSED) {
      return !lines.isClosing(line);
    }
    HeadingWords heading = words.heading(line.headingText());
    if (heading == null) {
      return false;
    }
    return heading.rank() == HeadingWords.Rank.ANNEX
        || (part == Part.PREAMBLE && heading.rank() == HeadingWords.Rank.ARTICLE);
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
    OptionWords option = words.option(line.text());
    if (option != null && (marker == null || marker.kind() == Marker.Kind.DECIMAL)) {
      return marker != null && option.hasText()
          ? operative("OP" + marker.label() + ", " + option.marker().label())
          : option(option);
    }
    return marker == null ? unnumbered(line, following) : numbered(line, marker, following);
  }

  private ClauseLabel option(OptionWords option) {
    boolean isFirst = option.marker().readings().get(0).value() == 1;
    boolean isPreambular =
        part == Part.PREAMBLE
            && option.hasText()
            && (lines.goesOn(option.text()) || lines.isPreambular(option.text(), false));
    if (!isPreambular) {
      subs.clear();
      return options.enter(option, path.text(), path.below());
    }
    count += isFirst ? 1 : 0;
    return clause(ClauseKind.PREAMBULAR, "PP" + count + ", " + option.marker().label());
  }

  private ClauseLabel numbered(Line line, Marker marker, @Nullable Marker following) {
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
        options.clear();
        clause = null;
        yield new ClauseLabel(ClauseKind.HEADING, marker.label(), path.enter(line, marker));
      }
    };
  }

  private ClauseLabel sub(Marker marker, @Nullable Marker following) {
    String list = subs.enter(marker, following);
    String label = clause == null ? list : clause + " " + list;
    return new ClauseLabel(ClauseKind.SUB_PARAGRAPH, label, depth() + subs.depth());
  }

  private int depth() {
    return path.below() + options.depth();
  }

  private ClauseLabel operative(String label) {
    part = Part.OPERATIVE;
    return clause(ClauseKind.OPERATIVE, label);
  }

  private ClauseLabel clause(ClauseKind kind, String label) {
    subs.clear();
    clause = label;
    return new ClauseLabel(kind, label, depth());
  }

  private @Nullable ClauseLabel unnumbered(Line line, @Nullable Marker following) {
    if (lines.isClosing(line)) {
      part = Part.CLOSED;
      return ClauseLabel.unnamed(ClauseKind.CLOSING, 0);
    }
    if (OptionLevels.isEnd(line)) {
      options.end(line);
      return null;
    }
    ClauseLabel label =
        switch (part) {
          case PREAMBLE -> inPreamble(line);
          case UNNUMBERED ->
              lines.opensOperative(line) ? clause(ClauseKind.OPERATIVE, "OP" + ++count) : null;
          case OPERATIVE, CLOSED -> null;
        };
    return label == null && lines.isHeading(line) ? heading(line, following) : label;
  }

  private ClauseLabel heading(Line line, @Nullable Marker following) {
    boolean isInsideList = part == Part.OPERATIVE && clause != null && following != null;
    if (isInsideList) {
      return ClauseLabel.unnamed(ClauseKind.HEADING, depth() + 1);
    }
    options.clear();
    int depth = line.isHeading() ? path.enter(line.headingDepth()) : path.enterPlain();
    return ClauseLabel.unnamed(ClauseKind.HEADING, depth);
  }

  private @Nullable ClauseLabel inPreamble(Line line) {
    if (sentenceGoesOn && lines.opensOperative(line)) {
      part = Part.UNNUMBERED;
      count = 1;
      return clause(ClauseKind.OPERATIVE, "OP1");
    }
    if (lines.isEnacting(line) || !lines.isPreambular(line.text(), line.isHeading())) {
      return null;
    }
    sentenceGoesOn = lines.goesOn(line.text());
    return clause(ClauseKind.PREAMBULAR, "PP" + ++count);
  }
}
