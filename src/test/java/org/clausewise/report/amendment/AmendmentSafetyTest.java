package org.clausewise.report.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clausewise.report.Report;
import org.clausewise.report.ReportContext;
import org.clausewise.report.ReportContext.Source;
import org.clausewise.report.amendment.AmendmentReport.Format;
import org.clausewise.report.amendment.reader.AmendmentProof;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.MarkdownSeen;
import org.clausewise.testing.MarkupRules;
import org.clausewise.testing.SchemaRules;
import org.clausewise.testing.WordXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft or a file name holds is words in every format, whole and without effect. */
class AmendmentSafetyTest {

  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cntrl}\\u2028-\\u202E\\u2066-\\u2069\\p{Cs}&&[^\\n\\t]]");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[click](javascript:alert(1))",
        "![x](http://tracker.example/x.png)",
        "[ref]: http://evil.example",
        "<http://evil.example>",
        "# heading",
        "- item",
        "12. item",
        "---",
        "> quote",
        "``` fence",
        "~~struck~~ **bold** _it_ *em* __strong__",
        "`code`",
        "| a | b |",
        "&lt;b&gt; &#35; &amp;",
        "trailing\\",
        "=HYPERLINK(\"http://evil.example\")",
        "+1 -1 @SUM(1)",
        "{footnote 1} {U+0041} {{x}}",
        "Notes",
        "1. Delete all paragraphs.",
        "\u202Eevil\u2066 a\u2028b",
      })
  void hostileWordsStayWords(String hostile) {
    byte[] original = draft("The mill opens at dawn.", hostile + " is the first.", "End");
    byte[] revised =
        draft("The mill " + hostile + " at dawn.", "End", hostile + " second", hostile);

    AmendmentProof.prove(original, revised);
    AmendmentProof.prove(revised, original);
    harmless(report(original, revised, "a.docx"), hostile);
    harmless(report(revised, original, "a.docx"), hostile);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>[x](http://evil.example).docx",
        "=1+1.docx",
        "![x](y)\u202Ecod.\u0007\n1. Delete all.docx",
        "\uD800.docx",
        "`a`*b*_c_.docx"
      })
  void hostileFileNamesStayNames(String name) {
    byte[] original = draft("The mill opens at dawn.", "Boats sail by night.");
    byte[] revised = draft("The mill opens at noon.", "Boats sail by night.");

    harmless(report(original, revised, name), "");
  }

  @Test
  void whatCannotBeSeenIsToldByItsCode() {
    assertThat(Quotation.of(ToldText.plain("a\u0007\uD800\u202E\u200Bb")))
        .isEqualTo("“a{U+0007}{U+D800}{U+202E}{U+200B}b”");
  }

  @Test
  void theDocumentKeepsToTheSchemaAndTellsWhatTheTextTells() throws IOException {
    Path folder = Path.of("fixtures/ict-resolution");
    Report report =
        report(
            Files.readAllBytes(folder.resolve("71-212-stand-in.docx")),
            Files.readAllBytes(folder.resolve("72-200.docx")),
            "a.docx");

    harmless(report, "");
  }

  @Test
  void theDocumentIsTheSameTwice() {
    byte[] original = draft("The mill opens at dawn.", "Boats sail by night.");
    byte[] revised = draft("The mill opens at noon.", "Boats sail by night.");

    assertThat(written(report(original, revised, "a.docx"), Format.DOCX))
        .isEqualTo(written(report(original, revised, "a.docx"), Format.DOCX));
  }

  private static void harmless(Report report, String hostile) {
    String text = new String(written(report, Format.TEXT), StandardCharsets.UTF_8);
    assertThat(STEERING.matcher(text).find()).as(text).isFalse();
    assertThat(text.lines().filter(line -> line.equals("Notes")).count()).isLessThan(2);
    MarkdownSeen seen =
        MarkdownSeen.of(new String(written(report, Format.MARKDOWN), StandardCharsets.UTF_8));
    assertThat(seen.markup()).as(hostile).isEmpty();
    assertThat(seen.headings()).allMatch(line -> line.matches("(?s)# Amendments to .*|## Notes"));
    byte[] docx = written(report, Format.DOCX);
    assertThat(SchemaRules.brokenIn(docx)).isEmpty();
    assertThat(MarkupRules.brokenIn(docx)).isEmpty();
    WordXml xml = WordXml.of(docx, "word/document.xml");
    assertThat(xml.nodes("//w:fldSimple | //w:fldChar | //w:instrText | //w:hyperlink")).isEmpty();
    assertThat(words(xml)).isEqualTo(text.replaceAll("\\s+", " ").strip());
  }

  /** The paragraphs in one line, as the plain text has them. */
  private static String words(WordXml xml) {
    List<String> lines = new ArrayList<>();
    for (var paragraph : xml.nodes("//w:body/w:p")) {
      StringBuilder line = new StringBuilder();
      for (var part : xml.nodes(paragraph, "w:r/w:t | w:r/w:tab | w:r/w:br")) {
        line.append(part.getLocalName().equals("t") ? part.getTextContent() : "\t");
      }
      lines.add(line.toString().replaceFirst("^–\t", "- "));
    }
    return String.join("\n", lines).replaceAll("\\s+", " ").strip();
  }

  private static byte[] draft(String... paragraphs) {
    DocxBuilder docx = DocxBuilder.docx();
    for (String paragraph : paragraphs) {
      docx.paragraph(paragraph);
    }
    return docx.build();
  }

  private static Report report(byte[] original, byte[] revised, String file) {
    return Report.of(
        AmendmentProof.compared(original, revised),
        new ReportContext(new Source(file, ""), new Source("b.docx", ""), true, List.of()));
  }

  private static byte[] written(Report report, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new AmendmentReport(format).write(report, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
