package org.clausewise.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.report.table.TableReport.Column.COMMENTS;
import static org.clausewise.report.table.TableReport.Column.NOTES;
import static org.clausewise.report.table.TableReport.Column.ORIGINAL;
import static org.clausewise.report.table.TableReport.Column.REVISED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.Count;
import org.clausewise.report.Piece.Op;
import org.clausewise.report.Report;
import org.clausewise.report.ReportContext;
import org.clausewise.report.ReportContext.Source;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.ReportedPiece;
import org.clausewise.report.table.TableReport.Column;
import org.clausewise.report.table.TableReport.Layout;
import org.clausewise.report.table.TableXml.Cell;
import org.clausewise.testing.MarkupRules;
import org.clausewise.testing.SchemaRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of two whole resolutions. */
class FixtureTableTest {

  private static final List<Column> ALL = List.of(ORIGINAL, REVISED, NOTES, COMMENTS);

  private static Report report;

  @BeforeAll
  static void compare() throws IOException, UnreadableDraftException {
    DraftFile original = DraftFile.read(Path.of("fixtures/ict-resolution/71-212-stand-in.docx"));
    DraftFile revised = DraftFile.read(Path.of("fixtures/ict-resolution/72-200.docx"));
    report =
        Report.of(
            DraftComparer.compare(original, revised).result(),
            new ReportContext(
                new Source("71-212-stand-in.docx", ""),
                new Source("72-200.docx", ""),
                true,
                List.of()));
  }

  @Test
  void keepsToTheSchema() {
    byte[] docx = table(true, ALL);

    assertThat(SchemaRules.brokenIn(docx)).isEmpty();
    assertThat(MarkupRules.brokenIn(docx)).isEmpty();
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(table(false, ALL)).isEqualTo(table(false, ALL));
  }

  @Test
  void everyChangeIsThereOnceInBothWordings() {
    List<List<Cell>> rows = new TableXml(table(true, ALL)).rows();

    assertThat(rows.stream().map(row -> row.get(0).original()))
        .containsExactlyElementsOf(placed().stream().map(ReportedChange::originalText).toList());
    assertThat(rows.stream().map(row -> row.get(1).revised()))
        .containsExactlyElementsOf(placed().stream().map(ReportedChange::revisedText).toList());
  }

  @Test
  void aColumnShowsNothingOfTheOtherDraft() {
    for (List<Cell> row : new TableXml(table(true, ALL)).rows()) {
      assertThat(row.get(0).words()).noneMatch(TableXml.Words::underlined);
      assertThat(row.get(1).words()).noneMatch(TableXml.Words::struck);
    }
  }

  @Test
  void aLoneColumnTellsWhatTheOtherDraftHas() {
    List<List<Cell>> revised = new TableXml(table(true, List.of(REVISED, NOTES))).rows();
    List<List<Cell>> original = new TableXml(table(true, List.of(NOTES, ORIGINAL))).rows();

    // Of what both have, such as the number of a note, it has the revised draft's.
    assertThat(revised.stream().map(row -> row.get(0).original()))
        .containsExactlyElementsOf(
            placed().stream()
                .map(
                    change ->
                        change.pieces().stream()
                            .filter(ReportedPiece::inOriginal)
                            .map(ReportedPiece::text)
                            .collect(Collectors.joining()))
                .toList());
    assertThat(revised.stream().map(row -> row.get(0).revised()))
        .containsExactlyElementsOf(placed().stream().map(ReportedChange::revisedText).toList());
    assertThat(original.stream().map(row -> row.get(1).original()))
        .containsExactlyElementsOf(placed().stream().map(ReportedChange::originalText).toList());
    assertThat(original.stream().flatMap(row -> row.get(1).words().stream()))
        .filteredOn(TableXml.Words::underlined)
        .hasSize(insertions());
  }

  private static int insertions() {
    return (int)
        placed().stream()
            .flatMap(change -> change.pieces().stream())
            .filter(piece -> piece.op() == Op.INSERT && piece.isMarked())
            .count();
  }

  @Test
  void notesTellWhatBecameOfEach() {
    List<List<Cell>> rows = new TableXml(table(true, ALL)).rows();
    List<ReportedChange> placed = placed();

    for (int i = 0; i < placed.size(); i++) {
      ReportedChange change = placed.get(i);
      String notes = rows.get(i).get(2).all();
      assertThat(notes).contains(change.name() + ", " + (change.differs() ? "" : "unchanged"));
      assertThat(notes).contains(change.what()).contains(change.verdictLine());
      change.tags().forEach(tag -> assertThat(notes).contains(tag));
      change.ledger().forEach(line -> assertThat(notes).contains(line));
      assertThat(rows.get(i).get(3).all()).isBlank();
    }
  }

  @Test
  void unchangedClausesAreCountedWhereTheyAreLeftOut() {
    TableXml table = new TableXml(table(false, ALL));
    List<ReportedChange> differing =
        placed().stream().filter(c -> c.differs() && !c.isOnlyRenumbered()).toList();

    assertThat(table.rows().stream().map(row -> row.get(1).revised()))
        .containsExactlyElementsOf(differing.stream().map(ReportedChange::revisedText).toList());
    int counted =
        table.quiet().stream()
            .filter(text -> text.contains(" unchanged"))
            .mapToInt(
                text ->
                    text.matches("\\d+ unchanged: .*")
                        ? Integer.parseInt(text.split(" ", 2)[0])
                        : 1)
            .sum();
    assertThat(counted).isEqualTo(placed().stream().filter(c -> !c.differs()).count());
  }

  @Test
  void aMovedClauseIsToldWhereItHadStood() {
    TableXml table = new TableXml(table(false, ALL));
    int moved = count("moved");

    assertThat(moved).isPositive();
    assertThat(
            table.quiet().stream().filter(text -> text.contains(" had stood here before it moved")))
        .hasSize(moved);
    assertThat(table.rows().stream().filter(row -> row.get(2).all().contains("had stood after")))
        .hasSize(moved);
  }

  @Test
  void theCountsStandAboveTheTable() {
    List<String> lines = new TableXml(table(false, ALL)).xml().all("//w:body/w:p");

    assertThat(lines).containsAll(report.summaryLines());
    for (Count count : report.counts()) {
      String counted = count.number() + " " + count.word();
      assertThat(count.number() == 0 || String.join("\n", lines).contains(counted))
          .as(counted)
          .isTrue();
    }
    for (Count count : report.classes()) {
      String word = count.word().equals("substantive") ? "of substance" : count.word();
      assertThat(String.join("\n", lines)).contains(count.number() + " " + word);
    }
    assertThat(lines).anyMatch(line -> line.startsWith("Proved: "));
  }

  private static int count(String word) {
    return report.counts().stream()
        .filter(count -> count.word().equals(word))
        .mapToInt(Count::number)
        .sum();
  }

  /** The changes in the order of their places. */
  private static List<ReportedChange> placed() {
    return report.rows().stream().filter(row -> !row.left()).map(row -> row.change()).toList();
  }

  private static byte[] table(boolean unchanged, List<Column> columns) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new TableReport(new Layout(columns, unchanged)).write(report, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
