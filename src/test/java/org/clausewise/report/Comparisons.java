package org.clausewise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Comparison;
import org.clausewise.change.Edit;
import org.clausewise.change.Passage;
import org.clausewise.model.Atom;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;

/** Comparisons made by hand, to be reported. */
public final class Comparisons {

  public static final ReportContext CONTEXT =
      new ReportContext(
          new ReportContext.Source("a.docx", "a".repeat(64)),
          new ReportContext.Source("b.docx", "b".repeat(64)),
          true,
          List.of());

  private Comparisons() {}

  public static Comparison of(Change... changes) {
    return of(List.of(), changes);
  }

  public static Comparison of(List<Diagnostic> diagnostics, Change... changes) {
    return new Comparison(
        draft("a.docx", changes, Change::original),
        draft("b.docx", changes, Change::revised),
        List.of(),
        List.of(changes),
        diagnostics);
  }

  private static Draft draft(String name, Change[] changes, Function<Change, List<Passage>> side) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Change change : changes) {
      side.apply(change).forEach(passage -> paragraphs.add(passage.paragraph()));
    }
    return new Draft(name, List.of(new Story(StoryId.BODY, List.copyOf(paragraphs))), List.of());
  }

  /** A paragraph of the body; an empty label stands for none. */
  public static Passage body(String label, String text, Atom... atoms) {
    return in(StoryId.BODY, label, text, atoms);
  }

  public static Passage in(StoryId story, String label, String text, Atom... atoms) {
    ClauseLabel clause = label.isEmpty() ? null : new ClauseLabel(ClauseKind.OPERATIVE, label, 0);
    return new Passage(
        story, new Paragraph(0, text, List.of(atoms), List.of(), "", null, null, 0, clause));
  }

  public static Change reworded(Passage original, Passage revised, Edit... edits) {
    return change(ChangeType.REWORDED, false, List.of(original), List.of(revised), edits);
  }

  public static Change unchanged(Passage original, Passage revised, boolean moved) {
    return change(ChangeType.UNCHANGED, moved, List.of(original), List.of(revised));
  }

  public static Change renumbered(String original, String revised, String text) {
    return new Change(
        1,
        ChangeType.UNCHANGED,
        false,
        true,
        false,
        1,
        List.of(body(original, text)),
        List.of(body(revised, text)),
        List.of());
  }

  public static Change added(Passage revised) {
    int length = revised.paragraph().wording().length();
    return change(ChangeType.ADDED, false, List.of(), List.of(revised), new Edit(0, 0, 0, length));
  }

  public static Change removed(Passage original) {
    int length = original.paragraph().wording().length();
    return change(
        ChangeType.REMOVED, false, List.of(original), List.of(), new Edit(0, length, 0, 0));
  }

  /** The change under the next id, as a part of that with the given one. */
  public static Change partOf(int whole, Change change) {
    return new Change(
        whole + 1,
        change.type(),
        change.moved(),
        change.renumbered(),
        change.reformatted(),
        change.similarity(),
        change.original(),
        change.revised(),
        change.edits(),
        whole,
        change.only(),
        change.ignored());
  }

  public static Change change(
      ChangeType type,
      boolean moved,
      List<Passage> original,
      List<Passage> revised,
      Edit... edits) {
    double similarity = original.isEmpty() || revised.isEmpty() ? 0 : 0.92345678;
    return new Change(1, type, moved, false, false, similarity, original, revised, List.of(edits));
  }
}
