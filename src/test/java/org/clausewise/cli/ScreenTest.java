package org.clausewise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.ins;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What is printed of a report, and how it is shown. */
class ScreenTest extends CommandRuns {

  private Path original;
  private Path revised;

  @BeforeEach
  void writeDrafts() throws IOException {
    original = write("original.docx", docx().paragraph("Wells").paragraph("All wells are open."));
    revised = write("revised.docx", docx().paragraph("Wells").paragraph("All wells are closed."));
  }

  @Test
  void theSummaryAloneTellsDraftsCountsAndProof() {
    assertThat(run("compare", original, revised, "--summary")).isZero();

    assertThat(out()).contains("1 unchanged, 1 reworded").doesNotContain("closed");
    assertThat(lastLine()).startsWith("Proved: ");
  }

  @Test
  void statIsALineForEachKindAndASum() {
    assertThat(run("compare", original, revised, "--stat")).isZero();

    assertThat(out())
        .startsWith(" reworded    | 1 +-\n\n substantive | 1 +-\n 1 change, 1 word inserted(+)")
        .doesNotContain("unchanged");
  }

  @Test
  void summaryAndStatGoTogether() {
    assertThat(run("compare", original, revised, "--stat", "--summary")).isZero();

    assertThat(out()).contains("1 unchanged, 1 reworded", " reworded    | 1 +-");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no sh")
  void aTerminalIsShownTheReportThroughThePager() throws IOException {
    terminal = true;
    environment.put("PAGER", "cat > '" + file("paged") + "'");

    assertThat(run("compare", original, revised, "--color", "never")).isZero();

    assertThat(out()).isEmpty();
    assertThat(Files.readString(file("paged")))
        .contains("All wells are [-open-]{+closed+}.")
        .endsWith(", rejecting all gives " + original + ".\n");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no sh")
  void aPagerOfOurOwnGoesBeforeTheUsualOne() throws IOException {
    terminal = true;
    environment.put("PAGER", "false");
    environment.put("CLAUSEWISE_PAGER", "cat > '" + file("paged") + "'");

    assertThat(run("compare", original, revised)).isZero();

    assertThat(file("paged")).isNotEmptyFile();
  }

  @Test
  void noPagerPrintsAtOnce() {
    terminal = true;
    environment.put("PAGER", "cat > '" + file("paged") + "'");

    assertThat(run("compare", original, revised, "--no-pager")).isZero();
    assertThat(out()).contains("1 unchanged, 1 reworded");
    assertThat(run("compare", original, revised, "--quiet")).isZero();
    assertThat(oneLine(out())).startsWith("Proved: ");

    assertThat(file("paged")).doesNotExist();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no sh")
  void aPagerThatIsNotThereLosesNothing() {
    terminal = true;
    environment.put("PAGER", "no-such-pager-anywhere 2> /dev/null");

    assertThat(run("compare", original, revised)).isZero();

    assertThat(out()).contains("1 unchanged, 1 reworded", "Proved: ");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no sh")
  void aReaderWhoLeavesThePagerEarlyIsNoTrouble() throws IOException {
    terminal = true;
    environment.put("PAGER", "exit 0");

    assertThat(run("compare", original, revised, "-o", file("redline.docx"))).isZero();

    assertThat(err()).isEmpty();
    assertThat(file("redline.docx")).isNotEmptyFile();
  }

  @Test
  void linksLeadToThePageOnlyWhereTheyAreAskedFor() {
    String link = "\u001B]8;;" + file("page.html").toUri() + "#c2\u001B\\";

    run("compare", original, revised, "--html", file("page.html"));
    assertThat(out()).doesNotContain("\u001B");
    run("compare", original, revised, "--html", file("page.html"), "--force", "--links");
    assertThat(out()).contains(link + "“All wells are closed.”, reworded\u001B]8;;\u001B\\\n");
    run("compare", original, revised, "--links");
    assertThat(out()).doesNotContain("\u001B");
  }

  @Test
  void textIsAParagraphALineUnderItsNumber() throws IOException {
    Path draft =
        write(
            "draft.docx",
            docx()
                .paragraph("The Council,")
                .paragraph("1.\tUrges all\u202E to act;")
                .body(p(text("Wells are ") + ins("now ") + text("open."))));

    assertThat(run("text", draft)).isZero();
    assertThat(out())
        .isEqualTo("The Council,\n1. Urges all<U+202E> to act;\nWells are now open.\n");
    assertThat(run("text", draft, "--revisions", "reject")).isZero();
    assertThat(out()).endsWith("Wells are open.\n");
    assertThat(run("text", draft, "--revisions", "keep")).isEqualTo(2);
    assertThat(oneLine(err())).contains("Take accept or reject");
  }

  @Test
  void progressIsNotForQuickWorkNorForFiles() {
    errorTerminal = true;
    assertThat(Progress.line("Comparing", 3, 6, 1))
        .isEqualTo("[########                ] 3 of 6  Comparing..");

    assertThat(run("--version")).isZero();

    assertThat(err()).isEmpty();
  }
}
