package org.clausewise.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clausewise.report.Comparisons.added;
import static org.clausewise.report.Comparisons.body;
import static org.clausewise.report.Comparisons.change;
import static org.clausewise.report.Comparisons.removed;
import static org.clausewise.report.Comparisons.renumbered;
import static org.clausewise.report.Comparisons.reworded;
import static org.clausewise.report.Comparisons.unchanged;
import static org.clausewise.report.table.TableReport.Column.COMMENTS;
import static org.clausewise.report.table.TableReport.Column.NOTES;
import static org.clausewise.report.table.TableReport.Column.ORIGINAL;
import static org.clausewise.report.table.TableReport.Column.REVISED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Comparison;
import org.clausewise.change.Edit;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.Language;
import org.clausewise.report.Comparisons;
import org.clausewise.report.Report;
import org.clausewise.report.ReportContext;
import org.clausewise.report.ReportContext.Source;
import org.clausewise.report.ReportedDraft;
import org.clausewise.report.table.TableReport.Column;
import org.clausewise.report.table.TableReport.Layout;
import org.clausewise.report.table.TableXml.Words;
import org.clausewise.testing.MarkupRules;
import org.clausewise.testing.SchemaRules;
import org.clausewise.testing.WordXml;
import org.junit.jupiter.api.Test;

class TableReportTest {

  private static final List<Column> THREE = List.of(ORIGINAL, REVISED, NOTES);
  private static final String HOSTILE =
      "<w:p>&amp; =1+1 \u0007 \u202Eevil \uD800 " + "x".repeat(3000);

