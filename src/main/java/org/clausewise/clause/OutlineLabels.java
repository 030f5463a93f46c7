package org.clausewise.clause;

import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.jspecify.annotations.Nullable;

/**
 * Labels text that is no resolution by what it prints: articles, headings and numbers.
 *
 * <p>The idea: the last article, annex and number stand until the next; a number below them is
 * named with them: Article 4, para. 2 (b). A number of several parts, 4.2.1, names its place by
 * itself. Cost: one step a paragraph.
 *
 * <p>Handled badly: lists inside a paragraph that count 1., 2. again like the paragraphs around.
 */
final class OutlineLabels {

  private static final int LONGEST_SECTION_TITLE = 150;

  private final SubLevels subs = new SubLevels();
  private @Nullable String annex;
  private @Nullable String article;
  private @Nullable String clause;

  /**
   * The label of the next line, or null.
   *
   * @param following the next marker, where that is of kind SUB
   */
  @Nullable ClauseLabel next(Line line, @Nullable Marker following) {
    if (line.isEmpty() && line.marker() == null) {
      return null;
    }
    Marker marker = line.marker();
    HeadingWords words = HeadingWords.read(headingText(line, marker));
    if (words != null) {
      return heading(words);
    }
    return marker == null ? null : numbered(line, marker, following);
  }

  /** An automatic number may itself be the words: Article 4. */
  private static String headingText(Line line, @Nullable Marker marker) {
    if (marker == null) {
      return line.text();
    }
    return marker.kind() == Marker.Kind.OTHER ? marker.label() : "";
  }

  private ClauseLabel heading(HeadingWords words) {
    clause = null;
    subs.clear();
    return switch (words.rank()) {
      case ANNEX -> {
        annex = words.label();
        article = null;
        yield new ClauseLabel(ClauseKind.HEADING, annex, 0);
      }
      case DIVISION -> {
        article = null;
        yield new ClauseLabel(ClauseKind.HEADING, inAnnex(words.label()), 0);
      }
      case ARTICLE -> {
        article = inAnnex(words.label());
        yield new ClauseLabel(ClauseKind.ARTICLE, article, annex == null ? 0 : 1);
      }
    };
  }

  private String inAnnex(String label) {
    return annex == null ? label : annex + ", " + label;
  }

  private ClauseLabel numbered(Line line, Marker marker, @Nullable Marker following) {
    if (marker.kind() == Marker.Kind.SUB) {
      return sub(marker, following);
    }
    subs.clear();
    if (isTitle(line, marker)) {
      clause = inAnnex(marker.label());
      return new ClauseLabel(ClauseKind.HEADING, clause, titleDepth(line, marker));
    }
    return switch (marker.kind()) {
      case PREAMBULAR -> clause(ClauseKind.PREAMBULAR, marker.label(), 0);
      case OPERATIVE -> clause(ClauseKind.OPERATIVE, marker.label(), 0);
      case DECIMAL -> paragraph(marker.label());
      case DOTTED -> {
        int parts = (int) marker.label().chars().filter(c -> c == '.').count();
        yield clause(ClauseKind.NUMBERED, inAnnex(marker.label()), parts);
      }
      default -> clause(ClauseKind.NUMBERED, inAnnex(marker.label()), 0);
    };
  }

  private ClauseLabel clause(ClauseKind kind, String label, int depth) {
    clause = label;
    return new ClauseLabel(kind, label, depth);
  }

  private ClauseLabel paragraph(String number) {
    String above = article == null ? annex : article;
    return above == null
        ? clause(ClauseKind.NUMBERED, number, 0)
        : clause(ClauseKind.NUMBERED, above + ", para. " + number, 1);
  }

  private ClauseLabel sub(Marker marker, @Nullable Marker following) {
    String above = clause == null ? (article == null ? annex : article) : clause;
    String path = subs.enter(marker, following);
    return new ClauseLabel(
        ClauseKind.SUB_PARAGRAPH, above == null ? path : above + " " + path, subs.depth());
  }

  /** Whether the number stands before a title: by its style, or a short line under A. or IV. */
  private static boolean isTitle(Line line, Marker marker) {
    if (line.isHeading()) {
      return true;
    }
    String text = line.text();
    return marker.kind() == Marker.Kind.SECTION
        && text.length() <= LONGEST_SECTION_TITLE
        && !(text.endsWith(".") || text.endsWith(";") || text.endsWith(","));
  }

  private static int titleDepth(Line line, Marker marker) {
    if (line.isHeading()) {
      return line.headingDepth();
    }
    boolean roman = marker.label().matches(Patterns.UPPER_ROMAN + ".*");
    return roman ? 0 : 1;
  }
}
