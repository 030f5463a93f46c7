package org.clausewise.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.model.Atom;

/**
 * Which edits of a change are proved to be routine, and what of the findings is worth telling.
 *
 * <p>The idea: an edit is proved when every character that it deletes or inserts lies in a range
 * that a routine finding explains; blanks are explained by what stands beside them in the edit.
 * Cost: linear in the wording.
 */
final class EditProofs {

  /** Stands for a stretch that a finding explains; no text has it (Unicode, private use). */
  private static final char EXPLAINED = '\uE000';

  private static final String ATOM = String.valueOf(Atom.CHARACTER);

  private final ChangedText text;
  private final List<Finding> findings;
  private final List<Tag> edits = new ArrayList<>();

  private EditProofs(ChangedText text, List<Finding> findings) {
    this.text = text;
    this.findings = findings;
  }

  static EditProofs of(ChangedText text, List<Finding> findings) {
    EditProofs proofs = new EditProofs(text, findings);
    BitSet original = new BitSet();
    BitSet revised = new BitSet();
    for (Finding finding : findings) {
      if (finding.tag().isRoutine()) {
        original.set(finding.originalStart(), finding.originalEnd());
        revised.set(finding.revisedStart(), finding.revisedEnd());
      }
    }
    for (Edit edit : text.edits()) {
      boolean proved =
          (covers(original, text.original(), edit.originalStart(), edit.originalEnd())
                  && covers(revised, text.revised(), edit.revisedStart(), edit.revisedEnd()))
              || proofs.explains(edit);
      proofs.edits.add(proved ? proofs.tagOf(edit) : Tag.SUBSTANTIVE);
    }
    return proofs;
  }

  /**
   * Whether what routine findings leave of an edit is the same on both sides: an edit may join two
   * of them over words that both drafts have.
   */
  private boolean explains(Edit edit) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    int o = edit.originalStart();
    int r = edit.revisedStart();
    for (Finding finding : routineIn(edit)) {
      if (finding.originalStart() >= o && finding.revisedStart() >= r) {
        before.append(text.original(), o, finding.originalStart()).append(EXPLAINED);
        after.append(text.revised(), r, finding.revisedStart()).append(EXPLAINED);
        o = finding.originalEnd();
        r = finding.revisedEnd();
      }
    }
    before.append(text.original(), o, Math.max(o, edit.originalEnd()));
    after.append(text.revised(), r, Math.max(r, edit.revisedEnd()));
    // Atoms may be unlike though their characters are not.
    return before.indexOf(ATOM) < 0 && before.toString().contentEquals(after);
  }

  /** The routine findings that lie in an edit with both their ranges, in order. */
  private List<Finding> routineIn(Edit edit) {
    return findings.stream()
        .filter(
            finding ->
                finding.tag().isRoutine()
                    && finding.originalStart() >= edit.originalStart()
                    && finding.originalEnd() <= edit.originalEnd()
                    && finding.revisedStart() >= edit.revisedStart()
                    && finding.revisedEnd() <= edit.revisedEnd())
        .sorted(Comparator.comparingInt(Finding::revisedStart))
        .toList();
  }

  private static boolean covers(BitSet explained, String text, int start, int end) {
    int first = explained.nextSetBit(start);
    boolean touched = first >= 0 && first < end;
    if (!touched) {
      return start == end;
    }
    for (int at = explained.nextClearBit(start); at < end; at = explained.nextClearBit(at + 1)) {
      char c = text.charAt(at);
      if (c == Change.PARAGRAPH_MARK || !(Character.isWhitespace(c) || Character.isSpaceChar(c))) {
        return false;
      }
    }
    return true;
  }

  /** The tag of the routine finding that meets the edit first; a mere blank is editorial. */
  private Tag tagOf(Edit edit) {
    return findings.stream()
        .filter(finding -> finding.tag().isRoutine() && meets(finding, edit))
        .min(Comparator.comparingInt(Finding::revisedStart).thenComparing(Finding::tag))
        .map(Finding::tag)
        .orElse(Tag.EDITORIAL);
  }

  /** For each edit its routine tag, or substantive. */
  List<Tag> edits() {
    return edits;
  }

  /**
   * The findings that tell of an edit, in the order of the revised wording: routine ones of a
   * proved edit or of a part of another, others only of edits that are not proved.
   */
  List<Finding> told() {
    return List.copyOf(
        new LinkedHashSet<>(
            findings.stream()
                .filter(this::tells)
                .sorted(
                    Comparator.comparingInt(Finding::revisedStart)
                        .thenComparingInt(Finding::originalStart)
                        .thenComparing(Finding::tag))
                .toList()));
  }

  private boolean tells(Finding finding) {
    for (int i = 0; i < edits.size(); i++) {
      boolean open = edits.get(i) == Tag.SUBSTANTIVE;
      if ((open || finding.tag().isRoutine()) && meets(finding, text.edits().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean meets(Finding finding, Edit edit) {
    return meet(
            finding.originalStart(),
            finding.originalEnd(),
            edit.originalStart(),
            edit.originalEnd())
        || meet(
            finding.revisedStart(), finding.revisedEnd(), edit.revisedStart(), edit.revisedEnd());
  }

  /** Whether two ranges that are not empty have a character in common. */
  private static boolean meet(int start, int end, int otherStart, int otherEnd) {
    return Math.max(start, otherStart) < Math.min(end, otherEnd);
  }

  /** How many edits no rule proves, and no finding names. */
  int unnamed() {
    int count = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = text.edits().get(i);
      boolean named =
          findings.stream().anyMatch(finding -> !finding.tag().isRoutine() && meets(finding, edit));
      if (edits.get(i) == Tag.SUBSTANTIVE && !named) {
        count++;
      }
    }
    return count;
  }
}