  @Test
  void refusesNoColumnsAndDoubledOnes() {
    assertThatThrownBy(() -> new Layout(List.of(), true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Layout(List.of(NOTES, REVISED, NOTES), true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void columnsStandInTheOrderAskedFor() {
    byte[] docx = table(wells(), List.of(COMMENTS, NOTES, REVISED, ORIGINAL), false);

    assertThat(new TableXml(docx).xml().all("//w:tr[1]/w:tc/w:p[1]"))
        .containsExactly("Comments", "Notes", "Revised", "Original");
    assertThat(new TableXml(docx).rows().get(0).get(3).original()).isEqualTo("old wells");
  }

  @Test
  void theHeadIsRepeatedAndOnlyIt() {
    WordXml xml = new TableXml(table(wells(), THREE, true)).xml();

    assertThat(xml.nodes("//w:tr[1]/w:trPr/w:tblHeader")).hasSize(1);
    assertThat(xml.nodes("//w:tblHeader")).hasSize(1);
    assertThat(xml.all("//w:tblGrid/w:gridCol/@w:w")).hasSize(3);
  }

  @Test
  void marksWordsByLineAndColour() {
    TableXml table = new TableXml(table(wells(), THREE, false));

    assertThat(table.rows().get(0).get(0).words())
        .containsExactly(new Words("old", true, false), new Words(" wells", false, false));
    assertThat(table.rows().get(0).get(1).words())
        .containsExactly(new Words("new", false, true), new Words(" wells", false, false));
    assertThat(table.xml().nodes("//w:tbl//w:r[w:rPr/w:strike and w:rPr/w:color]")).hasSize(1);
    assertThat(table.xml().nodes("//w:ins | //w:del")).isEmpty();
  }

  @Test
  void aRemovedClauseKeepsItsLabelWhereTheOriginalHasNoColumn() {
    TableXml table =
        new TableXml(
            table(Comparisons.of(removed(body("OP3", "wells"))), List.of(REVISED, NOTES), false));

    assertThat(table.rows().get(0).get(0).labels()).containsExactly("OP3");
    assertThat(table.rows().get(0).get(0).words()).containsExactly(new Words("wells", true, false));
  }

  @Test
  void anEmptyParagraphIsToldFromNone() {
    Change empty = change(ChangeType.ADDED, false, List.of(), List.of(body("", "")));
    TableXml table = new TableXml(table(Comparisons.of(empty), THREE, false));

    assertThat(table.rows().get(0).get(0).labels()).containsExactly("—");
    assertThat(table.rows().get(0).get(1).labels()).containsExactly("(empty paragraph)");
  }

  @Test
  void renumberedClausesShareARowUnlessUnchangedOnesAreAskedFor() {
    Comparison comparison = Comparisons.of(renumbered("OP1", "OP2", "wells"));

    assertThat(new TableXml(table(comparison, THREE, false)).quiet())
        .containsExactly("only renumbered: OP1 → OP2");
    assertThat(new TableXml(table(comparison, THREE, true)).rows().get(0).get(2).all())
        .contains("OP1 → OP2, only renumbered");
  }

  @Test
  void saysThatNothingDiffers() {
    Comparison comparison = Comparisons.of(unchanged(body("OP1", "a"), body("OP1", "a"), false));

    assertThat(new TableXml(table(comparison, THREE, false)).quiet())
        .containsExactly("OP1 unchanged", "No differences are shown.");
  }

  @Test
  void hostileTextStaysText() {
    Comparison comparison =
        Comparisons.of(
            List.of(new Diagnostic("x", HOSTILE)),
            reworded(body(HOSTILE, HOSTILE), body("", HOSTILE + "!"), lastAdded(HOSTILE)));
    byte[] docx = write(Report.of(comparison, context(HOSTILE)), THREE, true);

    assertThat(SchemaRules.brokenIn(docx)).isEmpty();
    assertThat(MarkupRules.brokenIn(docx)).isEmpty();
    assertThat(new TableXml(docx).rows().get(0).get(0).original())
        .isEqualTo("<w:p>&amp; =1+1 <U+0007> <U+202E>evil <U+D800> " + "x".repeat(3000));
    assertThat(WordXml.of(docx, "word/footer1.xml").all("//w:t").get(0)).contains("<U+202E>");
  }

  @Test
  void tabsAndLineBreaksAreWordsOwn() {
    Comparison comparison = Comparisons.of(added(body("OP1", "a\tb\nc")));
    TableXml table = new TableXml(table(comparison, THREE, false));

    assertThat(table.rows().get(0).get(1).revised()).isEqualTo("a\tb\nc");
    assertThat(table.xml().nodes("//w:tbl//w:r/w:tab")).hasSize(1);
  }

  @Test
  void rightToLeftDraftsRunFromTheRight() {
    Report english = Report.of(wells(), Comparisons.CONTEXT);
    ReportedDraft arabic = new ReportedDraft("a.docx", "a.docx", "قرار", Language.ARABIC);
    Report report =
        new Report(english.comparison(), english.context(), arabic, arabic, english.changes());
    WordXml xml = new TableXml(write(report, THREE, false)).xml();

    assertThat(xml.nodes("//w:tblPr/w:bidiVisual")).hasSize(1);
    assertThat(xml.nodes("//w:tr[2]/w:tc[1]//w:p[w:pPr/w:bidi]")).hasSize(2);
    assertThat(xml.nodes("//w:tr[2]/w:tc[3]//w:p[w:pPr/w:bidi]")).isEmpty();
    assertThat(xml.nodes("//w:r[w:rPr/w:rtl]")).isNotEmpty();
    assertThat(new TableXml(write(english, THREE, false)).xml().nodes("//w:bidi | //w:bidiVisual"))
        .isEmpty();
  }

  @Test
  void theDashOfAnAbsentClauseStandsAtTheRightToo() {
    Report english = Report.of(Comparisons.of(added(body("OP1", "a"))), Comparisons.CONTEXT);
    ReportedDraft arabic = new ReportedDraft("a.docx", "a.docx", "قرار", Language.ARABIC);
    Report report =
        new Report(english.comparison(), english.context(), arabic, arabic, english.changes());

    assertThat(
            new TableXml(write(report, THREE, false)).xml().all("//w:tr[2]//w:p[w:pPr/w:bidi][1]"))
        .startsWith("—");
  }

  @Test
  void failedProofsAndNotesAreTold() {
    Comparison comparison =
        Comparisons.of(
            List.of(new Diagnostic("x", "Two comments differ.")), added(body("OP1", "a")));
    ReportContext unproved =
        new ReportContext(new Source("a.docx", ""), new Source("b.docx", ""), false, List.of());
    WordXml xml = new TableXml(write(Report.of(comparison, unproved), THREE, false)).xml();

    assertThat(xml.all("//w:body/w:p"))
        .contains("Not proved: don't rely on a redline of these drafts.", "Please note")
        .endsWith("Two comments differ.");
  }

  @Test
  void filesOfOneNameAreToldApartByTheirFolders() {
    Report report =
        Report.of(
            wells(),
            new ReportContext(
                new Source("old/t.docx", ""), new Source("new/t.docx", ""), true, List.of()));

    assertThat(WordXml.of(write(report, THREE, false), "word/footer1.xml").all("//w:t").get(0))
        .isEqualTo("old/t.docx → new/t.docx");
    assertThat(WordXml.of(table(wells(), THREE, false), "docProps/core.xml").all("//*"))
        .contains("Comparison table: a.docx → b.docx");
  }

  private static Comparison wells() {
    return Comparisons.of(
        reworded(body("OP1", "old wells"), body("OP1", "new wells"), new Edit(0, 3, 0, 3)));
  }

  private static Edit lastAdded(String text) {
    return new Edit(text.length(), text.length(), text.length(), text.length() + 1);
  }

  private static ReportContext context(String file) {
    return new ReportContext(new Source(file, ""), new Source("b.docx", ""), true, List.of());
  }

  private static byte[] table(Comparison comparison, List<Column> columns, boolean unchanged) {
    return write(Report.of(comparison, Comparisons.CONTEXT), columns, unchanged);
  }

  private static byte[] write(Report report, List<Column> columns, boolean unchanged) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new TableReport(new Layout(columns, unchanged)).write(report, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
