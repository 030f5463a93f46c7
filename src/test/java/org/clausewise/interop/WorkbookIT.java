package org.clausewise.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.report.Comparisons.added;
import static org.clausewise.report.Comparisons.body;
import static org.clausewise.report.Comparisons.reworded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;
import org.clausewise.report.Comparisons;
import org.clausewise.report.Report;
import org.clausewise.report.workbook.WorkbookReport;
import org.clausewise.testing.Programs;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice Calc opens the workbook, prints it, and saves its sheets as CSV. */
class WorkbookIT {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Comma, double quotes, UTF-8, from the first line, cells as shown, every sheet. */
  private static final String EVERY_SHEET =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  private static final List<String> FORMULAS =
      List.of("=1+1", "+1+1", "-1+1", "@SUM(1,1)", "\t=2+2", "=HYPERLINK(\"http://x\",\"y\")");

  @TempDir Path folder;

  @Test
  void itsTextsComeOutOfPdfAndCsv() throws IOException {
    calcOrSkip();
    write(
        reworded(
            body("OP1", "Urges “all” States,\nnow"),
            body("OP1", "Encourages “all” States,\nnow"),
            new Edit(0, 5, 0, 10)),
        added(body("OP2", "_x0041_ <b> & A\u0301")));

    convert("pdf", "report.xlsx");
    convert(EVERY_SHEET, "report.xlsx");

    assertThat(Files.size(folder.resolve("report.pdf"))).isPositive();
    assertThat(read("report-Changes.csv"))
        .contains(
            "\"Urges “all” States,\nnow\"",
            "\"Encourages “all” States,\nnow\"",
            "replaced “Urges” by “Encourages”",
            "_x0041_ <b> & A\u0301");
    assertThat(read("report-Summary.csv")).contains("a.docx", "b.docx", "reworded,1", "added,1");
    assertThat(read("report-Ledger.csv")).contains("Change no.");
  }

  @Test
  void noTextBecomesAFormulaByWayOfACsvFile() throws IOException {
    calcOrSkip();
    List<Change> changes = new ArrayList<>();
    FORMULAS.forEach(text -> changes.add(added(body(text, text))));
    write(changes.toArray(Change[]::new));

    convert(EVERY_SHEET, "report.xlsx");
    convert("fods", "report-Changes.csv");

    assertThat(read("report-Changes.fods")).contains("1+1").doesNotContain("table:formula=");
  }

  @Test
  void aPlainTextWouldHaveBecomeOne() throws IOException {
    calcOrSkip();
    Files.writeString(folder.resolve("plain.csv"), "=1+1\n");

    convert("fods", "plain.csv");

    assertThat(read("plain.fods")).contains("table:formula=");
  }

  private void write(Change... changes) throws IOException {
    Report report = Report.of(Comparisons.of(changes), Comparisons.CONTEXT);
    try (OutputStream out = Files.newOutputStream(folder.resolve("report.xlsx"))) {
      new WorkbookReport().write(report, out);
    }
  }

  private void calcOrSkip() throws IOException {
    Assumptions.assumeTrue(
        Programs.onPath("soffice").isPresent(),
        "LibreOffice (soffice) is not on the PATH: workbooks are not opened");
    Files.writeString(folder.resolve("probe.csv"), "a,b\n");
    tryToConvert("xlsx", "probe.csv");
    Assumptions.assumeTrue(
        Files.exists(folder.resolve("probe.xlsx")),
        "LibreOffice has no Calc here: workbooks are not opened");
  }

  private void convert(String format, String file) throws IOException {
    String console = tryToConvert(format, file);
    String stem = file.substring(0, file.lastIndexOf('.'));
    String extension = format.contains(":") ? format.substring(0, format.indexOf(':')) : format;
    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .as(console)
          .anyMatch(name -> name.startsWith(stem) && name.endsWith("." + extension));
    }
  }

  private String tryToConvert(String format, String file) throws IOException {
    Optional<Path> program = Programs.onPath("soffice");
    Path console = folder.resolve("console.txt");
    Programs.run(
        List.of(
            program.orElseThrow().toString(),
            "--headless",
            "--norestore",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--convert-to",
            format,
            "--outdir",
            folder.toString(),
            folder.resolve(file).toString()),
        console,
        LIMIT);
    return Files.readString(console);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), UTF_8);
  }
}
