package org.clausewise.opener;

/** The word by which an opener follows one of the same verb. */
public enum ChainWord {
  NONE,
  ALSO,
  FURTHER
}
