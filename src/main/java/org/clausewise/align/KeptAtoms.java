package org.clausewise.align;

import java.util.function.BiConsumer;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;
import org.clausewise.model.Atom;
import org.jspecify.annotations.Nullable;

/** The atoms at corresponding places of what a change kept: a note's reference, a text box. */
final class KeptAtoms {

  private final Wording original;
  private final Wording revised;
  private final BiConsumer<Atom, Atom> visitor;

  private KeptAtoms(Wording original, Wording revised, BiConsumer<Atom, Atom> visitor) {
    this.original = original;
    this.revised = revised;
    this.visitor = visitor;
  }

  /** Gives every pair of atoms outside of the edits, the original's first, in order. */
  static void visit(Change change, BiConsumer<Atom, Atom> visitor) {
    if (change.original().isEmpty() || change.revised().isEmpty()) {
      return;
    }
    KeptAtoms atoms =
        new KeptAtoms(Wording.of(change.original()), Wording.of(change.revised()), visitor);
    int from = 0;
    int shift = 0;
    for (Edit edit : change.edits()) {
      atoms.visitWithin(from, edit.originalStart(), shift);
      from = edit.originalEnd();
      shift = edit.revisedEnd() - edit.originalEnd();
    }
    atoms.visitWithin(from, atoms.original.text().length(), shift);
  }

  private void visitWithin(int start, int end, int shift) {
    int at = original.text().indexOf(Atom.CHARACTER, start);
    while (at >= 0 && at < end) {
      @Nullable Atom before = original.atoms().get(at);
      @Nullable Atom after = revised.atoms().get(at + shift);
      if (before != null && after != null) {
        visitor.accept(before, after);
      }
      at = original.text().indexOf(Atom.CHARACTER, at + 1);
    }
  }
}
