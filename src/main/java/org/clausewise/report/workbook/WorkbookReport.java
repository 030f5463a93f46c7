package org.clausewise.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.clausewise.report.Rendering;
import org.clausewise.report.Report;

/** The report as a workbook, a row a change. */
public final class WorkbookReport implements Rendering {

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    throw new UnsupportedOperationException("workbook");
  }
}
