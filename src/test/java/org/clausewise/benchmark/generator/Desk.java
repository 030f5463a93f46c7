package org.clausewise.benchmark.generator;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Edit;
import org.jspecify.annotations.Nullable;

/**
 * The draft under edit. Each original clause has a slot, which holds what stands at its place in
 * the revised draft: the clause itself at first, then what edits put there.
 */
final class Desk {

  /**
   * A revised paragraph.
   *
   * @param touch what brought it, null where it is as it was
   */
  record Entry(Clause clause, @Nullable Touch touch) {}

  private final List<Clause> original;
  private final List<List<Entry>> slots = new ArrayList<>();
  private final List<Touch> touches = new ArrayList<>();
  private final boolean[] touched;
  private int count;

  Desk(List<Clause> original) {
    this.original = List.copyOf(original);
    this.touched = new boolean[original.size()];
    for (Clause clause : original) {
      slots.add(new ArrayList<>(List.of(new Entry(clause, null))));
    }
  }

  int size() {
    return original.size();
  }

  Clause clause(int i) {
    return original.get(i);
  }

  /** How many original clauses were touched, and clauses added. */
  int touchedCount() {
    return count;
  }

  /**
   * Whether there is such a clause, it is neither of the frame nor too short to be told from
   * others, and nothing was done to it yet.
   */
  boolean isFree(int i) {
    return i >= 0
        && i < size()
        && !touched[i]
        && clause(i).role() != Role.FRAME
        && !clause(i).isShort();
  }

  /** Whether the next one is free too and of the same role. */
  boolean isFreePair(int i) {
    return isFree(i) && isFree(i + 1) && clause(i).role() == clause(i + 1).role();
  }

  /** The positions of the resolution around a position: from its first clause, to behind it. */
  int[] resolution(int i) {
    int start = i;
    while (start > 0 && clause(start - 1).role() != Role.FRAME) {
      start--;
    }
    int end = i + 1;
    while (end < size() && clause(end).role() != Role.FRAME) {
      end++;
    }
    return new int[] {start, end};
  }

  /** Takes the clauses of a touch from their places. */
  Touch touch(Kind kind, List<Integer> originals, List<Edit> edits) {
    Touch touch = new Touch(kind, originals, edits);
    for (int i : originals) {
      slots.get(i).removeIf(entry -> entry.touch() == null);
      touched[i] = true;
    }
    touches.add(touch);
    count += Math.max(1, originals.size());
    return touch;
  }

  /** Puts a clause where an original clause stands or stood, behind what is there. */
  void put(int at, Clause clause, Touch touch) {
    slots.get(at).add(new Entry(clause, touch));
  }

  /** Puts it before what is there. */
  void putFirst(int at, Clause clause, Touch touch) {
    slots.get(at).add(0, new Entry(clause, touch));
  }

  List<List<Entry>> slots() {
    return slots;
  }

  List<Touch> touches() {
    return touches;
  }
}
