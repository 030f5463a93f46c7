package org.clausewise.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.report.Comparisons.added;
import static org.clausewise.report.Comparisons.body;
import static org.clausewise.report.Comparisons.change;
import static org.clausewise.report.Comparisons.in;
import static org.clausewise.report.Comparisons.partOf;
import static org.clausewise.report.Comparisons.removed;
import static org.clausewise.report.Comparisons.renumbered;
import static org.clausewise.report.Comparisons.reworded;
import static org.clausewise.report.Comparisons.unchanged;

import java.util.List;
import java.util.stream.IntStream;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Comparison;
import org.clausewise.change.Edit;
import org.clausewise.model.Atom;
import org.clausewise.model.AtomKind;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;
import org.clausewise.report.Comparisons;
import org.clausewise.report.Report;
import org.clausewise.report.ReportContext;
import org.clausewise.report.text.TextReport.Layout;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static final StoryId NOTE = new StoryId(StoryKind.FOOTNOTE, "footnote 3");

  @Test
  void tellsDraftsTitlesAndTheSummaryFirst() {
    Comparison comparison =
        Comparisons.of(
            unchanged(body("", "Protection of wells"), body("", "Protection of wells"), false),
            added(body("OP1", "Invites all;")));

    assertThat(lines(comparison, 80))
        .startsWith(
            "Original: a.docx",
            "          Protection of wells",
            "Revised:  b.docx",
            "          Protection of wells",
            "",
            "1 unchanged, 0 reworded, 1 added, 0 removed, 0 split, 0 merged; 0 moved, 0",
            "renumbered");
  }

  @Test
  void namesBothLabelsAndMarksTheWords() {
    assertThat(
            report(
                reworded(
                    body("OP12", "Urges all States to act"),
                    body("OP15", "Urges Member States to act"),
                    new Edit(6, 9, 6, 12))))
        .containsExactly("OP12 → OP15, reworded", "    Urges [-all-]{+Member+} States to act");
  }

  @Test
  void namesOneLabelWhereBothAreTheSame() {
    assertThat(
            report(reworded(body("PP1", "a b"), body("PP1", "a c"), new Edit(2, 3, 2, 3))).get(0))
        .isEqualTo("PP1, reworded");
  }

  @Test
  void quotesFirstWordsOfWhatHasNoLabel() {
    assertThat(report(added(body("", "One two three four five six seven"))))
        .containsExactly(
            "“One two three four five six…”, added", "    {+One two three four five six seven+}");
  }

  @Test
  void tellsOfEmptyParagraphs() {
    Change empty = change(ChangeType.REMOVED, false, List.of(body("", "")), List.of());

    assertThat(report(empty)).containsExactly("empty paragraph, removed");
  }

  @Test
  void namesOtherStories() {
    assertThat(report(removed(in(NOTE, "", "See below."))))
        .containsExactly("footnote 3, removed", "    [-See below.-]");
  }

  @Test
  void showsWhatMovedByItsFirstWords() {
    assertThat(report(unchanged(body("PP9", "Recalling it"), body("OP3", "Recalling it"), true)))
        .containsExactly("PP9 → OP3, moved", "    Recalling it");
  }

  @Test
  void showsTheParagraphMarkOfASplit() {
    Change split =
        change(
            ChangeType.SPLIT,
            true,
            List.of(body("OP4", "one, and two")),
            List.of(body("OP4", "one"), body("OP5", "two")),
            new Edit(3, 9, 3, 4));

    assertThat(report(split))
        .containsExactly("OP4 → OP4 + OP5, moved and split", "    one[-, and -]{+¶+}two");
  }

  @Test
  void tellsOfReformattedText() {
    Change change =
        new Change(
            1,
            ChangeType.UNCHANGED,
            false,
            false,
            true,
            1,
            List.of(body("OP1", "Urges")),
            List.of(body("OP1", "Urges")),
            List.of());

    assertThat(report(change)).containsExactly("OP1, reformatted", "    Urges");
    assertThat(lines(Comparisons.of(change), 200)).anyMatch(l -> l.endsWith(", 1 reformatted"));
  }

  @Test
  void namesTheClauseThatAnAddedOneWasSplitOffFrom() {
    Change whole = reworded(body("OP5", "one and two"), body("OP6", "one"), new Edit(3, 11, 3, 3));
    assertThat(lines(Comparisons.of(whole, partOf(1, added(body("OP9", "two")))), 200))
        .contains("OP9, added (split off from OP5)");
  }

  @Test
  void namesTheClauseThatARemovedOneWentInto() {
    Change whole = reworded(body("OP5", "one"), body("OP6", "one and two"), new Edit(3, 3, 3, 11));
    assertThat(lines(Comparisons.of(whole, partOf(1, removed(body("OP9", "two")))), 200))
        .contains("OP9, removed (gone into OP6)");
  }

  @Test
  void tellsARunOfRenumberedClausesInOneLine() {
    List<String> lines =
        lines(
            Comparisons.of(
                renumbered("OP1", "OP2", "a"),
                unchanged(body("OP2 (a)", "x"), body("OP3 (a)", "x"), false),
                renumbered("OP2", "OP3", "b"),
                added(body("OP4", "new")),
                renumbered("OP3", "OP5", "c")),
            80);

    assertThat(lines)
        .containsSubsequence(
            "OP1–OP2 → OP2–OP3, renumbered", "OP4, added", "OP3 → OP5, renumbered");
  }

  @Test
  void shortensWhatStayedAroundTheEdits() {
    String start = "Recalling with great interest and much joy all the many fine reports on ";
    String end = " and the words that follow in the long remainder of this clause";

    assertThat(
            lines(
                Comparisons.of(
                    reworded(
                        body("PP1", start + "water" + end),
                        body("PP1", start + "air" + end),
                        new Edit(
                            start.length(),
                            start.length() + 5,
                            start.length(),
                            start.length() + 3))),
                200))
        .contains(
            "    Recalling with great interest … all the many fine reports on [-water-]{+air+}"
                + " and the words that follow in …");
  }

  @Test
  void wrapsAtTheWidthAndIndents() {
    String text = String.join(" ", IntStream.range(0, 40).mapToObj(i -> "word" + i).toList());

    List<String> lines = lines(Comparisons.of(added(body("OP1", text))), 30);

    assertThat(lines).allMatch(line -> line.length() <= 30);
    assertThat(String.join(" ", lines).replaceAll(" +", " ")).contains("{+" + text + "+}");
  }

  @Test
  void neverLeavesAnOpeningMarkAtTheEndOfALine() {
    for (int width = 20; width < 60; width++) {
      assertThat(lines(Comparisons.of(removed(body("OP1", "Reaffirms its faith in it"))), width))
          .noneMatch(line -> line.endsWith("[-"));
    }
  }

  @Test
  void wrapsWideCharactersByTheirColumns() {
    String chinese = "大会重申其关于信息和通信技术促进可持续发展的决议并注意到秘书长的报告";

    List<String> lines = lines(Comparisons.of(added(body("PP1", chinese))), 30);

    assertThat(lines.stream().filter(line -> line.startsWith("    ")))
        .hasSizeGreaterThan(1)
        .allMatch(line -> TextWidth.columns(line) <= 30);
  }

  @Test
  void coloursEndWithEveryLine() {
    List<String> lines =
        TextReport.lines(
            Report.of(
                Comparisons.of(
                    reworded(body("OP1", "a bb"), body("OP1", "a cc"), new Edit(2, 4, 2, 4))),
                Comparisons.CONTEXT),
            new Layout(80, true));

    assertThat(lines)
        .contains("\u001B[1mOP1, reworded\u001B[0m")
        .contains("    a \u001B[31;9mbb\u001B[0m\u001B[32;4mcc\u001B[0m");
  }

  @Test
  void showsAtomsByTheirDisplay() {
    Atom note = new Atom(5, AtomKind.FOOTNOTE_REFERENCE, "note", "[3]");
    Atom picture = new Atom(6, AtomKind.PICTURE, "p", "");

    assertThat(report(added(body("OP1", "Urges\uFFFC\uFFFC", note, picture))))
        .containsExactly("OP1, added", "    {+Urges[3][picture]+}");
  }

  @Test
  void nothingInADraftSteersTheTerminal() {
    assertThat(report(added(body("OP1", "a\u001B[2Jb\u202Ec\u0007"))))
        .containsExactly("OP1, added", "    {+a<U+001B>[2Jb<U+202E>c<U+0007>+}");
  }

  @Test
  void endsWithWhatTheReaderMustKnow() {
    Comparison comparison =
        Comparisons.of(
            List.of(new Diagnostic("x", "a.docx: 2 comment(s) are not compared")),
            added(body("OP1", "x")));
    ReportContext context =
        new ReportContext(
            Comparisons.CONTEXT.original(),
            Comparisons.CONTEXT.revised(),
            true,
            List.of(new Diagnostic("y", "a section break is not tracked")));

    assertThat(TextReport.lines(Report.of(comparison, context), new Layout(80, false)))
        .endsWith(
            "",
            "Please note",
            "    a.docx: 2 comment(s) are not compared",
            "    a section break is not tracked");
  }

  private static List<String> lines(Comparison comparison, int width) {
    return TextReport.lines(Report.of(comparison, Comparisons.CONTEXT), new Layout(width, false));
  }

  /** The lines on one change. */
  private static List<String> report(Change change) {
    List<String> lines = lines(Comparisons.of(change), 200);
    int last = lines.size();
    int first = last;
    while (!lines.get(first - 1).isEmpty()) {
      first--;
    }
    return lines.subList(first, last);
  }
}
