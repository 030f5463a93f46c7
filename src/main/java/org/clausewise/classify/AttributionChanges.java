package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clausewise.bracket.Attribution;
import org.clausewise.change.Edit;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;

/**
 * Parties that came to stand behind words, or no longer do.
 *
 * <p>Attributions of both drafts are paired in order where an edit lies in or between them; names
 * are compared as sets, so that another order is no change. Cost: linear.
 */
final class AttributionChanges {

  private final List<Finding> found = new ArrayList<>();

  private AttributionChanges() {}

  static List<Finding> of(ChangedText text) {
    AttributionChanges changes = new AttributionChanges();
    List<Attribution> before = Attribution.in(text.original());
    List<Attribution> after = Attribution.in(text.revised());
    for (Edit edit : text.edits()) {
      changes.compare(
          before.stream().filter(a -> meets(a, edit.originalStart(), edit.originalEnd())).toList(),
          after.stream().filter(a -> meets(a, edit.revisedStart(), edit.revisedEnd())).toList(),
          edit);
    }
    return changes.found;
  }

  private static boolean meets(Attribution attribution, int start, int end) {
    return start <= attribution.end() && attribution.start() <= end;
  }

  private void compare(List<Attribution> before, List<Attribution> after, Edit edit) {
    Set<String> gone = names(before);
    Set<String> come = names(after);
    Set<String> both = new TreeSet<>(gone);
    both.retainAll(come);
    gone.removeAll(both);
    come.removeAll(both);
    if (!gone.isEmpty()) {
      add("attribution-dropped", "no longer attributed to ", gone, edit);
    }
    if (!come.isEmpty()) {
      add("attribution-added", "attributed to ", come, edit);
    }
  }

  private static Set<String> names(List<Attribution> attributions) {
    Set<String> names = new TreeSet<>();
    attributions.forEach(attribution -> names.addAll(attribution.names()));
    return names;
  }

  private void add(String rule, String words, Set<String> names, Edit edit) {
    found.add(
        new Finding(
            Tag.BRACKET,
            rule,
            words + String.join(", ", names),
            edit.originalStart(),
            edit.originalEnd(),
            edit.revisedStart(),
            edit.revisedEnd()));
  }
}
