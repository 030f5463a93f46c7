package org.clausewise.ooxml;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Who made a revision, and when, as the file says it ({@code w:author} and {@code w:date}, ECMA-376
 * Part 1, 17.13.5).
 *
 * @param author not blank
 * @param date null where the revision has none
 * @param deletion whether it took something away, or moved it away
 */
public record Signature(String author, @Nullable String date, boolean deletion) {

  /** The signature of a revision element; null where it names nobody. */
  static @Nullable Signature of(Element revision) {
    String author = Dom.attrW(revision, "author");
    return author == null || author.isBlank()
        ? null
        : new Signature(author, Dom.attrW(revision, "date"), isDeletion(revision));
  }

  private static boolean isDeletion(Element revision) {
    return Dom.isW(revision, "del") || Dom.isW(revision, "moveFrom");
  }
}
