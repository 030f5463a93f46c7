package org.clausewise.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.change.Tag;
import org.clausewise.change.Verdict;
import org.clausewise.change.Warning;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.testing.DocxBuilder;

/** Two drafts of a line a paragraph, compared and classified. */
final class Classified {

  private final Comparison comparison;

  private Classified(Comparison comparison) {
    this.comparison = comparison;
  }

  /** Two clauses that follow "The General Assembly,". */
  static Classified clause(String original, String revised) {
    return of(
        List.of("The General Assembly,", original), List.of("The General Assembly,", revised));
  }

  static Classified of(List<String> original, List<String> revised) {
    return of(original, revised, ComparisonOptions.DEFAULT);
  }

  static Classified of(List<String> original, List<String> revised, ComparisonOptions options) {
    try {
      return new Classified(
          DraftComparer.compare(
                  DraftFile.of("original", docx(original)),
                  DraftFile.of("revised", docx(revised)),
                  options)
              .result());
    } catch (UnreadableDraftException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] docx(List<String> lines) {
    DocxBuilder builder = DocxBuilder.docx();
    lines.forEach(builder::paragraph);
    return builder.build();
  }

  /** The verdict on the only change. */
  Verdict only() {
    List<Verdict> verdicts =
        comparison.classification().verdicts().stream()
            .filter(verdict -> !verdict.tags().isEmpty())
            .toList();
    assertThat(verdicts).as("changes of whatever kind").hasSize(1);
    return verdicts.get(0);
  }

  /** The tags of the only change. */
  Set<Tag> tags() {
    return only().tags();
  }

  /** The verdict on the change whose first revised, else original, paragraph has that label. */
  Verdict at(String label) {
    for (Change change : comparison.changes()) {
      var side = change.revised().isEmpty() ? change.original() : change.revised();
      var found = side.get(0).paragraph().label();
      if (found != null && found.text().equals(label)) {
        return comparison.verdict(change);
      }
    }
    throw new AssertionError("no clause " + label);
  }

  /** The warnings as {@code OP3: stale-reference}. */
  List<String> warnings() {
    return comparison.classification().warnings().stream().map(Classified::told).toList();
  }

  private static String told(Warning warning) {
    return warning.passage().paragraph().label() + ": " + warning.code();
  }

  Comparison comparison() {
    return comparison;
  }
}
