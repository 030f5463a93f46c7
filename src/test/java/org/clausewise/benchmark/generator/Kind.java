package org.clausewise.benchmark.generator;

import java.util.Locale;

/** What the generator does to a clause. */
public enum Kind {
  /** It goes. */
  DELETE,
  /** A new one comes. */
  ADD,
  /** Phrases are replaced, inserted and deleted. */
  REWORD,
  /** It goes elsewhere as it is. */
  MOVE,
  /** It goes elsewhere, reworded. */
  MOVE_REWORDED,
  /** It becomes two or three. */
  SPLIT,
  /** It and the next become one. */
  MERGE,
  /** It and the next change places. */
  SWAP,
  /** It goes a level deeper: an operative paragraph becomes {@code (a)} of the one before. */
  NEST,
  /** It goes from the preamble to the operative part, with another opener. */
  CROSS;

  /** What tables call it. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
