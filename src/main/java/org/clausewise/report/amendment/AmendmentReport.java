package org.clausewise.report.amendment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.clausewise.report.Rendering;
import org.clausewise.report.Report;

/**
 * The changes as a secretariat writes them: instructions that turn one draft into the other. Their
 * grammar is docs/amendments.md.
 */
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
    AmendmentText text = AmendmentText.of(report);
    switch (format) {
      case MARKDOWN -> out.write(MarkdownWriter.write(text).getBytes(StandardCharsets.UTF_8));
      case TEXT -> out.write(PlainTextWriter.write(text).getBytes(StandardCharsets.UTF_8));
      case DOCX -> DocxWriter.write(report, text, out);
    }
  }
}
