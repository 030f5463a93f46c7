package org.clausewise.ooxml;

import java.util.List;
import org.clausewise.model.AtomKind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A stretch of a paragraph's text and the markup that holds it.
 *
 * @param start zero-based UTF-16 offset into the paragraph's text, inclusive
 * @param text the characters: those of a {@code w:t}, one for a tab, break or atom
 * @param elements the runs, or the single other inline element, that hold it; several for a field
 * @param firstChild the child of the first run in which it begins; null where it is no part of a
 *     run
 * @param lastChild the child of the last run in which it ends; the same as {@code firstChild} but
 *     for a field
 * @param format canonical form of the run properties
 * @param link canonical form of the hyperlink and the overrides of the writing direction around it;
 *     empty for none
 * @param atom what kind of atom it is; null for plain text, tabs and line breaks
 * @param identity what is compared of an atom; empty for plain text
 * @param display what reports print for an atom; empty for plain text
 */
public record Piece(
    int start,
    String text,
    List<Element> elements,
    @Nullable Element firstChild,
    @Nullable Element lastChild,
    String format,
    String link,
    @Nullable AtomKind atom,
    String identity,
    String display) {

  /** Zero-based UTF-16 offset into the paragraph's text, exclusive. */
  public int end() {
    return start + text.length();
  }

  /** The element that an atom is; that with which it begins where several are. */
  public Element atomElement() {
    return firstChild == null ? first() : firstChild;
  }

  /** The first of the elements. */
  public Element first() {
    return elements.get(0);
  }

  /** The last of the elements. */
  public Element last() {
    return elements.get(elements.size() - 1);
  }
}
