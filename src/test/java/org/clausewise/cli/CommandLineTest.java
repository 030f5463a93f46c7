package org.clausewise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.ins;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.clausewise.oracle.Oracle;
import org.clausewise.testing.DocxEntries;
import org.clausewise.testing.JsonSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CommandLineTest extends CommandRuns {

  private Path original;
  private Path revised;

  @BeforeEach
  void writeDrafts() throws IOException {
    original = write("original.docx", docx().paragraph("Wells").paragraph("All wells are open."));
    revised = write("revised.docx", docx().paragraph("Wells").paragraph("All wells are closed."));
  }

  @Test
  void compareReportsAndWritesAProvedRedline() throws IOException {
    int status = run("compare", original, revised, "-o", file("redline.docx"));

    assertThat(status).isZero();
    assertThat(err()).isEmpty();
    assertThat(out()).contains("1 unchanged, 1 reworded", "All wells are [-open-]{+closed+}.");
    assertThat(lastLine())
        .isEqualTo(
            "Proved: accepting all changes gives "
                + revised
                + ", rejecting all gives "
                + original
                + ".");
    byte[] redline = Files.readAllBytes(file("redline.docx"));
    assertThat(Oracle.accepted(redline)).isEqualTo(Oracle.plain(Files.readAllBytes(revised)));
    assertThat(Oracle.rejected(redline)).isEqualTo(Oracle.plain(Files.readAllBytes(original)));
    assertThat(filesInFolder()).containsExactly("original.docx", "redline.docx", "revised.docx");
  }

  @Test
  void auditTellsWhatWasChangedWithoutTracking() throws IOException {
    Path honest =
        write(
            "honest.docx",
            docx()
                .paragraph("Wells")
                .body(p(text("All wells are open") + ins(" at night") + text("."))));
    Path sly =
        write(
            "sly.docx",
            docx()
                .paragraph("Wells")
                .body(p(text("All wells may be open") + ins(" at night") + text("."))));

    assertThat(run("audit", original, honest)).isZero();
    assertThat(lastLine())
        .isEqualTo("Audit: nothing in " + honest + " was changed without tracking.");

    out.reset();
    assertThat(run("audit", original, sly)).isEqualTo(1);
    assertThat(out()).contains("All wells [-are-]{+may be+} open.").doesNotContain("night");
    assertThat(lastLine()).isEqualTo("Audit: " + sly + " was changed without tracking.");
  }

  @Test
  void auditSeesSilentChangesOfLayoutAndSections() throws IOException {
    Path received =
        write(
            "received.docx",
            docx()
                .body(p("<w:sectPr><w:pgSz w:w=\"1\"/></w:sectPr>", text("Wells")))
                .paragraph("All wells are open."));

    assertThat(run("audit", original, received)).isEqualTo(1);
    assertThat(out()).contains("Sections added, removed or set otherwise: 1");
  }

  @Test
  void revisionsOfTheInputsAreRejectedWhereThatIsAsked() throws IOException {
    Path tracked =
        write(
            "tracked.docx",
            docx()
                .paragraph("Wells")
                .body(p(text("All wells are open") + ins(" now") + text("."))));

    assertThat(run("compare", original, tracked, "--exit-code")).isEqualTo(1);
    assertThat(run("compare", original, tracked, "--exit-code", "--revised-revisions", "reject"))
        .isZero();
    assertThat(run("compare", tracked, original, "--exit-code", "--original-revisions", "reject"))
        .isZero();
  }

  @Test
  void revisionsOfTheRevisedDraftAreKeptWhereThatIsAsked() throws IOException {
    Path tracked =
        write(
            "tracked.docx",
            docx()
                .paragraph("Wells")
                .body(p(text("All wells are ") + ins("now ") + text("closed."))));

    assertThat(
            run("compare", original, tracked, "-o", file("r.docx"), "--revised-revisions", "keep"))
        .isZero();
    assertThat(lastLine()).contains("accepting all changes gives " + tracked + ", rejecting");
    assertThat(documentXml("r.docx"))
        .contains("w:author=\"Tester\"")
        .contains("w:author=\"Clausewise\"");
    assertThat(run("compare", tracked, original, "--original-revisions", "keep")).isEqualTo(2);
    assertThat(err()).contains("keep is for the revised draft only");
    assertThat(run("audit", tracked, original, "--original-revisions", "keep")).isEqualTo(2);
  }

  @Test
  void charactersAreMarkedWhereThatIsAsked() throws IOException {
    Path one = write("one.docx", docx().paragraph("All colours are open."));
    Path other = write("other.docx", docx().paragraph("All colors are open."));

    assertThat(run("compare", one, other, "--granularity", "character")).isZero();
    assertThat(out()).contains("All colo[-u-]rs are open.");

    out.reset();
    assertThat(run("compare", one, other)).isZero();
    assertThat(out()).contains("All [-colours-]{+colors+} are open.");
  }

  @Test
  void ignoredDifferencesAreCountedAndNotMarked() throws IOException {
    Path one = write("one.docx", docx().paragraph("Opens the Wells, and \"all\" roads"));
    Path other = write("other.docx", docx().paragraph("Opens the wells and “all” roads"));
    String kinds = "--ignore=case,punctuation,quotes";
    Path redline = file("r.docx");

    assertThat(run("compare", one, other, "--exit-code")).isEqualTo(1);
    assertThat(out()).contains("reworded (case, punctuation, quotes only)");

    out.reset();
    assertThat(run("compare", one, other, "--exit-code", "-o", redline, kinds)).isZero();
    assertThat(out())
        .contains("1 unchanged, 0 reworded")
        .contains("1 difference of case not marked")
        .contains("2 differences of quotes not marked");
    assertThat(lastLine()).endsWith("gives " + one + " but for 4 ignored differences.");

    assertThat(run("verify", one, other, redline)).isEqualTo(2);
    assertThat(run("verify", one, other, redline, kinds)).isZero();
    assertThat(lastLine()).endsWith("gives " + one + " but for what is ignored.");
  }

  @Test
  void ignoringIsRefusedWhereTrackedChangesAreKept() {
    String keep = "--revised-revisions=keep";
    assertThat(run("compare", original, revised, "--ignore=case", keep)).isEqualTo(2);
    assertThat(err()).contains("--ignore: what an author tracked can't be kept and ignored");
  }

  @Test
  void formattingIsNotTrackedWhereItIsIgnored() throws IOException {
    Path bold = write("bold.docx", docx().body(p(text("Wells", "<w:b/>"))).paragraph("All wells."));

    assertThat(run("compare", original, bold, "-o", file("r.docx"), "--formatting", "ignore"))
        .isZero();
    assertThat(lastLine()).endsWith("gives " + original + " in the revised draft's formatting.");
    assertThat(documentXml("r.docx")).doesNotContain("rPrChange");
    assertThat(run("verify", original, bold, file("r.docx"), "--formatting", "ignore")).isZero();
    assertThat(run("verify", original, bold, file("r.docx"))).isEqualTo(2);
  }

  @Test
  void acceptSettlesTheChangesOfOneAuthor() throws IOException {
    Path tracked =
        write(
            "tracked.docx", docx().body(p(ins("Ours ").replace("Tester", "Ann") + ins("theirs"))));

    assertThat(run("accept", tracked, "-o", file("a.docx"), "--author", "Ann")).isZero();
    assertThat(lastLine())
        .isEqualTo("Wrote " + file("a.docx") + ": 1 tracked changes settled, 1 left.");
    assertThat(documentXml("a.docx")).contains("Tester").doesNotContain("Ann");

    assertThat(run("reject", tracked, "-o", file("b.docx"), "--author", "Nobody")).isEqualTo(2);
    assertThat(err()).contains("none of its 2 tracked changes is by that author");
    assertThat(file("b.docx")).doesNotExist();
    assertThat(
            run(
                "reject",
                tracked,
                "-o",
                file("b.docx"),
                "--after",
                "2026-01-02",
                "--before",
                "2026"))
        .isEqualTo(2);
  }

  @Test
  void aRedlineWithMacrosIsWrittenAsDocmOnly() throws IOException {
    Path macros = file("macros.docm");
    Files.write(
        macros,
        DocxEntries.replace(
            Files.readAllBytes(revised),
            "[Content_Types].xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml"));

    assertThat(run("compare", original, macros, "-o", file("r.docx"))).isEqualTo(2);
    assertThat(err()).contains("only under a name that ends in .docm");
    assertThat(file("r.docx")).doesNotExist();
    assertThat(run("compare", original, macros, "-o", file("r.docm"))).isZero();
    assertThat(run("accept", file("r.docm"), "-o", file("a.docx"))).isEqualTo(2);
  }

  @Test
  void compareProvesWithoutWriting() throws IOException {
    assertThat(run("compare", original, revised)).isZero();

    assertThat(lastLine()).startsWith("Proved: ");
    assertThat(filesInFolder()).containsExactly("original.docx", "revised.docx");
  }

  @Test
  void quietPrintsOnlyTheLastLine() {
    run("compare", original, revised, "--quiet");

    assertThat(out().lines()).singleElement().asString().startsWith("Proved: ");
  }

  @Test
  void exitCodeTellsWhetherTheDraftsDiffer() {
    assertThat(run("compare", original, revised, "--exit-code")).isEqualTo(1);
    assertThat(run("compare", original, original, "--exit-code")).isZero();
  }

  @Test
  void commentsAloneCountAsADifferenceAndAreTold() throws IOException {
    String commented = text("All wells.") + "<w:r><w:commentReference w:id=\"1\"/></w:r>";
    Path plain = write("plain.docx", docx().body(p(text("All wells."))));
    Path noted = write("noted.docx", docx().body(p(commented)).comment(1, "Reader", kept("All?")));

    assertThat(run("compare", plain, noted, "--exit-code")).isEqualTo(1);
    assertThat(out()).contains("comments differ: 1 added (Reader: \"All?\")");
    assertThat(run("compare", noted, noted, "--exit-code")).isZero();
  }

  @Test
  void jsonOnStandardOutputReplacesTheReport() {
    assertThat(run("compare", original, revised, "--json", "-")).isZero();

    assertThat(out()).startsWith("{\n").endsWith("}\n");
    assertThat(JsonSchema.checked(out.toByteArray()).get("verified").asBoolean()).isTrue();
  }

  @Test
  void jsonGoesToAFileBesideTheReport() throws IOException {
    assertThat(run("compare", original, revised, "--json", file("report.json"))).isZero();

    JsonSchema.checked(Files.readAllBytes(file("report.json")));
    assertThat(lastLine()).startsWith("Proved: ");
  }

  @Test
  void authorAndDateMarkEveryRevision() throws IOException {
    run(
        "compare",
        original,
        revised,
        "-o",
        file("r.docx"),
        "--author",
        "Desk",
        "--date",
        "2026-01-02");

    assertThat(documentXml("r.docx"))
        .contains("w:author=\"Desk\"", "w:date=\"2026-01-02T00:00:00Z\"")
        .doesNotContain("w:author=\"Clausewise\"");
  }

  @Test
  void theClockDatesRevisionsUnlessTheEnvironmentDoes() throws IOException {
    run("compare", original, revised, "-o", file("clock.docx"));
    environment.put("SOURCE_DATE_EPOCH", "86400");
    run("compare", original, revised, "-o", file("epoch.docx"));

    assertThat(documentXml("clock.docx")).contains("w:date=\"2026-03-31T02:00:00Z\"");
    assertThat(documentXml("epoch.docx")).contains("w:date=\"1970-01-02T00:00:00Z\"");
  }

  @Test
  void theSameInputsAndOptionsGiveTheSameBytes() throws IOException {
    run("compare", original, revised, "-o", file("1.docx"), "--date", "2026-01-02T03:04:05+01:00");
    run("compare", original, revised, "-o", file("2.docx"), "--date", "2026-01-02T02:04:05Z");

    assertThat(file("1.docx")).hasSameBinaryContentAs(file("2.docx"));
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    assertThat(coloured("auto")).isFalse();
    assertThat(coloured("always")).isTrue();
    terminal = true;
    environment.put("PAGER", "cat");
    assertThat(coloured("auto")).isTrue();
    assertThat(coloured("never")).isFalse();
    environment.put("NO_COLOR", "1");
    assertThat(coloured("auto")).isFalse();
    environment.put("NO_COLOR", "");
    environment.put("TERM", "dumb");
    assertThat(coloured("auto")).isFalse();
  }

  private boolean coloured(String mode) {
    run("compare", original, revised, "--color", mode);
    return out().contains("\u001B[");
  }

  @Test
  void linesAreAsWideAsTheTerminalOrAsAsked() {
    environment.put("COLUMNS", "40");
    run("compare", original, revised);
    assertThat(out().lines().limit(8)).noneMatch(l -> l.length() > 40 && !l.contains("docx"));
    run("compare", original, revised, "--width", "200");
    assertThat(out()).contains("0 split, 0 merged; 0 moved, 0 renumbered\n");
    assertThat(run("compare", original, revised, "--width", "5")).isEqualTo(2);
    assertThat(err()).startsWith("clausewise: --width should be at least 20.");
  }

  @Test
  void verifyProvesARedline() throws IOException {
    run("compare", original, revised, "-o", file("redline.docx"));

    assertThat(run("verify", original, revised, file("redline.docx"))).isZero();
    assertThat(out()).startsWith("Proved: ");
  }

  @Test
  void verifyTellsTheFirstDifference() {
    assertThat(run("verify", original, revised, original)).isEqualTo(2);

    assertThat(out()).isEmpty();
    assertThat(oneLine(err()))
        .startsWith("clausewise: " + original + ": not proved: after accepting all changes: ")
        .contains("open", "closed");
  }

  @Test
  void acceptAndRejectGiveTheDraftsBack() throws IOException {
    run("compare", original, revised, "-o", file("redline.docx"));

    assertThat(run("accept", file("redline.docx"), "-o", file("accepted.docx"))).isZero();
    assertThat(run("reject", file("redline.docx"), "-o", file("rejected.docx"))).isZero();
    assertThat(Oracle.plain(Files.readAllBytes(file("accepted.docx"))))
        .isEqualTo(Oracle.plain(Files.readAllBytes(revised)));
    assertThat(Oracle.plain(Files.readAllBytes(file("rejected.docx"))))
        .isEqualTo(Oracle.plain(Files.readAllBytes(original)));
  }

  @Test
  void outlinePrintsTheClauses() throws IOException {
    Path draft =
        write(
            "outline.docx", docx().paragraph("1.\tFirst clause;").paragraph("2.\tSecond clause."));

    assertThat(run("outline", draft)).isZero();
    assertThat(out().lines())
        .containsExactly(
            "Outline, English: 2 numbered paragraphs", "1  First clause;", "2  Second clause.");
  }

  @Test
  void outlineTakesTheProfileThatItIsGiven() throws IOException {
    Path draft =
        write("outline.docx", docx().paragraph("Recalling the wells,").paragraph("1. Decides."));

    assertThat(run("outline", "--profile", "resolution", draft)).isZero();
    assertThat(out().lines())
        .containsExactly(
            "Resolution, English: 1 preambular and 1 operative paragraphs",
            "PP1  *Recalling* the wells,",
            "OP1  *Decides*.");
  }

  @Test
  void comparingPlainTextsShowsRenumberingAsARewording() throws IOException {
    Path before = write("before.docx", docx().paragraph("1. Decides to dig the wells."));
    Path after = write("after.docx", docx().paragraph("2. Decides to dig the wells."));

    assertThat(run("compare", "--profile", "plain", before, after)).isZero();
    assertThat(out()).contains("[-1-]{+2+}");
  }

  @Test
  void anExistingOutputIsKeptUnlessForced() throws IOException {
    Files.writeString(file("redline.docx"), "precious");

    assertThat(run("compare", original, revised, "-o", file("redline.docx"))).isEqualTo(2);
    assertThat(file("redline.docx")).hasContent("precious");
    assertThat(oneLine(err())).contains("redline.docx: this file exists. Give --force");
    assertThat(run("compare", original, revised, "-o", file("redline.docx"), "--force")).isZero();
    assertThat(Files.size(file("redline.docx"))).isGreaterThan(100);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links want a privilege there")
  void anInputIsNeverOverwrittenNotEvenThroughALink() throws IOException {
    byte[] before = Files.readAllBytes(original);
    Files.createSymbolicLink(file("link.docx"), original);

    for (Path output : List.of(original, file("link.docx"), folder.resolve("./original.docx"))) {
      assertThat(run("compare", original, revised, "-o", output, "--force")).isEqualTo(2);
      assertThat(oneLine(err())).contains("this is an input, which is never overwritten");
    }
    assertThat(run("accept", original, "-o", file("link.docx"), "--force")).isEqualTo(2);
    assertThat(run("compare", original, revised, "--json", revised, "--force")).isEqualTo(2);
    assertThat(original).hasBinaryContent(before);
  }

  @Test
  void redlineAndJsonCannotBeOneFile() {
    assertThat(run("compare", original, revised, "-o", file("x"), "--json", file("x")))
        .isEqualTo(2);
    assertThat(oneLine(err())).contains("-o and --json both name this file");
  }

  @Test
  void everyBadInputIsOneLineThatNamesTheFileAndTheWayOut() throws IOException {
    Path text = Files.writeString(file("notes.docx"), "no zip");
    byte[] whole = Files.readAllBytes(original);
    Path cut = Files.write(file("cut.docx"), Arrays.copyOf(whole, whole.length - 30));
    Path bomb = write("bomb.docx", docx().paragraph("x".repeat(300_000)));
    Path empty = Files.write(file("empty.docx"), new byte[0]);

    assertTrouble("there is no such file. Check the name", file("missing.docx"));
    assertTrouble("this is a folder. Name a .docx", folder);
    assertTrouble("notes.docx: ", text);
    assertTrouble("the file is damaged", cut);
    assertTrouble("empty.docx: ", empty);
    assertTrouble("unpacks to over a hundred times its size", bomb);
  }

  private void assertTrouble(String message, Path input) {
    assertThat(run("compare", input, revised, "-o", file("never.docx"))).isEqualTo(2);
    assertThat(oneLine(err())).startsWith("clausewise: " + input).contains(message);
    assertThat(file("never.docx")).doesNotExist();
  }

  @Test
  void aMissingFolderIsTold() {
    assertThat(run("compare", original, revised, "-o", file("no/where.docx"))).isEqualTo(2);
    assertThat(oneLine(err())).contains("there is no folder " + file("no"));
  }

  @Test
  void debugAddsTheStackTrace() {
    assertThat(run("compare", file("missing.docx"), revised, "--debug")).isEqualTo(2);
    assertThat(err())
        .contains("there is no such file", "NoSuchFileException", "\tat org.clausewise");
  }

  @Test
  void aWrongCommandLineIsOneLine() {
    assertThat(run("compare", original)).isEqualTo(2);
    assertThat(oneLine(err())).contains("REVISED", "Run 'clausewise compare --help' for help.");
    assertThat(run("frobnicate")).isEqualTo(2);
    oneLine(err());
    assertThat(run()).isEqualTo(2);
    assertThat(oneLine(err())).startsWith("clausewise: Missing a command.");
    assertThat(run("compare", original, revised, "--date", "yesterday")).isEqualTo(2);
    assertThat(oneLine(err())).contains("'yesterday' is no ISO 8601 date");
    assertThat(run("compare", original, revised, "--author", " ")).isEqualTo(2);
    assertThat(oneLine(err())).contains("a revision needs an author");
    assertThat(run("compare", original, revised, "--author", "a\u0001")).isEqualTo(2);
    assertThat(oneLine(err())).contains("control character");
    environment.put("SOURCE_DATE_EPOCH", "soon");
    assertThat(run("compare", original, revised)).isEqualTo(2);
    assertThat(oneLine(err())).contains("SOURCE_DATE_EPOCH: 'soon' is no number of seconds");
  }

  @Test
  void helpVersionAndCompletionAreThere() {
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("compare", "verify", "accept", "reject", "outline");
    assertThat(run("compare", "--help")).isZero();
    assertThat(out()).contains("--exit-code", "Exit status:");
    assertThat(run("--version")).isZero();
    assertThat(out()).startsWith("clausewise ");
    assertThat(run("generate-completion")).isZero();
    assertThat(out()).contains("_complete_clausewise");
  }

  private String documentXml(String name) throws IOException {
    try (var zip = new ZipFile(file(name).toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
