package org.clausewise.report.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.change.Comparison;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.Comparisons;
import org.clausewise.report.Report;
import org.clausewise.testing.DocxBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reports and the pages that they give. */
final class Pages {

  private static final Path FIXTURES = Path.of("fixtures", "ict-resolution");

  private Pages() {}

  /** The fixture pair. */
  static Report fixture() {
    try {
      return report(
          DraftFile.read(FIXTURES.resolve("71-212-stand-in.docx")),
          DraftFile.read(FIXTURES.resolve("72-200.docx")),
          ComparisonOptions.DEFAULT);
    } catch (UnreadableDraftException e) {
      throw new IllegalStateException("the fixtures can't be read", e);
    }
  }

  static Report report(DraftFile original, DraftFile revised, ComparisonOptions how) {
    return report(DraftComparer.compare(original, revised, how).result());
  }

  static Report report(Comparison comparison) {
    return Report.of(comparison, Comparisons.CONTEXT);
  }

  static Report report(DocxBuilder original, DocxBuilder revised) {
    return report(original, revised, ComparisonOptions.DEFAULT);
  }

  static Report report(DocxBuilder original, DocxBuilder revised, ComparisonOptions how) {
    try {
      return report(
          DraftFile.of("a.docx", original.build()), DraftFile.of("b.docx", revised.build()), how);
    } catch (UnreadableDraftException e) {
      throw new IllegalStateException("a draft of its own making can't be read", e);
    }
  }

  /** Plain paragraphs as a document. */
  static DocxBuilder paragraphs(List<String> texts) {
    DocxBuilder docx = DocxBuilder.docx();
    texts.forEach(docx::paragraph);
    return docx;
  }

  static byte[] bytes(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PageReport().write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Document parsed(Report report) {
    return Jsoup.parse(new String(bytes(report), StandardCharsets.UTF_8));
  }
}
