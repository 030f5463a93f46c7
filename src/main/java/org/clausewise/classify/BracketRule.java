package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Finding;

/**
 * Square brackets, alternatives, attributions and status words: how far the talks have come.
 *
 * <p>None of what it finds is routine. Cost: quadratic in the brackets of the clause, linear in its
 * words outside of edits.
 */
final class BracketRule implements Rule {

  @Override
  public List<Finding> find(ChangedText text) {
    List<Finding> found = new ArrayList<>();
    for (BracketFate fate : BracketFates.of(text.original(), text.revised(), text.edits())) {
      found.addAll(fate.findings());
    }
    found.addAll(AttributionChanges.of(text));
    found.addAll(StatusChanges.of(text));
    return found;
  }
}
