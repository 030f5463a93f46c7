package org.clausewise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clausewise.change.Classification;
import org.clausewise.change.Comparison;
import org.clausewise.change.Summary;

/**
 * What every rendering of a comparison tells, worked out once: so all of them name, count and tell
 * the same.
 *
 * <p>What a draft or a file name brought into a text can't steer what shows it: control characters
 * and overrides of the writing direction are made visible ({@link Controls#visible}). Whoever
 * writes markup must still escape it.
 *
 * @param comparison the comparison
 * @param context the files, the proof, and which changes are shown
 * @param original the original draft
 * @param revised the revised draft
 * @param changes the changes that are shown, unchanged paragraphs among them where all are, in the
 *     order of the comparison
 */
public record Report(
    Comparison comparison,
    ReportContext context,
    ReportedDraft original,
    ReportedDraft revised,
    List<ReportedChange> changes) {

  public Report {
    changes = List.copyOf(changes);
  }

  /** The report of a comparison. */
  public static Report of(Comparison comparison, ReportContext context) {
    return new Report(
        comparison,
        context,
        ReportedDraft.of(context.original(), context.revised(), comparison.original()),
        ReportedDraft.of(context.revised(), context.original(), comparison.revised()),
        comparison.changes().stream()
            .filter(change -> context.shown().shows(comparison, change))
            .map(change -> ReportedChange.of(comparison, change))
            .toList());
  }

  /** How many changes of each type and kind there are, shown or not; none is left out. */
  public List<Count> counts() {
    Summary s = comparison.summary();
    return List.of(
        new Count("unchanged", s.unchanged()),
        new Count("reworded", s.reworded()),
        new Count("added", s.added()),
        new Count("removed", s.removed()),
        new Count("moved", s.moved()),
        new Count("split", s.split()),
        new Count("merged", s.merged()),
        new Count("renumbered", s.renumbered()),
        new Count("reformatted", s.reformatted()));
  }

  /**
   * How many changes are of substance and routine, and how many bear each tag, tags left out that
   * none bears; nothing where the changes are not classified.
   */
  public List<Count> classes() {
    Classification classification = comparison.classification();
    if (!classification.isKnown()) {
      return List.of();
    }
    List<Count> counts = new ArrayList<>();
    counts.add(new Count(Selection.ROUTINE, classification.routine()));
    classification.counts().forEach((tag, number) -> counts.add(new Count(tag.word(), number)));
    return counts;
  }

  /** How many differences of each kind are found and not marked. */
  public List<Count> ignored() {
    return comparison.ignored().entrySet().stream()
        .map(e -> new Count(e.getKey().name().toLowerCase(Locale.ROOT), e.getValue()))
        .toList();
  }

  /** The counts in sentences, with brackets, layout and what is not shown. */
  public List<String> summaryLines() {
    return SummaryLines.of(comparison, context.shown());
  }

  /** What the revised draft seems to have wrong. */
  public List<ReportedWarning> warnings() {
    return comparison.classification().warnings().stream().map(ReportedWarning::of).toList();
  }

  /** What else the reader must know: sentences on what is carried and not compared or tracked. */
  public List<String> notes() {
    return Stream.concat(comparison.diagnostics().stream(), context.untracked().stream())
        .map(diagnostic -> Controls.visible(diagnostic.message()))
        .toList();
  }

  /** Whether the redline of this comparison was proved, in a sentence. */
  public String proof() {
    return context.verified()
        ? "Proved: accepting all changes of the redline gives the revised draft, rejecting all the"
            + " original."
        : "Not proved: don't rely on a redline of these drafts.";
  }

  /** The changes that are shown, with a second place for each that moved: where it had stood. */
  public List<ReportedRow> rows() {
    return ReportedRow.of(this);
  }
}
