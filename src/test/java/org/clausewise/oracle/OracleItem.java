package org.clausewise.oracle;

import java.util.List;

/** A piece of a paragraph's content. */
public sealed interface OracleItem {

  /** Text of one formatting; tabs and breaks are characters of it. */
  record Text(String text, String format) implements OracleItem {}

  /** A thing without text of its own: a picture by its content's hash, an equation, a symbol. */
  record Atom(String identity, String format) implements OracleItem {}

  /** A point without width in the text: the beginning, the middle or the end of a field. */
  record Mark(String identity) implements OracleItem {}

  /** A field's instruction, of no width in the text either. */
  record Instruction(String text) implements OracleItem {}

  /** A note or a text box, with its blocks in place. */
  record Nested(String kind, List<OracleBlock> blocks) implements OracleItem {}
}
