package org.clausewise.model;

import java.util.List;

/**
 * Content of a paragraph that is no plain text but takes one character of it: U+FFFC at {@code
 * offset}.
 *
 * @param offset zero-based UTF-16 offset into {@link Paragraph#text()}
 * @param kind what it is
 * @param identity what is compared: two atoms are the same when their identities are equal
 * @param display what reports print for it; may be empty
 * @param boxes the text boxes in it whose content is no part of the identity, because it is
 *     compared in their own stories; as many for equal identities
 */
public record Atom(
    int offset, AtomKind kind, String identity, String display, List<TextBox> boxes) {

  /** The character that stands for an atom in {@link Paragraph#text()}. */
  public static final char CHARACTER = '\uFFFC';

  public Atom {
    boxes = List.copyOf(boxes);
  }

  /** An atom without text boxes. */
  public Atom(int offset, AtomKind kind, String identity, String display) {
    this(offset, kind, identity, display, List.of());
  }

  /** The same atom at another offset. */
  public Atom at(int otherOffset) {
    return new Atom(otherOffset, kind, identity, display, boxes);
  }
}
