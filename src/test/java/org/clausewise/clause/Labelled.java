package org.clausewise.clause;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Profile;
import org.jspecify.annotations.Nullable;

/** What the labelling makes of a draft, as a test reads it. */
final class Labelled {

  private Labelled() {}

  /** The label of each paragraph, null for none. */
  static List<@Nullable String> labels(Draft draft) {
    return labels(draft, null);
  }

  /** The same with the profile given. */
  static List<@Nullable String> labels(Draft draft, @Nullable Profile profile) {
    List<@Nullable String> found = new ArrayList<>();
    for (Paragraph paragraph : ClauseLabeler.label(draft, profile).body().paragraphs()) {
      ClauseLabel label = paragraph.label();
      found.add(label == null ? null : label.text());
    }
    return found;
  }

  /** The labels of the paragraphs that have one, indented by two spaces a level. */
  static List<String> tree(String... texts) {
    return tree(Drafts.of(texts));
  }

  /** The same of a draft. */
  static List<String> tree(Draft draft) {
    return ClauseLabeler.label(draft).body().paragraphs().stream()
        .map(Paragraph::label)
        .filter(label -> label != null)
        .map(label -> "  ".repeat(label.depth()) + label.text())
        .toList();
  }
}
