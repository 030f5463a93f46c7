package org.clausewise.model;

/** What an {@link Atom} is. */
public enum AtomKind {
  FOOTNOTE_REFERENCE,
  ENDNOTE_REFERENCE,
  FIELD,
  PICTURE,
  EQUATION,
  SYMBOL,
  BREAK,
  OBJECT,
  OTHER
}
