package org.clausewise.report.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Comparison;
import org.clausewise.report.Comparisons;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.amendment.Instruction.Merge;
import org.clausewise.report.amendment.Instruction.Move;
import org.clausewise.report.amendment.Instruction.Renumber;
import org.clausewise.report.amendment.Instruction.RenumberAccordingly;
import org.clausewise.report.amendment.Instruction.ReplaceParagraphs;
import org.clausewise.report.amendment.Instruction.Split;

/**
 * Whether each difference is told: one in wording or place by an instruction that is there where it
 * alone is shown and not where nothing is, or by that on the whole it is a part of (a note or box
 * moves with what refers to it); one in number by an instruction; formatting by its count in the
 * notes.
 */
public final class AmendmentCoverage {

  private final Report report;
  private final List<Instruction> all;
  private final List<Instruction> wholes;
  private final Set<Integer> direct;
  private final Set<Integer> withAnchor;

  private AmendmentCoverage(Comparison comparison) {
    report = Report.of(comparison, Comparisons.CONTEXT);
    all = Amendments.of(report);
    wholes = Amendments.of(only(List.of()));
    DirectChanges changes = DirectChanges.of(comparison);
    direct = changes.all();
    withAnchor = changes.inPlace();
  }

  /** Fails, and says which, where a difference is not told. */
  public static void check(Comparison comparison) {
    AmendmentCoverage coverage = new AmendmentCoverage(comparison);
    coverage.report.changes().forEach(coverage::change);
    coverage.formatting();
  }

  private Report only(List<ReportedChange> changes) {
    return new Report(
        report.comparison(), report.context(), report.original(), report.revised(), changes);
  }

  private void change(ReportedChange change) {
    boolean isMoved = change.change().moved() && !withAnchor.contains(change.id());
    if (change.change().type() != ChangeType.UNCHANGED || isMoved) {
      wording(change);
    }
    boolean isPair = !change.original().isEmpty() && !change.revised().isEmpty();
    if (isPair && !change.originalNumber().equals(change.revisedNumber())) {
      assertThat(all).as("the number of " + change.name()).anyMatch(AmendmentCoverage::numbers);
    }
  }

  private void wording(ReportedChange change) {
    if (direct.contains(change.id())) {
      assertThat(Amendments.of(only(List.of(change))))
          .as(change.name() + " " + change.what() + " alone")
          .hasSizeGreaterThan(wholes.size());
    } else if (change.change().original().isEmpty()) {
      String words = ToldText.of(change.change().revised()).text();
      assertThat(wholes.toString()).as(change.name() + " as a part of what comes").contains(words);
    } else if (change.change().revised().isEmpty() && !change.originalText().isBlank()) {
      assertThat(wholes)
          .as(change.name() + " as a part of what goes")
          .anyMatch(i -> i instanceof Instruction.Delete || i instanceof Instruction.DeleteColumn);
    } else if (!change.change().revised().isEmpty()) {
      assertThat(wholes)
          .as(change.name() + " in a table that moves")
          .anyMatch(Move.class::isInstance);
    }
  }

  private static boolean numbers(Instruction instruction) {
    return instruction instanceof Renumber
        || instruction instanceof RenumberAccordingly
        || instruction instanceof ReplaceParagraphs
        || instruction instanceof Split
        || instruction instanceof Merge;
  }

  private void formatting() {
    long number = report.changes().stream().filter(c -> c.change().reformatted()).count();
    List<String> notes = AmendmentText.of(report).notes();
    if (number == 0) {
      assertThat(notes).noneMatch(note -> note.startsWith("Formatting also differs"));
    } else {
      assertThat(notes)
          .anyMatch(
              note -> note.matches("Formatting also differs in " + number + " paragraphs?,.*"));
    }
  }
}
