package org.clausewise.oracle;

import java.util.List;

/**
 * A paragraph.
 *
 * @param properties the paragraph properties in canonical form, the style among them
 * @param items the content, with neighbouring text of one formatting joined
 */
public record OracleParagraph(String properties, List<OracleItem> items) implements OracleBlock {

  /** The text, with U+FFFC for each note and atom. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (OracleItem item : items) {
      if (item instanceof OracleItem.Text run) {
        text.append(run.text());
      } else if (item instanceof OracleItem.Atom || item instanceof OracleItem.Nested) {
        text.append('\uFFFC');
      }
    }
    return text.toString();
  }
}
