package org.clausewise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.report.Comparisons.added;
import static org.clausewise.report.Comparisons.body;
import static org.clausewise.report.Comparisons.reworded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Comparison;
import org.clausewise.change.Edit;
import org.clausewise.change.IgnoredEdit;
import org.clausewise.change.Passage;
import org.clausewise.model.Atom;
import org.clausewise.model.AtomKind;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.Draft;
import org.clausewise.model.Language;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Profile;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;
import org.clausewise.report.Piece.Op;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final StoryId NOTE = new StoryId(StoryKind.FOOTNOTE, "footnote 1");

  @Test
  void aMovedChangeHasASecondRowWhereItHadStood() {
    Report report = report(stays(0, 1), stays(2, 2), moved(1, 3), stays(3, 4));

    assertThat(rows(report)).containsExactly("1", "3 left", "2", "3", "4");
  }

  @Test
  void oneThatMovedFromTheStartOrTheEndIsFoundThere() {
    assertThat(rows(report(stays(1, 0), moved(0, 1)))).containsExactly("2 left", "1", "2");
    assertThat(rows(report(moved(1, 0), stays(0, 1)))).containsExactly("1", "2", "1 left");
  }

  @Test
  void thePlaceThatANoteLeftIsAmongTheNotes() {
    Report report = report(stays(0, 0), moved(NOTE, 1, 0), stays(NOTE, 0, 1), stays(NOTE, 2, 2));

    assertThat(rows(report)).containsExactly("1", "2", "3", "2 left", "4");
  }

  @Test
  void rowsAreOfTheChangesThatAreShown() {
    ReportContext all = Comparisons.CONTEXT;
    ReportContext none =
        new ReportContext(
            all.original(), all.revised(), true, List.of(), new Selection(Set.of(), false));

    assertThat(Report.of(comparison(moved(0, 0)), none).rows()).isEmpty();
  }

  @Test
  void theKindsOfAChangeAreThoseThatTheSummaryCounts() {
    Report report = report(moved(0, 1), stays(1, 0));

    assertThat(report.changes().get(0).kinds()).containsExactly("unchanged", "moved");
    assertThat(report.changes().get(0).what()).isEqualTo("moved");
    assertThat(report.changes().get(0).differs()).isTrue();
    assertThat(report.changes().get(1).differs()).isFalse();
    assertThat(report.counts())
        .contains(new Count("unchanged", 2), new Count("moved", 1), new Count("added", 0));
  }

  @Test
  void piecesTellEachSideAsThatDraftHasIt() {
    Change change =
        reworded(
            body("", "a\uFFFC\tb", new Atom(1, AtomKind.FOOTNOTE_REFERENCE, "", "[1]")),
            body("", "a\uFFFC\tc", new Atom(1, AtomKind.FOOTNOTE_REFERENCE, "", "[2]")),
            new Edit(3, 4, 3, 4));

    ReportedChange reported = report(change).changes().get(0);

    assertThat(reported.originalText()).isEqualTo("a[1]\tb");
    assertThat(reported.revisedText()).isEqualTo("a[2]\tc");
    assertThat(reported.pieces())
        .extracting(ReportedPiece::op)
        .containsExactly(Op.EQUAL, Op.DELETE, Op.INSERT);
  }

  @Test
  void paragraphMarksAndLineBreaksAreLines() {
    Change split =
        Comparisons.change(
            ChangeType.SPLIT,
            false,
            List.of(body("", "a; b\nc")),
            List.of(body("", "a;"), body("", "b\nc")),
            new Edit(2, 3, 2, 3));

    assertThat(report(split).changes().get(0).revisedText()).isEqualTo("a;¶\nb\nc");
  }

  @Test
  void whatIsIgnoredIsNotMarked() {
    Change plain = reworded(body("", "a B c"), body("", "a b d"), new Edit(4, 5, 4, 5));
    Change change =
        new Change(
            1,
            plain.type(),
            false,
            false,
            false,
            0.9,
            plain.original(),
            plain.revised(),
            plain.edits(),
            null,
            Set.of(),
            List.of(new IgnoredEdit(new Edit(2, 3, 2, 3), Set.of(DifferenceKind.CASE))));

    Report report = report(change);

    assertThat(report.changes().get(0).pieces().stream().filter(ReportedPiece::isMarked))
        .extracting(ReportedPiece::text)
        .containsExactly("c", "d");
    assertThat(report.changes().get(0).originalText()).isEqualTo("a B c");
    assertThat(report.ignored()).containsExactly(new Count("case", 1));
  }

  @Test
  void foldersAreToldOnlyWhereTheyTellDraftsApart() {
    assertThat(names("home/me/a.docx", "C:\\me\\b.docx")).containsExactly("a.docx", "b.docx");
    assertThat(names("v1/a.docx", "v2/a.docx")).containsExactly("v1/a.docx", "v2/a.docx");
  }

  private static List<String> names(String original, String revised) {
    ReportContext context =
        new ReportContext(
            new ReportContext.Source(original, "aa"),
            new ReportContext.Source(revised, "bb"),
            true,
            List.of());
    Report report = Report.of(comparison(stays(0, 0)), context);
    return List.of(report.original().name(), report.revised().name());
  }

  @Test
  void aResolutionIsCalledByItsTitleAndNoDraftByAPicture() {
    Paragraph session = line(0, "Eightieth session", ClauseKind.SESSION);
    Paragraph title = line(1, "\uFFFC Wells \uFFFC", ClauseKind.TITLE);

    assertThat(titleOf(Profile.RESOLUTION, line(0, "\uFFFC", ClauseKind.SESSION), title))
        .isEqualTo("Wells");
    assertThat(titleOf(Profile.RESOLUTION, session, title)).isEqualTo("Wells");
    assertThat(titleOf(Profile.AGREEMENT, session, title)).isEqualTo("Eightieth session");
  }

  private static String titleOf(Profile profile, Paragraph... paragraphs) {
    return DraftTitle.of(
        new Draft(
            "a.docx",
            List.of(new Story(StoryId.BODY, List.of(paragraphs))),
            List.of(),
            List.of(),
            profile,
            Language.ENGLISH));
  }

  private static Paragraph line(int index, String text, ClauseKind kind) {
    return new Paragraph(
        index, text, List.of(), List.of(), "", null, null, 0, ClauseLabel.unnamed(kind, 0));
  }

  @Test
  void nothingThatADraftHoldsSteersWhatShowsIt() {
    String hostile = "a\u202Eb\u001B[2Jc\u0007\u2066d\uFFFF";
    ReportContext context =
        new ReportContext(
            new ReportContext.Source(hostile, "aa"),
            new ReportContext.Source(hostile, "bb"),
            true,
            List.of());
    Report report = Report.of(Comparisons.of(added(body(hostile, hostile))), context);
    ReportedChange change = report.changes().get(0);
    List<String> told =
        List.of(
            report.original().file(),
            report.revised().file(),
            report.revised().title(),
            change.name(),
            change.revised(),
            change.revisedText(),
            change.verdictLine());

    assertThat(told).allMatch(text -> text.equals(Controls.visible(text)));
    assertThat(change.revisedText()).isEqualTo("a<U+202E>b<U+001B>[2Jc<U+0007><U+2066>d<U+FFFF>");
  }

  private static List<String> rows(Report report) {
    return report.rows().stream()
        .map(row -> row.change().id() + (row.left() ? " left" : ""))
        .toList();
  }

  private static Report report(Change... changes) {
    return Report.of(comparison(changes), Comparisons.CONTEXT);
  }

  /** The changes under ids that count from 1. */
  private static Comparison comparison(Change... changes) {
    List<Change> counted = new ArrayList<>();
    for (Change change : changes) {
      counted.add(
          new Change(
              counted.size() + 1,
              change.type(),
              change.moved(),
              change.renumbered(),
              change.reformatted(),
              change.similarity(),
              change.original(),
              change.revised(),
              change.edits(),
              change.partOf(),
              change.only(),
              change.ignored()));
    }
    return Comparisons.of(counted.toArray(Change[]::new));
  }

  private static Change stays(int original, int revised) {
    return stays(StoryId.BODY, original, revised);
  }

  private static Change stays(StoryId story, int original, int revised) {
    return Comparisons.unchanged(at(story, original), at(story, revised), false);
  }

  private static Change moved(int original, int revised) {
    return moved(StoryId.BODY, original, revised);
  }

  private static Change moved(StoryId story, int original, int revised) {
    return Comparisons.unchanged(at(story, original), at(story, revised), true);
  }

  private static Passage at(StoryId story, int index) {
    return new Passage(
        story, new Paragraph(index, "text", List.of(), List.of(), "", null, null, 0, null));
  }
}
