package org.clausewise.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.clausewise.change.Passage;
import org.clausewise.model.StoryId;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.ReportedRow;

/**
 * A change at its place, or at that which it left.
 *
 * @param change the change
 * @param left whether this is the place that it left
 * @param text the side whose language and direction its text has: the revised draft's, if any
 */
public record PageRow(ReportedChange change, boolean left, PageDraft text) {

  static PageRow of(ReportedRow row, PageDraft original, PageDraft revised) {
    boolean onlyOriginal = row.left() || row.change().change().revised().isEmpty();
    return new PageRow(row.change(), row.left(), onlyOriginal ? original : revised);
  }

  static String id(ReportedChange change, boolean left) {
    return "c" + change.id() + (left ? "-from" : "");
  }

  /** Unique in the page: {@code c12}, or {@code c12-from} for the place that it left. */
  public String id() {
    return id(change, left);
  }

  /** The id of the row at the other place of what moved. */
  public String otherId() {
    return id(change, !left);
  }

  /** What most tells of it, for its colour: that it moved, its type, or what else differs. */
  public String look() {
    if (change.change().moved()) {
      return left ? "left" : "moved";
    }
    List<String> kinds = change.kinds();
    boolean tellsByType = !kinds.get(0).equals("unchanged");
    return tellsByType || kinds.size() == 1 ? kinds.get(0) : kinds.get(1);
  }

  /** What it is counted as, parted by spaces. */
  public String kinds() {
    return String.join(" ", change.kinds());
  }

  /** The words of its tags, parted by spaces; empty for none. A routine one says so too. */
  public String tags() {
    Stream<String> routine = change.verdict().isRoutine() ? Stream.of("routine") : Stream.of();
    return String.join(" ", Stream.concat(routine, change.tags().stream()).toList());
  }

  /** Whether anything of it differs. */
  public boolean differs() {
    return change.differs();
  }

  /** Whether it says nothing new where it stands: unchanged, or only under another number. */
  boolean isQuiet() {
    return !differs() || change.isOnlyRenumbered();
  }

  boolean isBlank() {
    return words().isBlank();
  }

  /** Whether its name is more than its own first words. */
  public boolean isNamed() {
    return Stream.concat(change.change().original().stream(), change.change().revised().stream())
        .anyMatch(PageRow::isNamed);
  }

  private static boolean isNamed(Passage passage) {
    return passage.paragraph().label() != null || !passage.story().equals(StoryId.BODY);
  }

  /** What it is called here: of what moved, where it stands or had stood; else in both drafts. */
  public MixedLine label() {
    if (change.change().moved()) {
      return MixedLine.of(left ? change.original() : change.revised());
    }
    return MixedLine.of(change.name());
  }

  /** What became of it; of what only got another number, that. */
  public String what() {
    return change.isOnlyRenumbered() ? "renumbered" : change.what();
  }

  /** What the clause at the other place of what moved is called. */
  public String otherName() {
    return left ? change.revised() : change.original();
  }

  /** The verdict in words where it says more than what became of the paragraph; else empty. */
  public String verdict() {
    return change.verdictLine().equals(change.what()) ? "" : change.verdictLine();
  }

  /** Whether anything stands beside the text. */
  public boolean hasNotes() {
    return !left && !(change.tags().isEmpty() && verdict().isEmpty() && change.ledger().isEmpty());
  }

  /** What was found, line by line. */
  public List<MixedLine> findings() {
    return verdict().isEmpty()
        ? List.of()
        : Stream.of(verdict().split("; ")).map(MixedLine::of).toList();
  }

  /** What became of what it mentions, line by line. */
  public List<MixedLine> ledger() {
    return change.ledger().stream().map(MixedLine::of).toList();
  }

  /** Its words, for a quick look whether there are any. */
  private String words() {
    return left || change.change().revised().isEmpty()
        ? change.originalText()
        : change.revisedText();
  }

  /** The pieces of its text, numbers first. */
  public List<PagePiece> pieces() {
    return PagePiece.of(change, left);
  }
}
