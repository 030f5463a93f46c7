package org.clausewise.report.table;

import java.io.IOException;
import java.io.OutputStream;
import org.clausewise.report.Rendering;
import org.clausewise.report.Report;

/** The comparison table that delegations speak from, as a Word document. */
public final class TableReport implements Rendering {

  /**
   * What the table shows.
   *
   * @param columns the columns in order; never empty
   * @param unchanged whether clauses are included that did not change
   */
  public record Layout(java.util.List<Column> columns, boolean unchanged) {}

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
    throw new UnsupportedOperationException("table " + layout);
  }
}
