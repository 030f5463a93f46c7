package org.clausewise.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.change.Edit;
import org.clausewise.model.Atom;
import org.clausewise.model.TextRun;

/**
 * The edits of a change, which leave alone what tracked changes of the drafts' own files did: text
 * that such a change inserted into the revised draft is inserted, text that one deleted from the
 * original is deleted, whatever else could be made of equal words.
 *
 * <p>The idea: both sides are compared as they are without that text, and what is left equal is put
 * back to its places; all between is edited. Where that would strike untracked words of one side
 * and write the same ones as tracked words of the other, the tracked ones are compared after all.
 * The cost is that of {@link WordDiff}, and linear in the text besides. Handled badly: words that
 * only a tracked change joined or parted are compared as they are without it.
 */
final class TrackedEdits {

  private TrackedEdits() {}

  /** The edits that make the revised text of the original one, ascending and apart. */
  static List<Edit> edits(Wording original, Wording revised) {
    if (original.tracked().isEmpty() && revised.tracked().isEmpty()) {
      return wordEdits(original, revised);
    }
    List<Edit> edits = edits(original, original.tracked(), revised, revised.tracked());
    BitSet deleted = (BitSet) original.tracked().clone();
    BitSet inserted = (BitSet) revised.tracked().clone();
    for (Edit edit : edits) {
      Side before = new Side(original, edit.originalStart(), edit.originalEnd());
      Side after = new Side(revised, edit.revisedStart(), edit.revisedEnd());
      before.clearKnown(after.untrackedText(), deleted);
      after.clearKnown(before.untrackedText(), inserted);
    }
    boolean same = deleted.equals(original.tracked()) && inserted.equals(revised.tracked());
    return same ? edits : edits(original, deleted, revised, inserted);
  }

  private static List<Edit> edits(
      Wording original, BitSet deleted, Wording revised, BitSet inserted) {
    Rest before = Rest.of(original, deleted);
    Rest after = Rest.of(revised, inserted);
    List<Edit> edits = new ArrayList<>();
    int o = 0;
    int r = 0;
    for (int[] kept : kept(before, after)) {
      addEdit(o, kept[0], r, kept[1], edits);
      o = kept[0] + 1;
      r = kept[1] + 1;
    }
    addEdit(o, original.text().length(), r, revised.text().length(), edits);
    return edits;
  }

  private static List<Edit> wordEdits(Wording original, Wording revised) {
    return FormatSliders.settle(original, revised, WordDiff.edits(original, revised));
  }

  private static void addEdit(int o, int oEnd, int r, int rEnd, List<Edit> into) {
    if (o < oEnd || r < rEnd) {
      into.add(new Edit(o, oEnd, r, rEnd));
    }
  }

  /** The offsets into both whole texts of every character that stays, ascending. */
  private static List<int[]> kept(Rest before, Rest after) {
    List<int[]> kept = new ArrayList<>();
    int o = 0;
    int r = 0;
    for (Edit edit : wordEdits(before.wording, after.wording)) {
      addKept(before, o, edit.originalStart(), after, r, kept);
      o = edit.originalEnd();
      r = edit.revisedEnd();
    }
    addKept(before, o, before.wording.text().length(), after, r, kept);
    return kept;
  }

  private static void addKept(Rest before, int o, int oEnd, Rest after, int r, List<int[]> into) {
    for (int k = 0; o + k < oEnd; k++) {
      into.add(new int[] {before.offsets.get(o + k), after.offsets.get(r + k)});
    }
  }

  /** One side of an edit. */
  private record Side(Wording wording, int start, int end) {

    String untrackedText() {
      StringBuilder text = new StringBuilder();
      for (int k = wording.tracked().nextClearBit(start);
          k < end;
          k = wording.tracked().nextClearBit(k + 1)) {
        text.append(wording.text().charAt(k));
      }
      return text.toString();
    }

    /** Takes those stretches out of {@code tracked} that the other draft has without tracking. */
    void clearKnown(String other, BitSet tracked) {
      int from = wording.tracked().nextSetBit(start);
      while (from >= 0 && from < end) {
        int to = Math.min(end, wording.tracked().nextClearBit(from));
        if (isPartOfOneAnother(wording.text().substring(from, to).strip(), other.strip())) {
          tracked.clear(from, to);
        }
        from = wording.tracked().nextSetBit(to);
      }
    }

    /** Half of the one at least, or a comma would count. */
    private static boolean isPartOfOneAnother(String one, String other) {
      String shorter = one.length() < other.length() ? one : other;
      String longer = one.length() < other.length() ? other : one;
      return !shorter.isEmpty()
          && longer.contains(shorter)
          && 2 * shorter.length() >= longer.length();
    }
  }

  /** A wording without its tracked text, and where each of its characters stands in the whole. */
  private record Rest(Wording wording, List<Integer> offsets) {

    static Rest of(Wording whole, BitSet tracked) {
      BitSet left = new BitSet();
      left.set(0, whole.text().length());
      left.andNot(tracked);
      List<Integer> offsets = left.stream().boxed().toList();
      StringBuilder text = new StringBuilder();
      Map<Integer, Atom> atoms = new HashMap<>();
      Set<Integer> marks = new HashSet<>();
      List<TextRun> runs = new ArrayList<>();
      for (int k = 0; k < offsets.size(); k++) {
        int offset = offsets.get(k);
        text.append(whole.text().charAt(offset));
        Atom atom = whole.atoms().get(offset);
        if (atom != null) {
          atoms.put(k, atom);
        }
        if (whole.marks().contains(offset)) {
          marks.add(k);
        }
      }
      for (TextRun run : whole.runs()) {
        int start = left.get(0, run.start()).cardinality();
        int end = start + left.get(run.start(), run.end()).cardinality();
        if (start < end) {
          runs.add(new TextRun(start, end, run.format()));
        }
      }
      return new Rest(new Wording(text.toString(), atoms, marks, runs, new BitSet()), offsets);
    }
  }
}
