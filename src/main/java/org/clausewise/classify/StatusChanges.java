package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.bracket.Status;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;

/**
 * Status words that changed: pending to agreed.
 *
 * <p>A clause seldom has more than one, so they are paired in order. Cost: linear.
 */
final class StatusChanges {

  private StatusChanges() {}

  static List<Finding> of(ChangedText text) {
    List<Status> before = Status.in(text.original());
    List<Status> after = Status.in(text.revised());
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      Status one = i < before.size() ? before.get(i) : new Status(0, 0, "none");
      Status other = i < after.size() ? after.get(i) : new Status(0, 0, "none");
      if (!one.word().equals(other.word())) {
        found.add(
            new Finding(
                Tag.BRACKET,
                "status-changed",
                "status: " + one.word() + " → " + other.word(),
                one.start(),
                one.end(),
                other.start(),
                other.end()));
      }
    }
    return found;
  }
}
