package org.clausewise.report.page;

import java.io.IOException;
import java.io.OutputStream;
import org.clausewise.report.Rendering;
import org.clausewise.report.Report;

/** The report as one self-contained web page. */
public final class PageReport implements Rendering {

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    throw new UnsupportedOperationException("page");
  }
}
