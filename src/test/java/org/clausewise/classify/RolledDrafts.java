package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.benchmark.baseline.PlainDocx;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;
import org.clausewise.change.Finding;
import org.clausewise.model.Language;
import org.clausewise.model.UnreadableDraftException;

/** Two drafts of a resolution, a session and a year apart, with one clause that differs. */
record RolledDrafts(List<Change> changes, RollForward roll, Language language) {

  /** A session later: 72/31 of 4 December 2017 and 73/44 of 3 December 2018. */
  static RolledDrafts yearLater(String original, String revised) {
    return of(
        draft("Seventy-second session", "4 December 2017", "72/31", "48th", original),
        draft("Seventy-third session", "3 December 2018", "73/44", "51st", revised));
  }

  /** Two drafts of one session. */
  static RolledDrafts sameSession(String original, String revised) {
    return of(
        draft("Seventy-second session", "4 December 2017", "72/31", "48th", original),
        draft("Seventy-second session", "4 December 2017", "72/31", "48th", revised));
  }

  static RolledDrafts of(List<String> original, List<String> revised) {
    return of(original, revised, Language.ENGLISH);
  }

  static RolledDrafts of(List<String> original, List<String> revised, Language language) {
    List<Change> changes =
        DraftComparer.compare(read("original.docx", original), read("revised.docx", revised))
            .result()
            .changes();
    return new RolledDrafts(changes, RollForward.of(changes, language), language);
  }

  static List<String> draft(
      String session, String date, String number, String meeting, String clause) {
    List<String> lines = new ArrayList<>();
    lines.add(session);
    lines.add("Resolution adopted by the General Assembly on " + date);
    lines.add(number + ". Lighthouses and the safety of small harbours");
    lines.add("The General Assembly,");
    lines.add(
        "Mindful of the need of fishing villages for safe harbours and clear lights at night,");
    lines.addAll(List.of(clause.split(" \\| ", -1)));
    lines.add("9. Encourages all States to keep their harbour lights burning through the storms;");
    lines.add(meeting + " plenary meeting");
    lines.add(date);
    return lines;
  }

  /** The one clause that differs, masthead aside. */
  Change clause() {
    return changes.stream()
        .filter(c -> !c.edits().isEmpty() && !roll.mastheads().contains(c.id()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no clause differs"));
  }

  ChangedText text() {
    return ChangedText.of(clause(), language);
  }

  List<Finding> technical() {
    return new TechnicalRule(roll).find(text());
  }

  List<String> rules() {
    return technical().stream().map(Finding::rule).distinct().toList();
  }

  /** Whether all that differs in any clause is explained as technical. */
  boolean isRoutine() {
    return changes.stream()
        .filter(c -> !c.edits().isEmpty() && !roll.mastheads().contains(c.id()))
        .allMatch(this::isRoutine);
  }

  private boolean isRoutine(Change change) {
    List<Finding> found = new TechnicalRule(roll).find(ChangedText.of(change, language));
    return change.edits().stream().allMatch(edit -> isCovered(edit, change, found));
  }

  private static boolean isCovered(Edit edit, Change change, List<Finding> found) {
    for (int i = edit.originalStart(); i < edit.originalEnd(); i++) {
      int at = i;
      if (!Character.isWhitespace(change.originalText().charAt(i))
          && found.stream().noneMatch(f -> f.originalStart() <= at && at < f.originalEnd())) {
        return false;
      }
    }
    for (int i = edit.revisedStart(); i < edit.revisedEnd(); i++) {
      int at = i;
      if (!Character.isWhitespace(change.revisedText().charAt(i))
          && found.stream().noneMatch(f -> f.revisedStart() <= at && at < f.revisedEnd())) {
        return false;
      }
    }
    return true;
  }

  private static DraftFile read(String name, List<String> paragraphs) {
    try {
      return DraftFile.of(name, PlainDocx.of(paragraphs));
    } catch (UnreadableDraftException e) {
      throw new IllegalStateException("a draft of its own making cannot be read", e);
    }
  }
}
