package org.clausewise.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.Report;
import org.clausewise.report.ReportContext;
import org.clausewise.report.ReportContext.Source;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.table.TableReport;
import org.clausewise.report.table.TableReport.Column;
import org.clausewise.testing.Programs;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program opens comparison tables and makes pages of them. */
class TableIT {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir Path folder;

  @Test
  void readsEveryWordingInTheTable() throws IOException, UnreadableDraftException {
    LibreOffice office = LibreOffice.orSkip(folder);
    Report report = report();

    SettledTexts texts = office.run(List.of(LibreOffice.Job.open(table(report))), LIMIT).get(0);

    assertThat(texts.redlinesLeft()).isZero();
    assertThat(texts.body())
        .containsAll(
            report.changes().stream()
                .filter(ReportedChange::differs)
                .map(ReportedChange::revisedText)
                .filter(text -> !text.isEmpty())
                .toList());
    assertThat(texts.footers()).allMatch(footer -> footer.contains("Page"));
  }

  @Test
  void makesPagesOfIt() throws IOException, UnreadableDraftException {
    Optional<Path> office = Programs.onPath("soffice");
    Assumptions.assumeTrue(
        office.isPresent(), "LibreOffice (soffice) is not on the PATH: interop is not tested");
    Path docx = Files.write(folder.resolve("table.docx"), table(report()));

    Programs.run(
        List.of(
            office.orElseThrow().toString(),
            "--headless",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--convert-to",
            "pdf",
            "--outdir",
            folder.toString(),
            docx.toString()),
        folder.resolve("console.txt"),
        LIMIT);

    assertThat(folder.resolve("table.pdf")).isNotEmptyFile();
  }

  private static Report report() throws IOException, UnreadableDraftException {
    DraftFile original = DraftFile.read(Path.of("fixtures/ict-resolution/71-212-stand-in.docx"));
    DraftFile revised = DraftFile.read(Path.of("fixtures/ict-resolution/72-200.docx"));
    return Report.of(
        DraftComparer.compare(original, revised).result(),
        new ReportContext(
            new Source("71-212-stand-in.docx", ""),
            new Source("72-200.docx", ""),
            true,
            List.of()));
  }

  private static byte[] table(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Column> columns = List.of(Column.ORIGINAL, Column.REVISED, Column.NOTES);
    new TableReport(new TableReport.Layout(columns, true)).write(report, out);
    return out.toByteArray();
  }
}
