package org.clausewise.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.report.Comparisons.added;
import static org.clausewise.report.Comparisons.body;
import static org.clausewise.report.Comparisons.removed;
import static org.clausewise.report.Comparisons.reworded;
import static org.clausewise.report.Comparisons.unchanged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clausewise.change.Comparison;
import org.clausewise.change.Edit;
import org.clausewise.model.Diagnostic;
import org.clausewise.report.Comparisons;
import org.clausewise.report.Report;
import org.clausewise.report.ReportContext;
import org.clausewise.testing.MarkdownSeen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {

  private static final String OWN = "</?(ins|del)>|<br>|Code|Emphasis|TableBlock";

  @Test
  void marksWhatWentAndCameInTheWholeClause() {
    assertThat(
            markdown(
                reworded(
                    body("OP12", "Urges all States to act"),
                    body("OP15", "Urges Member States to act"),
                    new Edit(6, 9, 6, 12))))
        .contains(
            "### OP12 → OP15, reworded\n\n> Urges <del>all</del><ins>Member</ins> States to act\n");
  }

  @Test
  void addedAndRemovedClausesAreMarkedWhole() {
    assertThat(markdown(added(body("OP1", "Calls for peace;"))))
        .contains("### OP1, added\n\n> <ins>Calls for peace;</ins>\n");
    assertThat(markdown(removed(body("OP1", "Calls for peace;"))))
        .contains("### OP1, removed\n\n> <del>Calls for peace;</del>\n");
  }

  @Test
  void clausesThatDidNotChangeAreCounted() {
    assertThat(markdown(unchanged(body("", "a"), body("", "a"), false)))
        .contains("*… 1 unchanged*")
        .contains("- 1 unchanged, 0 reworded, 0 added");
  }

  @Test
  void lineBreaksStayInTheirLine() {
    assertThat(markdown(added(body("", "a\nb")))).contains("> <ins>a<br>b</ins>\n");
  }

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
        "+ item",
        "12. item",
        "1) item",
        "---",
        "===",
        "> quote",
        "    code",
        "\tcode",
        "``` fence",
        "~~~ fence",
        "~~struck~~ **bold** _it_ *em* __strong__",
        "`code`",
        "a | b",
        "|---|",
        "&lt;b&gt; &#35; &amp;",
        "C:\\path\\*",
        "trailing\\",
        "2 < 3 > 1 & so on",
        "a_b_c 5*3*2"
      })
  void whateverADraftHoldsIsShownAsItIs(String hostile) {
    for (Comparison comparison :
        List.of(
            Comparisons.of(added(body(hostile, hostile))),
            Comparisons.of(
                reworded(body("", hostile + " a"), body("", hostile + " b"), last(hostile))))) {
      MarkdownSeen seen = MarkdownSeen.of(markdown(comparison));

      assertThat(seen.quoted()).startsWith(hostile);
      assertThat(seen.quotedMarkup()).allMatch(tag -> tag.matches("</?(ins|del)>|<br>"));
      assertThat(seen.markup()).allMatch(tag -> tag.matches(OWN));
    }
  }

  @Test
  void aFileNameIsShownAsItIs() throws IOException {
    ReportContext context =
        new ReportContext(
            new ReportContext.Source("<b>|*a*|.docx", "aa"),
            new ReportContext.Source("[x](y)\u202E.docx", "bb"),
            true,
            List.of(new Diagnostic("x", "- <i>#1</i>")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new MarkdownReport().write(Report.of(Comparisons.of(added(body("", "x"))), context), out);
    String markdown = out.toString(StandardCharsets.UTF_8);

    assertThat(MarkdownSeen.of(markdown).markup()).allMatch(tag -> tag.matches(OWN));
    assertThat(markdown).contains("\\[x\\](y)&lt;U+202E&gt;.docx");
  }

  private static Edit last(String before) {
    int at = before.length() + 1;
    return new Edit(at, at + 1, at, at + 1);
  }

  private static String markdown(org.clausewise.change.Change... changes) {
    return markdown(Comparisons.of(changes));
  }

  private static String markdown(Comparison comparison) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new MarkdownReport().write(Report.of(comparison, Comparisons.CONTEXT), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
