package org.clausewise.change;

import java.util.List;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.Draft;

/**
 * Two drafts compared.
 *
 * @param original the original draft, labelled
 * @param revised the revised draft, labelled
 * @param stories every story of both drafts once, the body first
 * @param changes every paragraph of both drafts exactly once, unchanged ones too, in the order of
 *     the revised draft with removals where they stood; a moved paragraph stands at its revised
 *     place
 * @param diagnostics what was carried but not compared, of both drafts, and what of tracked changes
 *     that were to be kept is no difference
 */
public record Comparison(
    Draft original,
    Draft revised,
    List<StoryPair> stories,
    List<Change> changes,
    List<Diagnostic> diagnostics) {

  public Comparison {
    stories = List.copyOf(stories);
    changes = List.copyOf(changes);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether any wording, place, number, formatting or layout differs. */
  public boolean hasDifferences() {
    return changes.stream()
            .anyMatch(
                c ->
                    c.type() != ChangeType.UNCHANGED
                        || c.moved()
                        || c.renumbered()
                        || c.reformatted())
        || !layout().isEmpty();
  }

  /** The sections of both drafts, each once. */
  public List<SectionPair> sections() {
    return SectionPair.of(original, revised, changes);
  }

  /** How many tables and sections are laid out otherwise. */
  public LayoutSummary layout() {
    return LayoutSummary.of(this);
  }

  /** How many changes there are of each kind. */
  public Summary summary() {
    return Summary.of(changes);
  }
}
