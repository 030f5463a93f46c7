package org.clausewise.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import org.clausewise.report.Rendering;
import org.clausewise.report.Report;
import org.clausewise.report.word.WordDocument;

/**
 * The comparison table that delegations speak from, as a Word document: the drafts side by side,
 * what went struck in the original's column, what came underlined in the revised draft's. That is
 * formatting and no tracked change, so that the table can be cut up, printed and commented on.
 */
public final class TableReport implements Rendering {

  /**
   * What the table shows. With one of the drafts only, its column tells also what the other has.
   *
   * @param columns the columns in order; never empty, and none twice
   * @param unchanged whether clauses are included that did not change
   */
  public record Layout(List<Column> columns, boolean unchanged) {

    /**
     * @throws IllegalArgumentException where there is no column, or one twice
     */
    public Layout {
      columns = List.copyOf(columns);
      if (columns.isEmpty()) {
        throw new IllegalArgumentException("a table needs a column");
      }
      if (EnumSet.copyOf(columns).size() < columns.size()) {
        throw new IllegalArgumentException("a table has each column once");
      }
    }
  }

  /** A column of the table. */
  public enum Column {
    ORIGINAL,
    REVISED,
    NOTES,
    /** Empty, to be filled in by hand. */
    COMMENTS
  }

  private final Layout layout;

  /** A table laid out so. */
  public TableReport(Layout layout) {
    this.layout = layout;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    String drafts = report.original().name() + " → " + report.revised().name();
    try (WordDocument document =
        new WordDocument(
            WordDocument.Page.LANDSCAPE,
            "Comparison table: " + drafts,
            report.revised().language())) {
      TableFrame frame = new TableFrame(document, report);
      frame.writeHead();
      new TableRows(report, layout).writeTo(document);
      frame.writeEnd();
      document.footer(drafts);
      document.save(out);
    }
  }
}
