package org.clausewise.ooxml;

/** What is to become of tracked changes, and so which kind of tracked content goes. */
enum Verdict {
  ACCEPT,
  REJECT;

  /** Whether content tracked by an element of that local name (ins, del, …) goes. */
  boolean drops(String tracker) {
    return switch (tracker) {
      case "ins", "moveTo", "cellIns", "customXmlIns", "customXmlMoveTo" -> this == REJECT;
      case "del", "moveFrom", "cellDel", "customXmlDel", "customXmlMoveFrom" -> this == ACCEPT;
      default -> throw new IllegalArgumentException("no tracked content: " + tracker);
    };
  }
}
