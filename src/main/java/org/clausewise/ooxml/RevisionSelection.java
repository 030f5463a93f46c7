package org.clausewise.ooxml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.clausewise.model.RevisionFilter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Tells which revision elements a filter means, by their {@code w:author} and {@code w:date}. */
final class RevisionSelection {

  private final RevisionFilter filter;

  RevisionSelection(RevisionFilter filter) {
    this.filter = filter;
  }

  boolean isAll() {
    return filter.isAll();
  }

  boolean selects(Element revision) {
    if (filter.isAll()) {
      return true;
    }
    Element signed = Dom.isW(revision, "tblGridChange") ? twin(revision) : revision;
    return filter.selects(Dom.attrW(signed, "author"), date(Dom.attrW(signed, "date")));
  }

  /** A changed grid is not signed; it goes with the changed properties of its table. */
  private static @Nullable Element twin(Element gridChange) {
    Element table = (Element) gridChange.getParentNode().getParentNode();
    return Dom.childW(Dom.childW(table, "tblPr"), "tblPrChange");
  }

  /** Word writes local time and calls it UTC; so does every comparison with it. */
  private static @Nullable Instant date(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      boolean offset = text.matches(".*T.*([Zz]|[+-]\\d\\d:\\d\\d)");
      return offset
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
