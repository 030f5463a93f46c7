package org.clausewise.oracle;

import java.util.Set;

/** Which of a file's two states is wanted. */
enum Outcome {
  ACCEPTED(Set.of("w:del", "w:moveFrom"), "w:cellDel"),
  REJECTED(Set.of("w:ins", "w:moveTo"), "w:cellIns"),
  PLAIN(Set.of(), "");

  private static final Set<String> TRACKED =
      Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel");

  private final Set<String> removed;
  private final String removedCell;

  Outcome(Set<String> removed, String removedCell) {
    this.removed = removed;
    this.removedCell = removedCell;
  }

  /** Whether what stands in, or is marked by, an element of this name is gone. */
  boolean removes(Element revision) {
    if (!TRACKED.contains(revision.name())) {
      return false;
    }
    refuseWhenPlain(revision);
    return removed.contains(revision.name()) || removedCell.equals(revision.name());
  }

  /** Whether one of the children marks its parent as gone. */
  boolean removesByMark(Element properties) {
    boolean gone = false;
    for (Element child : properties.children()) {
      gone |= removes(child);
    }
    return gone;
  }

  /** The properties of this outcome: those before the change when rejected. */
  Element settle(Element properties) {
    for (Element change : properties.children()) {
      if (change.name().equals(properties.name() + "Change")) {
        refuseWhenPlain(change);
        return this == REJECTED ? before(properties, change) : properties;
      }
    }
    return properties;
  }

  private static Element before(Element properties, Element change) {
    Element earlier = change.child(properties.name());
    return earlier == null ? properties.withoutChildren() : earlier;
  }

  private void refuseWhenPlain(Element revision) {
    if (this == PLAIN) {
      throw new IllegalArgumentException("the file holds a tracked change: " + revision.name());
    }
  }
}
