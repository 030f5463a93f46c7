package org.clausewise.report.amendment;

import java.io.IOException;
import java.io.OutputStream;
import org.clausewise.report.Rendering;
import org.clausewise.report.Report;

/** The changes as a secretariat writes them: instructions that turn one draft into the other. */
public final class AmendmentReport implements Rendering {

  /** What the instructions are written in. */
  public enum Format {
    DOCX,
    MARKDOWN,
    TEXT
  }

  private final Format format;

  /** Instructions written so. */
  public AmendmentReport(Format format) {
    this.format = format;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    throw new UnsupportedOperationException("amendments " + format);
  }
}
