package org.clausewise.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.report.Comparisons.added;
import static org.clausewise.report.Comparisons.body;
import static org.clausewise.report.Comparisons.change;
import static org.clausewise.report.Comparisons.partOf;
import static org.clausewise.report.Comparisons.removed;
import static org.clausewise.report.Comparisons.reworded;
import static org.clausewise.report.Comparisons.unchanged;
import static org.clausewise.report.workbook.WorkbookXml.elements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Comparison;
import org.clausewise.change.Edit;
import org.clausewise.change.IgnoredEdit;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.Draft;
import org.clausewise.model.Language;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.Comparisons;
import org.clausewise.report.Count;
import org.clausewise.report.Report;
import org.clausewise.report.ReportContext;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.workbook.WorkbookXml.Cell;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class WorkbookReportTest {

  private static final Path FIXTURES = Path.of("fixtures/ict-resolution");
  private static final String CHANGES = "Changes";
  private static final String SUMMARY = "Summary";
  private static final String LEDGER = "Ledger";

  @Test
  void everyChangeThatDiffersHasARowWithItsWordings() throws Exception {
    Report report = fixtures();
    List<Map<String, Cell>> rows = workbook(report).table(CHANGES);
    List<ReportedChange> differing =
        report.changes().stream().filter(ReportedChange::differs).toList();

    assertThat(rows).hasSameSizeAs(differing);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Cell> row = rows.get(i);
      ReportedChange change = differing.get(i);
      assertThat(number(row, "No.")).isEqualTo(change.id());
      assertThat(text(row, "Original text")).isEqualTo(printed(change.originalText()));
      assertThat(text(row, "Revised text")).isEqualTo(printed(change.revisedText()));
      assertThat(text(row, "Tags")).isEqualTo(String.join(", ", change.tags()));
      assertThat(text(row, "Verdict")).isEqualTo(change.verdictLine());
      assertThat(text(row, "Kinds")).isEqualTo(String.join(", ", change.kinds()));
      assertThat(text(row, "Number in revised")).isEqualTo(change.revisedNumber());
      assertThat(text(row, "Ledger entries")).isEqualTo(String.join("\n", change.ledger()));
    }
  }

  @Test
  void countsAreNumbersAndThoseOfTheReport() throws Exception {
    Report report = fixtures();
    List<List<Cell>> rows = workbook(report).rows(SUMMARY);
    List<String> found = new ArrayList<>();
    for (List<Cell> row : rows) {
      if (row.size() == 2 && !row.get(1).isText() && !row.get(1).runs().isEmpty()) {
        found.add(row.get(0).text() + " " + (int) Double.parseDouble(row.get(1).text()));
      }
    }
    List<Count> wanted = new ArrayList<>(report.counts());
    wanted.addAll(report.classes());

    assertThat(report.classes()).isNotEmpty();
    assertThat(found)
        .isEqualTo(wanted.stream().map(count -> count.word() + " " + count.number()).toList());
  }

  @Test
  void theSummaryTellsOfDraftsProofWarningsAndNotes() throws Exception {
    Report report = fixtures();
    String all = texts(workbook(report), SUMMARY);

    assertThat(all).contains(report.original().title(), report.revised().title());
    assertThat(all).contains("a.docx", "b.docx", "a".repeat(64), "b".repeat(64), "Proved:");
    assertThat(all).contains(report.summaryLines());

    Comparison noted =
        Comparisons.of(
            List.of(new Diagnostic("code", "A chart is carried.")), removed(body("", "x")));
    assertThat(texts(workbook(report(noted)), SUMMARY)).contains("A chart is carried.");
  }

  @Test
  void theLedgerHasARowForEveryEntryOfAShownChange() throws Exception {
    Report report = fixtures();
    long entries =
        report.changes().stream()
            .filter(ReportedChange::differs)
            .mapToLong(change -> change.verdict().ledger().size())
            .sum();
    List<Map<String, Cell>> rows = workbook(report).table(LEDGER);

    assertThat(rows).hasSize((int) entries);
    assertThat(rows.stream().map(row -> text(row, "Status")))
        .contains("kept", "changed", "added", "dropped");
  }

  @Test
  void marksAreAtTheCharactersThatWentAndCame() {
    Change change =
        reworded(
            body("OP1", "Urges all States to act"),
            body("OP1", "Encourages all States to act now"),
            new Edit(0, 5, 0, 10),
            new Edit(23, 23, 28, 32));
    Map<String, Cell> row = row(change);

    assertThat(row.get("Original text").struck()).containsExactly("Urges");
    assertThat(row.get("Original text").underlined()).isEmpty();
    assertThat(row.get("Revised text").underlined()).containsExactly("Encourages", " now");
    assertThat(row.get("Revised text").struck()).isEmpty();
    assertThat(text(row, "Edits")).isEqualTo("replaced “Urges” by “Encourages”\ninserted “now”");
  }

  @Test
  void whatIsIgnoredIsNotMarked() {
    Change plain = reworded(body("", "a, b c"), body("", "a b d"), new Edit(5, 6, 4, 5));
    Change ignoring =
        new Change(
            1,
            plain.type(),
            false,
            false,
            false,
            0.5,
            plain.original(),
            plain.revised(),
            plain.edits(),
            null,
            Set.of(),
            List.of(new IgnoredEdit(new Edit(1, 2, 1, 1), Set.of(DifferenceKind.PUNCTUATION))));
    Map<String, Cell> row = row(ignoring);

    assertThat(text(row, "Original text")).isEqualTo("a, b c");
    assertThat(row.get("Original text").struck()).containsExactly("c");
    assertThat(text(row, "Edits")).isEqualTo("replaced “c” by “d”");
  }

  @Test
  void addedAndRemovedParagraphsAreMarkedWhole() {
    assertThat(row(added(body("OP2", "New words"))).get("Revised text").underlined())
        .containsExactly("New words");
    assertThat(row(removed(body("OP2", "Old words"))).get("Original text").struck())
        .containsExactly("Old words");
  }

  @Test
  void spacesThatWentAreNamedSinceNobodySeesThem() {
    Change change = reworded(body("", "a  b"), body("", "a b"), new Edit(1, 2, 1, 1));
    assertThat(text(row(change), "Edits")).isEqualTo("deleted [space]");
  }

  @Test
  void unchangedParagraphsAreLeftOutAndMovedOnesTellWhereTheyStood() {
    Comparison comparison =
        Comparisons.of(
            unchanged(body("OP1", "stays"), body("OP1", "stays"), false),
            unchanged(body("OP9", "moves"), body("OP2", "moves"), true));
    List<Map<String, Cell>> rows = workbook(report(comparison)).table(CHANGES);

    assertThat(rows).hasSize(1);
    assertThat(text(rows.get(0), "What")).isEqualTo("moved");
    assertThat(text(rows.get(0), "Moved from")).isNotEmpty();
  }

  @Test
  void aPartNamesTheChangeThatItWasSplitOffFrom() {
    Change whole = reworded(body("OP1", "a b"), body("OP1", "a"), new Edit(1, 3, 1, 1));
    Comparison comparison = Comparisons.of(whole, partOf(1, added(body("OP2", "b"))));
    Map<String, Cell> part = workbook(report(comparison)).table(CHANGES).get(1);

    assertThat(number(part, "Part of no.")).isEqualTo(1);
    assertThat(text(part, "What")).isEqualTo("added (split off from OP1)");
  }

  @Test
  void textsThatLookLikeFormulasStayTextsWithAGuard() {
    for (String text : List.of("=1+1", "+1", "-1", "@SUM(1)", "\t=1", " =1", "＝1")) {
      WorkbookXml workbook = workbook(report(Comparisons.of(added(body("OP1", text)))));
      Cell cell = workbook.table(CHANGES).get(0).get("Revised text");

      assertThat(cell.isText()).as(text).isTrue();
      assertThat(cell.text()).isEqualTo("\u00A0" + printed(text));
      assertThat(workbook.isQuoted(cell)).isTrue();
      assertThat(cell.underlined()).containsExactly(printed(text));
    }
  }

  @Test
  void noCellIsAFormulaAndNumbersOfDraftsAreTexts() {
    WorkbookXml workbook = workbook(report(Comparisons.of(added(body("2025", "=2025")))));

    workbook.parts().values().forEach(part -> assertThat(elements(part, "f")).isEmpty());
    assertThat(workbook.table(CHANGES).get(0).get("Label in revised").isText()).isTrue();
    assertThat(workbook.isQuoted(workbook.table(CHANGES).get(0).get("Label in revised"))).isFalse();
  }

  @Test
  void markupAndControlsOfADraftAreShownAndNotObeyed() {
    String hostile = "<script>&amp; ]]> \u0001 \u202E \uD800 \uFFFE " + "long".repeat(500);
    Map<String, Cell> row = row(added(body("<b>&", hostile)));

    assertThat(text(row, "Revised text"))
        .isEqualTo("<script>&amp; ]]> <U+0001> <U+202E> <U+D800> <U+FFFE> " + "long".repeat(500));
    assertThat(text(row, "Label in revised")).isEqualTo("<b>&");
  }

  @Test
  void fileNamesAreShownAndNotObeyed() {
    ReportContext context =
        new ReportContext(
            new ReportContext.Source("=<i>&\u202E.docx", "aa"),
            new ReportContext.Source("_x0041_.docx", "bb"),
            false,
            List.of());
    WorkbookXml workbook = workbook(Report.of(Comparisons.of(added(body("OP1", "x"))), context));

    assertThat(texts(workbook, SUMMARY))
        .contains("\u00A0=<i>&<U+202E>.docx", "_x0041_.docx", "Not proved");
    assertThat(elements(workbook.part("docProps/core.xml"), "title").get(0).getTextContent())
        .contains("=<i>&<U+202E>.docx", "_x0041_.docx");
  }

  @Test
  void textThatLooksLikeAnEscapedCharacterStaysAsItIs() {
    for (String text : List.of("_x0041_", "_x0041_x0042_", "__x00e9__", "_x41_", "_X0041_")) {
      assertThat(text(row(added(body("OP1", text))), "Revised text")).isEqualTo(text);
    }
  }

  @Test
  void aTextThatNoCellHoldsIsCutAndSaysSo() {
    String emoji = "\uD83D\uDE00";
    String text = "a" + emoji.repeat(20_000);
    Change change =
        reworded(
            body("OP1", text), body("OP1", text + "b"), new Edit(40_001, 40_001, 40_001, 40_002));
    WorkbookXml workbook = workbook(report(Comparisons.of(change)));
    Cell cell = workbook.table(CHANGES).get(0).get("Revised text");
    int shown = cell.text().indexOf('…');

    assertThat(cell.text()).hasSizeLessThanOrEqualTo(32_767).startsWith("a" + emoji);
    assertThat(cell.text())
        .endsWith("… [cut here: " + (40_002 - shown) + " of 40002 characters left out]");
    assertThat(Character.isHighSurrogate(cell.text().charAt(shown - 1))).isFalse();
    assertThat(texts(workbook, SUMMARY)).contains("2 cells hold less than its whole text");
  }

  @Test
  void marksBeforeACutStay() {
    String tail = "x".repeat(40_000);
    Change change =
        reworded(body("OP1", "old " + tail), body("OP1", "new " + tail), new Edit(0, 3, 0, 3));

    assertThat(row(change).get("Revised text").underlined()).containsExactly("new");
    assertThat(row(change).get("Original text").struck()).containsExactly("old");
  }

  @Test
  void aTextThatJustFitsIsWhole() {
    String text = "x".repeat(32_767);
    assertThat(text(row(added(body("OP1", text))), "Revised text")).isEqualTo(text);
  }

  @Test
  void tablesHaveAFilterAHeaderInSightAndOnEachPage() throws Exception {
    WorkbookXml workbook = workbook(fixtures());
    for (String name : List.of(CHANGES, LEDGER)) {
      int rows = workbook.rows(name).size();
      assertThat(attribute(workbook, name, "autoFilter", "ref"))
          .startsWith("A1:")
          .endsWith("" + rows);
      assertThat(attribute(workbook, name, "pane", "ySplit")).isEqualTo("1.0");
      assertThat(attribute(workbook, name, "pane", "state")).isEqualTo("frozen");
      assertThat(attribute(workbook, name, "pageSetup", "orientation")).isEqualTo("landscape");
      assertThat(attribute(workbook, name, "pageSetup", "fitToWidth")).isEqualTo("1");
      assertThat(attribute(workbook, name, "pageSetup", "fitToHeight")).isEqualTo("0");
      assertThat(attribute(workbook, name, "pageSetUpPr", "fitToPage")).isEqualTo("true");
    }
    List<String> names =
        elements(workbook.part("xl/workbook.xml"), "definedName").stream()
            .map(Element::getTextContent)
            .toList();
    assertThat(names).contains("Changes!$1:$1", "Ledger!$1:$1");
    assertThat(workbook.sheetNames()).containsExactly(SUMMARY, CHANGES, LEDGER);
  }

  @Test
  void sheetsOfADraftInArabicRunFromRightToLeft() {
    Comparison comparison = Comparisons.of(added(body("OP1", "\u0642\u0631\u0627\u0631")));
    Draft arabic = comparison.revised();
    Comparison inArabic =
        new Comparison(
            comparison.original(),
            new Draft(
                arabic.name(),
                arabic.stories(),
                arabic.sections(),
                arabic.diagnostics(),
                arabic.profile(),
                Language.ARABIC),
            List.of(),
            comparison.changes(),
            List.of());
    WorkbookXml workbook = workbook(report(inArabic));
    WorkbookXml english = workbook(report(comparison));

    for (String name : workbook.sheetNames()) {
      assertThat(attribute(workbook, name, "sheetView", "rightToLeft")).isEqualTo("true");
      assertThat(attribute(english, name, "sheetView", "rightToLeft")).isNotEqualTo("true");
    }
  }

  @Test
  void theSameReportGivesTheSameBytesWhateverTheClock() throws Exception {
    byte[] bytes = bytes(fixtures());

    assertThat(bytes(fixtures())).isEqualTo(bytes);
    assertThat(WorkbookXml.times(bytes)).containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
    WorkbookXml workbook = new WorkbookXml(bytes);
    assertThat(elements(workbook.part("docProps/core.xml"), "created")).isEmpty();
    assertThat(elements(workbook.part("docProps/core.xml"), "modified")).isEmpty();
  }

  @Test
  void partsFollowTheSchema() throws Exception {
    Map<String, Document> parts = workbook(fixtures()).parts();
    Set<String> broken = new TreeSet<>();
    for (Map.Entry<String, Document> part : parts.entrySet()) {
      if (part.getKey().startsWith("xl/") && part.getKey().endsWith(".xml")) {
        broken.addAll(broken(part.getKey(), part.getValue()));
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void stringsAreCountedAndNoRunIsEmpty() throws Exception {
    WorkbookXml workbook = workbook(fixtures());
    Element strings = workbook.part("xl/sharedStrings.xml").getDocumentElement();
    long uses = 0;
    for (String name : workbook.sheetNames()) {
      uses +=
          elements(workbook.sheet(name), "c").stream()
              .filter(cell -> cell.getAttribute("t").equals("s"))
              .count();
    }
    assertThat(strings.getAttribute("count")).isEqualTo(String.valueOf(uses));
    assertThat(strings.getAttribute("uniqueCount"))
        .isEqualTo(String.valueOf(elements(strings, "si").size()));
    assertThat(elements(strings, "t")).noneMatch(text -> text.getTextContent().isEmpty());
  }

  @Test
  void twoEqualDraftsGiveAWorkbookOfHeadersOnly() {
    WorkbookXml workbook =
        workbook(report(Comparisons.of(unchanged(body("", "x"), body("", "x"), false))));

    assertThat(workbook.rows(CHANGES)).hasSize(1);
    assertThat(workbook.rows(LEDGER)).hasSize(1);
  }

  @Test
  void aMergedTextShowsWhereParagraphsEnded() {
    Change merged =
        change(
            ChangeType.MERGED,
            false,
            List.of(body("OP1", "One"), body("OP2", "two")),
            List.of(body("OP1", "One two")),
            new Edit(3, 4, 3, 4));
    Map<String, Cell> row = row(merged);

    assertThat(text(row, "Original text")).isEqualTo("One¶\ntwo");
    assertThat(row.get("Original text").struck()).containsExactly("¶\n");
    assertThat(text(row, "Edits")).isEqualTo("replaced “¶” by [space]");
  }

  private static List<String> broken(String name, Document part) throws XmlException {
    // Excel writes it itself, and the schema of XML allows it everywhere.
    elements(part, "t").forEach(text -> text.removeAttribute("xml:space"));
    List<XmlError> errors = new ArrayList<>();
    TypeSystemHolder.typeSystem
        .parse(part, null, null)
        .validate(new XmlOptions().setErrorListener(errors));
    return errors.stream().map(error -> name + ": " + error.getMessage()).toList();
  }

  private static String attribute(
      WorkbookXml workbook, String sheet, String element, String attribute) {
    return elements(workbook.sheet(sheet), element).get(0).getAttribute(attribute);
  }

  private static String text(Map<String, Cell> row, String column) {
    Cell cell = row.get(column);
    if (cell == null) {
      throw new AssertionError("no column " + column + " in " + row.keySet());
    }
    assertThat(cell.isText() || cell.runs().isEmpty()).as(column + " is text").isTrue();
    return cell.text();
  }

  private static int number(Map<String, Cell> row, String column) {
    Cell cell = row.get(column);
    assertThat(cell).isNotNull();
    assertThat(cell.isText()).isFalse();
    return (int) Double.parseDouble(cell.text());
  }

  private static String texts(WorkbookXml workbook, String sheet) {
    StringBuilder texts = new StringBuilder("\n");
    workbook
        .rows(sheet)
        .forEach(row -> row.forEach(cell -> texts.append(cell.text()).append('\n')));
    return texts.toString();
  }

  /** As a cell shows it. */
  private static String printed(String text) {
    return text.replace('\t', '\u2003');
  }

  private static Map<String, Cell> row(Change change) {
    return workbook(report(Comparisons.of(change))).table(CHANGES).get(0);
  }

  private static Report report(Comparison comparison) {
    return Report.of(comparison, Comparisons.CONTEXT);
  }

  private static Report fixtures() throws IOException, UnreadableDraftException {
    DraftFile original = DraftFile.read(FIXTURES.resolve("71-212-stand-in.docx"));
    DraftFile revised = DraftFile.read(FIXTURES.resolve("72-200.docx"));
    return report(DraftComparer.compare(original, revised).result());
  }

  private static WorkbookXml workbook(Report report) {
    return new WorkbookXml(bytes(report));
  }

  private static byte[] bytes(Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new WorkbookReport().write(report, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
