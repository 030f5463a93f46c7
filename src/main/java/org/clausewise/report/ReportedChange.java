package org.clausewise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Comparison;
import org.clausewise.change.LedgerEntry;
import org.clausewise.change.Tag;
import org.clausewise.change.Verdict;

/**
 * A change as every report tells it. Nothing in its texts steers what shows them ({@link
 * Controls#visible}).
 *
 * @param change the change itself
 * @param verdict what it is about
 * @param name what it is called: {@code OP12 → OP15}, or one name where both drafts have the same
 * @param original what the original's side is called; empty where it has none
 * @param revised what the revised draft's side is called; empty where it has none
 * @param what became of it in words: {@code moved and reworded}; empty where nothing but a number
 *     changed
 */
public record ReportedChange(
    Change change,
    Verdict verdict,
    String name,
    String original,
    String revised,
    String what,
    List<ReportedPiece> pieces) {

  public ReportedChange {
    pieces = List.copyOf(pieces);
  }

  static ReportedChange of(Comparison comparison, Change change) {
    return new ReportedChange(
        change,
        comparison.verdict(change),
        Names.of(change),
        Names.side(change.original()),
        Names.side(change.revised()),
        what(comparison, change),
        ReportedPiece.of(comparison, change));
  }

  private static String what(Comparison comparison, Change change) {
    List<String> words = new ArrayList<>();
    if (change.moved()) {
      words.add("moved");
    }
    if (change.type() != ChangeType.UNCHANGED) {
      words.add(typeWord(change) + whole(comparison, change) + only(change));
    }
    if (change.reformatted()) {
      words.add("reformatted");
    }
    return String.join(" and ", words);
  }

  /** What an added or removed paragraph was, or became, a part of. */
  private static String whole(Comparison comparison, Change change) {
    if (change.partOf() == null) {
      return "";
    }
    Change whole = comparison.changes().get(change.partOf() - 1);
    return change.type() == ChangeType.ADDED
        ? " (split off from " + Names.side(whole.original()) + ")"
        : " (gone into " + Names.side(whole.revised()) + ")";
  }

  private static String only(Change change) {
    return change.only().isEmpty()
        ? ""
        : " (" + String.join(", ", Names.of(change.only())) + " only)";
  }

  private static String typeWord(Change change) {
    return change.type().name().toLowerCase(Locale.ROOT);
  }

  /** The change's number in its comparison. */
  public int id() {
    return change.id();
  }

  /**
   * The words under which the summary counts it: its type, and {@code moved}, {@code renumbered}
   * and {@code reformatted} where it is that too.
   */
  public List<String> kinds() {
    List<String> kinds = new ArrayList<>(List.of(typeWord(change)));
    if (change.moved()) {
      kinds.add("moved");
    }
    if (change.renumbered()) {
      kinds.add("renumbered");
    }
    if (change.reformatted()) {
      kinds.add("reformatted");
    }
    return kinds;
  }

  /** Whether anything of it differs, be it only its place, number or formatting. */
  public boolean differs() {
    return change.type() != ChangeType.UNCHANGED
        || change.moved()
        || change.renumbered()
        || change.reformatted();
  }

  /** Whether only its number differs. */
  public boolean isOnlyRenumbered() {
    return differs() && what.isEmpty();
  }

  /** The words of its tags, in their order. */
  public List<String> tags() {
    return verdict.tags().stream().map(Tag::word).toList();
  }

  /** The verdict in words; empty for none. */
  public String verdictLine() {
    return Controls.visible(verdict.line());
  }

  /** What became of the things that the clause mentions, those left out that stayed. */
  public List<String> ledger() {
    return verdict.ledger().stream()
        .filter(entry -> entry.status() != LedgerEntry.Status.KEPT)
        .map(LedgerWords::of)
        .toList();
  }

  /** The original wording as printed; empty where the original has none. */
  public String originalText() {
    return pieces.stream()
        .filter(ReportedPiece::inOriginal)
        .map(ReportedPiece::original)
        .collect(Collectors.joining());
  }

  /** The revised wording as printed; empty where the revised draft has none. */
  public String revisedText() {
    return pieces.stream()
        .filter(ReportedPiece::inRevised)
        .map(ReportedPiece::revised)
        .collect(Collectors.joining());
  }

  /** The numbers that the original prints, joined by plus signs; empty for none. */
  public String originalNumber() {
    return Names.numbers(change.original());
  }

  /** The numbers that the revised draft prints, joined by plus signs; empty for none. */
  public String revisedNumber() {
    return Names.numbers(change.revised());
  }
}
