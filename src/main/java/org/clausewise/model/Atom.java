package org.clausewise.model;

/**
 * Content of a paragraph that is no plain text but takes one character of it: U+FFFC at {@code
 * offset}.
 *
 * @param offset zero-based UTF-16 offset into {@link Paragraph#text()}
 * @param kind what it is
 * @param identity what is compared: two atoms are the same when their identities are equal
 * @param display what reports print for it; may be empty
 */
public record Atom(int offset, AtomKind kind, String identity, String display) {

  /** The character that stands for an atom in {@link Paragraph#text()}. */
  public static final char CHARACTER = '\uFFFC';
}
