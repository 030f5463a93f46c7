package org.clausewise.model;

import java.util.List;

/** Block-level content of a story: a paragraph or a table. */
public sealed interface Block permits Paragraph, Table {

  /** Adds the paragraphs of this block to {@code into}, in document order. */
  void collectParagraphs(List<? super Paragraph> into);
}
