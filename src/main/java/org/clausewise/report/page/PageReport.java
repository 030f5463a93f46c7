package org.clausewise.report.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.clausewise.report.Rendering;
import org.clausewise.report.Report;

/**
 * The report as one self-contained web page; {@code docs/web-page.md} tells what it shows.
 *
 * <p>The templates in {@code src/main/jte} were compiled with the program, so nothing is compiled
 * here. The page is held in memory until it is whole; it takes about twice the space of the texts.
 */
public final class PageReport implements Rendering {

  private static final String TEMPLATES = "org.clausewise.report.page.template";

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Utf8ByteOutput page = new Utf8ByteOutput();
    engine().render("page.jte", Page.of(report), page);
    page.writeTo(out);
  }

  private static TemplateEngine engine() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, PageReport.class.getClassLoader(), TEMPLATES);
  }
}
