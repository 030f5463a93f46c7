package org.clausewise.report.text;

import java.io.IOException;
import java.io.OutputStream;
import org.clausewise.report.Rendering;
import org.clausewise.report.Report;

/** The report in Markdown. */
public final class MarkdownReport implements Rendering {

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    throw new UnsupportedOperationException("markdown");
  }
}
