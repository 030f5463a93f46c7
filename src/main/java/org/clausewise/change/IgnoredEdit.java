package org.clausewise.change;

import java.util.Set;
import org.clausewise.model.DifferenceKind;

/**
 * A difference that is not marked.
 *
 * @param edit where it is, counted as the edits of its change are
 * @param kinds the kinds that it is of; never empty
 */
public record IgnoredEdit(Edit edit, Set<DifferenceKind> kinds) {

  public IgnoredEdit {
    kinds = Set.copyOf(kinds);
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("an ignored difference of no kind");
    }
  }
}
