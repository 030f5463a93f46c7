package org.clausewise.classify.generator;

import java.util.EnumSet;
import java.util.Set;
import org.clausewise.change.Tag;

/**
 * What became of a clause.
 *
 * @param clause the clause and its edits
 * @param original the index of its paragraph in the original, -1 for an inserted one
 * @param revised the index in the revised draft, -1 for a removed one
 * @param renumbered whether it has another number
 */
record Fate(Clause clause, int original, int revised, boolean renumbered) {

  boolean isKept() {
    return original >= 0 && revised >= 0;
  }

  boolean isSubstantive() {
    return !isKept() || clause.isSubstantive();
  }

  /** Whether words differ, all of them for reasons that are routine. */
  boolean isRoutineInWords() {
    return isKept() && !clause.touches().isEmpty() && !clause.isSubstantive();
  }

  /** The tags of the routine edits and of the number. */
  Set<Tag> routineTags() {
    Set<Tag> tags = EnumSet.noneOf(Tag.class);
    if (renumbered) {
      tags.add(Tag.RENUMBERED);
      tags.add(Tag.CONSEQUENTIAL);
    }
    clause.touches().stream().filter(Touch::routine).map(Touch::tag).forEach(tags::add);
    return tags;
  }
}
