package org.clausewise.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.Draft;

/**
 * Two drafts compared.
 *
 * @param original the original draft, labelled
 * @param revised the revised draft, labelled
 * @param stories every story of both drafts once, the body first
 * @param shared further pairs of headers or footers: those that a section shows in each other's
 *     place although they are paired otherwise in {@code stories}. Their paragraphs are told of
 *     there; the changes in these steps have no id (0) and are not in {@code changes}
 * @param changes every paragraph of both drafts exactly once, unchanged ones too, in the order of
 *     the revised draft with removals where they stood; a moved paragraph stands at its revised
 *     place
 * @param diagnostics what was carried but not compared, of both drafts, and what of tracked changes
 *     that were to be kept is no difference
 * @param classification what the changes are about
 */
public record Comparison(
    Draft original,
    Draft revised,
    List<StoryPair> stories,
    List<StoryPair> shared,
    List<Change> changes,
    List<Diagnostic> diagnostics,
    Classification classification) {

  public Comparison {
    stories = List.copyOf(stories);
    shared = List.copyOf(shared);
    changes = List.copyOf(changes);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Two drafts compared whose changes are not classified. */
  public Comparison(
      Draft original,
      Draft revised,
      List<StoryPair> stories,
      List<StoryPair> shared,
      List<Change> changes,
      List<Diagnostic> diagnostics) {
    this(original, revised, stories, shared, changes, diagnostics, Classification.NONE);
  }

  /** Two drafts compared in which no header or footer shows in several places. */
  public Comparison(
      Draft original,
      Draft revised,
      List<StoryPair> stories,
      List<Change> changes,
      List<Diagnostic> diagnostics) {
    this(original, revised, stories, List.of(), changes, diagnostics);
  }

  /** The same comparison with its changes classified. */
  public Comparison with(Classification known) {
    return new Comparison(original, revised, stories, shared, changes, diagnostics, known);
  }

  /** What a change is about. */
  public Verdict verdict(Change change) {
    return classification.of(change);
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

  /** Where headers and footers begin to show in sections that both drafts have. */
  public List<RunningPlace> runningPlaces() {
    return RunningPlace.of(original, revised, sections());
  }

  /** How many tables and sections are laid out otherwise. */
  public LayoutSummary layout() {
    return LayoutSummary.of(this);
  }

  /** How many differences of each kind are not marked; one of several kinds counts for each. */
  public Map<DifferenceKind, Integer> ignored() {
    Map<DifferenceKind, Integer> counts = new EnumMap<>(DifferenceKind.class);
    changes.stream()
        .flatMap(change -> change.ignored().stream())
        .flatMap(ignored -> ignored.kinds().stream())
        .forEach(kind -> counts.merge(kind, 1, Integer::sum));
    return counts;
  }

  /** How many differences are not marked. */
  public int ignoredCount() {
    return changes.stream().mapToInt(change -> change.ignored().size()).sum();
  }

  /** How many changes there are of each kind. */
  public Summary summary() {
    return Summary.of(changes);
  }
}
