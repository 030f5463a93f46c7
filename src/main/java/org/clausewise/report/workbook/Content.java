package org.clausewise.report.workbook;

import java.util.List;
import org.clausewise.report.workbook.Styles.Look;

/** What is in a cell. */
sealed interface Content {

  /** A cell without anything. */
  Content NONE = text("");

  /** Text, whatever it looks like. */
  record Words(List<Span> spans, Look look) implements Content {
    public Words {
      spans = List.copyOf(spans);
    }
  }

  /** A number to reckon with. */
  record Figure(double value, Look look) implements Content {}

  static Content text(String text) {
    return text(text, Look.TEXT);
  }

  static Content text(String text, Look look) {
    return new Words(List.of(Span.plain(text)), look);
  }

  static Content number(int number) {
    return new Figure(number, Look.NUMBER);
  }
}
