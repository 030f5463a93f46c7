package org.clausewise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausewise.testing.JsonSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files that a comparison is written to. */
class ReportFilesTest extends CommandRuns {

  private Path original;
  private Path revised;

  @BeforeEach
  void writeDrafts() throws IOException {
    original = write("L.17.docx", docx().paragraph("Wells").paragraph("All wells are open."));
    revised = write("L.58.docx", docx().paragraph("Wells").paragraph("All wells are closed."));
  }

  @Test
  void aFolderTakesFilesNamedAfterTheDrafts() throws IOException {
    Path to = Files.createDirectory(file("out"));

    assertThat(
            run(
                "compare",
                original,
                revised,
                "-o",
                to,
                "--json",
                to,
                "--html",
                to,
                "--table",
                to,
                "--xlsx",
                to,
                "--amendments",
                to,
                "--md",
                to,
                "--text",
                to))
        .as(err())
        .isZero();

    assertThat(to.toFile().list())
        .containsExactlyInAnyOrder(
            "L.17--L.58.redline.docx",
            "L.17--L.58.json",
            "L.17--L.58.html",
            "L.17--L.58.table.docx",
            "L.17--L.58.xlsx",
            "L.17--L.58.amendments.docx",
            "L.17--L.58.md",
            "L.17--L.58.txt");
    assertThat(out())
        .contains(
            "Web page: " + to.resolve("L.17--L.58.html"),
            "Redline: " + to.resolve("L.17--L.58.redline.docx"));
    JsonSchema.checked(Files.readAllBytes(to.resolve("L.17--L.58.json")));
  }

  @Test
  void aRedlineOfADraftWithMacrosIsNamedSo() {
    assertThat(OutputNames.in(folder, FileKind.REDLINE, original, Path.of("b.docm")))
        .isEqualTo(file("L.17--b.redline.docm"));
    assertThat(OutputNames.in(folder, FileKind.REDLINE, original, Path.of("b")))
        .isEqualTo(file("L.17--b.redline.docx"));
  }

  @Test
  void anExistingFileInAFolderIsKeptToo() throws IOException {
    Files.writeString(file("L.17--L.58.md"), "mine");

    assertThat(run("compare", original, revised, "--md", folder)).isEqualTo(2);

    assertThat(oneLine(err())).contains("L.17--L.58.md: this file exists");
    assertThat(Files.readString(file("L.17--L.58.md"))).isEqualTo("mine");
  }

  @Test
  void onlyOneReportGoesToStandardOutput() {
    assertThat(run("compare", original, revised, "--md", "-", "--json", "-")).isEqualTo(2);
    assertThat(oneLine(err())).contains("--json and --md both go to standard output");

    assertThat(run("compare", original, revised, "--md", "-")).isZero();
    assertThat(out()).startsWith("# What changed\n").doesNotContain("[-", "Redline");
  }

  @Test
  void whatIsNoTextNeedsAFile() {
    for (String option : new String[] {"-o", "--table", "--xlsx"}) {
      assertThat(run("compare", original, revised, option, "-")).isEqualTo(2);
      assertThat(oneLine(err())).contains(option + ": this is no text", "Name a file.");
    }
  }

  @Test
  void instructionsAreWrittenByTheEndOfTheName() {
    assertThat(run("compare", original, revised, "--amendments", file("a.pdf"))).isEqualTo(2);
    assertThat(oneLine(err())).contains("a.pdf: instructions are written as .docx, .md or .txt");
  }

  @Test
  void instructionsForSomeChangesPromiseNoWholeText() {
    assertThat(run("compare", original, revised, "--only", "routine", "--amendments", "-"))
        .isZero();

    assertThat(out().replaceAll("\\s+", " "))
        .contains("these amendments alone do not give the text of L.58.docx.")
        .doesNotContain("is the same", "These amendments give");
  }

  @Test
  void aTableTakesNoColumnTwice() {
    assertThat(
            run(
                "compare",
                original,
                revised,
                "--table",
                file("t.docx"),
                "--table-columns",
                "notes,notes"))
        .isEqualTo(2);
    assertThat(oneLine(err())).contains("--table-columns names a column twice");
    assertThat(file("t.docx")).doesNotExist();
  }

  @Test
  void plainTextIsThePrintedReport() throws IOException {
    assertThat(run("compare", original, revised, "--text", file("r.txt"))).isZero();

    String text = Files.readString(file("r.txt"));
    assertThat(out()).startsWith(text);
    assertThat(text).contains("All wells are [-open-]{+closed+}.");
  }
}
