package org.clausewise.align;

/** Where a unit stands: its position in one side of a matching. */
record Place(Matching matching, int position) {

  boolean isRightBefore(Place other) {
    return matching == other.matching && position + 1 == other.position;
  }
}
