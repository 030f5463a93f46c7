package org.clausewise.clause;

import org.clausewise.clause.Marker.Kind;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.jspecify.annotations.Nullable;

/**
 * Labels text that is no resolution by what it prints: parts, articles, headings and numbers.
 *
 * <p>The idea: the last article, annex and number stand until the next; a number below them is
 * named with them: Article 4, para. 2 (b). A number of several parts, 4.2.1, names its place by
 * itself. Cost: one step a paragraph.
 *
 * <p>Handled badly: {@link NumberLevels} tells of lists inside a paragraph.
 */
final class OutlineLabels {

  private static final int LONGEST_SECTION_TITLE = 150;

  private final StructureWords words;
  private final ResolutionLines lines;
  private final boolean sectionsRestart;
  private final SubLevels subs = new SubLevels();
  private final NumberLevels numbers = new NumberLevels();
  private final HeadingPath path = new HeadingPath();
  private @Nullable String annex;
  private @Nullable String section;
  private @Nullable String article;
  private @Nullable ClauseLabel clause;
  private @Nullable String awaitsTitle;
  private boolean hasHeadings;

  /**
   * For a text of its own.
   *
   * @param sectionsRestart whether each part or section counts its paragraphs from 1
   */
  OutlineLabels(StructureWords words, ResolutionLines lines, boolean sectionsRestart) {
    this.words = words;
    this.lines = lines;
    this.sectionsRestart = sectionsRestart;
  }

  /**
   * The label of the next line, or null.
   *
   * @param following the next marker, where that is of kind SUB
   */
  @Nullable ClauseLabel next(Line line, @Nullable Marker following) {
    Marker marker = line.marker();
    if (line.isEmpty() && marker == null) {
      return null;
    }
    String titled = awaitsTitle;
    awaitsTitle = null;
    // Where headings stand outside tables, their words in a cell are content.
    boolean mayBeHeading = !line.inTable() || !hasHeadings;
    HeadingWords heading = mayBeHeading ? words.heading(line.headingText()) : null;
    if (heading != null) {
      hasHeadings |= !line.inTable();
      return heading(heading);
    }
    OptionWords option = line.inTable() ? null : words.option(line.text());
    if (option != null) {
      return option(option, marker);
    }
    if (marker != null) {
      return numbered(line, marker, following);
    }
    boolean isTitle = titled != null && mayBeHeading && lines.isTitle(line);
    return isTitle
        ? new ClauseLabel(ClauseKind.TITLE, titled + ", title", path.below())
        : unnumbered(line);
  }

  private ClauseLabel heading(HeadingWords heading) {
    clause = null;
    article = null;
    subs.clear();
    numbers.clear();
    String label = heading.label();
    ClauseLabel found =
        switch (heading.rank()) {
          case ANNEX -> {
            annex = label;
            section = null;
            yield new ClauseLabel(ClauseKind.ANNEX, label, path.enter(HeadingPath.ANNEX));
          }
          case PART -> {
            section = sectionsRestart ? inAnnex(label) : null;
            yield new ClauseLabel(ClauseKind.PART, inAnnex(label), path.enter(HeadingPath.PART));
          }
          case SECTION -> {
            section = sectionsRestart ? inAnnex(label) : section;
            yield new ClauseLabel(
                ClauseKind.SECTION, inAnnex(label), path.enter(HeadingPath.SECTION));
          }
          case ARTICLE -> {
            article = inAnnex(label);
            yield new ClauseLabel(ClauseKind.ARTICLE, article, path.enter(HeadingPath.ARTICLE));
          }
        };
    awaitsTitle = heading.isBare() ? found.text() : null;
    return found;
  }

  private String inAnnex(String label) {
    return annex == null ? label : annex + ", " + label;
  }

  /** What numbers are named with, or null. */
  private @Nullable String above() {
    if (article != null) {
      return article;
    }
    return section == null ? annex : section;
  }

  /** An option, which may begin a numbered paragraph: {@code 2. Option 1: The Parties …}. */
  private ClauseLabel option(OptionWords option, @Nullable Marker marker) {
    subs.clear();
    if (marker != null && marker.kind() == Kind.DECIMAL && option.hasText()) {
      numbers.enter(marker, true, above(), path.below());
    }
    String above = above() == null && numbers.depth() == 0 ? path.text() : above();
    clause = numbers.enter(option, above, path.below());
    return clause;
  }

  private @Nullable ClauseLabel unnumbered(Line line) {
    if (OptionLevels.isEnd(line)) {
      numbers.clear();
      return null;
    }
    if (line.isHeading()) {
      int rank = line.isChapter() ? HeadingPath.CHAPTER : line.headingDepth();
      return ClauseLabel.unnamed(ClauseKind.HEADING, path.enter(rank));
    }
    String term = words.definedTerm(line.text());
    return term == null ? null : new ClauseLabel(ClauseKind.DEFINITION, term, path.below());
  }

  private ClauseLabel numbered(Line line, Marker marker, @Nullable Marker following) {
    if (marker.kind() == Kind.SUB) {
      return sub(marker, following);
    }
    subs.clear();
    if (isTitle(line, marker)) {
      String label = inAnnex(marker.label());
      return enter(new ClauseLabel(ClauseKind.HEADING, label, path.enter(line, marker)));
    }
    return switch (marker.kind()) {
      case PREAMBULAR -> clause(ClauseKind.PREAMBULAR, marker.label());
      case OPERATIVE -> clause(ClauseKind.OPERATIVE, marker.label());
      case DECIMAL -> enter(numbers.enter(marker, announces(line), above(), path.below()));
      case DOTTED -> {
        int parts = (int) marker.label().chars().filter(c -> c == '.').count();
        int depth = Math.max(parts, path.below());
        yield enter(new ClauseLabel(ClauseKind.NUMBERED, inAnnex(marker.label()), depth));
      }
      default -> clause(ClauseKind.NUMBERED, inAnnex(marker.label()));
    };
  }

  private ClauseLabel clause(ClauseKind kind, String label) {
    return enter(new ClauseLabel(kind, label, path.below()));
  }

  private ClauseLabel enter(ClauseLabel label) {
    clause = label;
    return label;
  }

  private boolean announces(Line line) {
    return lines.pauses(line.text()) || lines.isHeading(line);
  }

  private ClauseLabel sub(Marker marker, @Nullable Marker following) {
    String above = clause == null ? above() : clause.text();
    String list = subs.enter(marker, following);
    int depth = clause == null ? path.below() : clause.depth() + 1;
    return new ClauseLabel(
        ClauseKind.SUB_PARAGRAPH,
        above == null ? list : above + " " + list,
        depth + subs.depth() - 1);
  }

  /** Whether the number stands before a title: by its style, or a short line under A. or IV. */
  private static boolean isTitle(Line line, Marker marker) {
    if (line.isHeading()) {
      return true;
    }
    String text = line.text();
    return marker.kind() == Kind.SECTION
        && text.length() <= LONGEST_SECTION_TITLE
        && !(text.endsWith(".") || text.endsWith(";") || text.endsWith(","));
  }
}
