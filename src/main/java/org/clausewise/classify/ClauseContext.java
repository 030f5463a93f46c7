package org.clausewise.classify;

import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What the references of a clause mean: in a resolution paragraph 12 is OP12, in an article of a
 * treaty it is a paragraph of the same article.
 */
final class ClauseContext {

  private static final String PARAGRAPH = ", para. ";

  private final @Nullable ClauseLabel label;

  private ClauseContext(@Nullable ClauseLabel label) {
    this.label = label;
  }

  static ClauseContext of(Paragraph paragraph) {
    return new ClauseContext(paragraph.label());
  }

  private boolean isResolution() {
    return label != null
        && (label.kind() == ClauseKind.PREAMBULAR
            || label.kind() == ClauseKind.OPERATIVE
            || label.text().startsWith("OP"));
  }

  /** The label of the clause that is meant, as far as labels go; null where that can't be told. */
  @Nullable String meant(CrossReference reference) {
    String number = reference.number().replace('\u00A0', ' ').replaceFirst("(?<=\\w)\\(", " (");
    return switch (reference.unit()) {
      case "paragraph" -> paragraph(number);
      case "article" -> article(number);
      case "annex" -> "Annex " + number;
      case "clause", "section" -> number.contains(".") ? number : null;
      default -> null;
    };
  }

  private @Nullable String paragraph(String number) {
    if (isResolution()) {
      return "OP" + number;
    }
    if (label == null) {
      return null;
    }
    int at = label.text().indexOf(PARAGRAPH);
    String within = at >= 0 ? label.text().substring(0, at) : "";
    return within.isEmpty() ? number : within + PARAGRAPH + number;
  }

  /** Article 4 (2) is the second paragraph of Article 4. */
  private static String article(String number) {
    return "Article " + number.replaceFirst(" \\((\\d+)\\)", PARAGRAPH + "$1");
  }
}
