package org.clausewise.report.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clausewise.report.Rendering;
import org.clausewise.report.Report;
import org.clausewise.report.text.TextReport.Layout;

/** The report for a terminal as a file: UTF-8, without colours, lines ended by line feeds. */
public final class PlainTextReport implements Rendering {

  private final int width;

  /** A report of so many columns. */
  public PlainTextReport(int width) {
    this.width = width;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<String> lines = TextReport.lines(report, new Layout(width, false));
    out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
