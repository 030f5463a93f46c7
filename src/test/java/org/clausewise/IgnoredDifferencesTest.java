package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clausewise.model.DifferenceKind.CASE;
import static org.clausewise.model.DifferenceKind.PUNCTUATION;
import static org.clausewise.model.DifferenceKind.QUOTES;
import static org.clausewise.model.DifferenceKind.SPACING;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.ins;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.change.Granularity;
import org.clausewise.change.IgnoredEdit;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.oracle.Oracle;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.MarkupRules;
import org.clausewise.testing.PackageRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Redlines that do not mark some kinds of difference: accepted they are the revised draft, rejected
 * the original with exactly these differences, as a document made by hand has them.
 */
class IgnoredDifferencesTest {

  private static final Set<DifferenceKind> ALL = EnumSet.allOf(DifferenceKind.class);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "CASE | Urges the member States to report | Urges the Member States to report",
        "PUNCTUATION | Urges States, funds and all to act; | Urges States funds, and all to act.",
        "QUOTES | Notes the \"Agenda\" of States' wells | Notes the “Agenda” of States’ wells",
        "SPACING | Notes 10 per  cent of wells | Notes 10\u00a0per cent of wells",
      })
  void aParagraphThatDiffersInOneKindIsUnchangedWhereThatIsIgnored(
      DifferenceKind kind, String original, String revised) {
    Change exact =
        Redlined.of(docx().paragraph(original).build(), docx().paragraph(revised).build())
            .comparison()
            .changes()
            .get(0);
    assertThat(exact.type()).isEqualTo(ChangeType.REWORDED);
    assertThat(exact.only()).containsExactly(kind);
    assertThat(exact.ignored()).isEmpty();

    Ignored found = ignoring(Set.of(kind), docx().paragraph(original), docx().paragraph(revised));

    assertThat(found.change(0).type()).isEqualTo(ChangeType.UNCHANGED);
    assertThat(found.comparison.result().hasDifferences()).isFalse();
    assertThat(found.comparison.result().ignored()).containsOnlyKeys(kind);
    assertThat(found.revisions()).isZero();
    found.rejectsTo(docx().paragraph(revised));
  }

  @Test
  void whatDiffersOtherwiseIsMarkedAndOnlyThat() {
    Ignored found =
        ignoring(
            EnumSet.of(CASE, QUOTES),
            docx().paragraph("The \"Village\" wells are open to every traveller at all seasons;"),
            docx().paragraph("the “village” springs are open to Every traveller at all times;"));

    assertThat(found.texts("del")).containsExactly("wells", "seasons");
    assertThat(found.texts("ins")).containsExactly("springs", "times");
    assertThat(found.ignoredTexts())
        .containsExactly("T→t case", "\"→“ quotes", "V→v case", "\"→” quotes", "e→E case");
    found.rejectsTo(
        docx().paragraph("the “village” wells are open to Every traveller at all seasons;"));
  }

  @Test
  void oneDifferenceOfSeveralKindsCountsForEach() {
    Ignored found =
        ignoring(
            EnumSet.of(PUNCTUATION, SPACING, CASE),
            docx().paragraph("Urges all States , and funds, to act now"),
            docx().paragraph("Urges all states and funds  to act now."));

    assertThat(found.comparison.result().ignored())
        .isEqualTo(Map.of(CASE, 1, PUNCTUATION, 3, SPACING, 2));
    assertThat(found.comparison.result().ignoredCount()).isEqualTo(4);
    found.rejectsTo(docx().paragraph("Urges all states and funds  to act now."));
  }

  @Test
  void aKindThatIsNotIgnoredIsMarked() {
    Ignored found =
        ignoring(
            Set.of(CASE),
            docx().paragraph("Urges member States to report, and to act"),
            docx().paragraph("Urges Member States to report and to act"));

    assertThat(found.texts("del")).containsExactly(",");
    assertThat(found.change(0).type()).isEqualTo(ChangeType.REWORDED);
    assertThat(found.change(0).only()).containsExactly(PUNCTUATION);
    found.rejectsTo(docx().paragraph("Urges Member States to report, and to act"));
  }

  @Test
  void bracketsAndNumbersAreMarkedWhateverIsIgnored() {
    String original = "Decides that all States [shall] give 1.5 of each year";
    Ignored found =
        ignoring(
            ALL,
            docx().paragraph(original),
            docx().paragraph("Decides that all States shall give 15 of each year"));

    assertThat(found.comparison.result().ignoredCount()).isZero();
    assertThat(String.join("", found.texts("del"))).contains("1.5", "[", "]");
    found.rejectsTo(docx().paragraph(original));
  }

  @Test
  void tablesNotesHeadersAndListsIgnoreAsTheBodyDoes() {
    Ignored found =
        ignoring(
            Set.of(CASE),
            varied("Wells And Springs of the valley", "see the old map of roads"),
            varied("Wells and springs of the valley", "See the old map of roads"));

    assertThat(found.revisions()).isZero();
    assertThat(found.comparison.result().ignored()).isEqualTo(Map.of(CASE, 9));
    found.rejectsTo(varied("Wells and springs of the valley", "See the old map of roads"));
  }

  private static DocxBuilder varied(String words, String note) {
    return docx()
        .header(p(text(words)))
        .paragraphWithFootnote(words, note)
        .listItem(0, words)
        .table(new String[] {words, "b"}, new String[] {"c", "d"});
  }

  @Test
  void formattingOfWhatIsIgnoredIsStillTracked() {
    String rest = " all the wells of the valley";
    Ignored found =
        ignoring(
            Set.of(CASE),
            docx().body(p(text("RECALLING", "<w:b/>") + text(rest))),
            docx().body(p(text("Recalling", "<w:i/>") + text(rest))));

    assertThat(found.change(0).type()).isEqualTo(ChangeType.UNCHANGED);
    assertThat(found.change(0).reformatted()).isTrue();
    found.rejectsTo(docx().body(p(text("Recalling", "<w:b/>") + text(rest))));
  }

  @Test
  void aDashThatIsAnElementOfItsOwnBecomesText() {
    String start = "<w:r><w:t xml:space=\"preserve\">in the years 2010</w:t><w:noBreakHyphen/>";
    Ignored found =
        ignoring(
            Set.of(PUNCTUATION),
            docx().body(p(start + "<w:t>2015 of the wells</w:t></w:r>")),
            docx().paragraph("in the years 2010–2015 of the wells"));

    assertThat(found.revisions()).isZero();
    found.rejectsTo(docx().paragraph("in the years 2010–2015 of the wells"));
  }

  @Test
  void spacesOnBothSidesOfATabGoAndTheTabStays() {
    Ignored found =
        ignoring(
            Set.of(SPACING),
            docx().body(p(text("wells ") + "<w:r><w:tab/></w:r>" + text(" and roads"))),
            docx().body(p(text("wells") + "<w:r><w:tab/></w:r>" + text("and roads"))));

    assertThat(found.revisions()).isZero();
    assertThat(found.ignoredTexts()).containsExactly(" → spacing", " → spacing");
    found.rejectsTo(docx().body(p(text("wells") + "<w:r><w:tab/></w:r>" + text("and roads"))));
  }

  @Test
  void aTabOrLineBreakThatBecameASpaceIsMarked() {
    for (String layout : List.of("<w:tab/>", "<w:br/>")) {
      String broken = p(text("wells") + "<w:r>" + layout + "</w:r>" + text("and roads"));
      Ignored found = ignoring(ALL, docx().body(broken), docx().paragraph("wells and roads"));

      assertThat(found.comparison.result().ignoredCount()).isZero();
      found.rejectsTo(docx().body(broken));
    }
  }

  @Test
  void whatIsIgnoredInsideALinkOrControlLeavesItAsItWas() {
    for (String wrapper :
        List.of(
            "<w:hyperlink w:anchor=\"place\">%s</w:hyperlink>",
            "<w:sdt><w:sdtPr><w:tag w:val=\"q\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>")) {
      String revised = p(text("see ") + wrapper.formatted(text("the wells,")) + text(" of old"));
      Ignored found =
          ignoring(
              ALL,
              docx().body(p(text("see ") + wrapper.formatted(text("The Wells")) + text(" of old"))),
              docx().body(revised));

      assertThat(found.revisions()).isZero();
      assertThat(found.comparison.result().ignored()).isEqualTo(Map.of(CASE, 2, PUNCTUATION, 1));
      found.rejectsTo(docx().body(revised));
    }
  }

  @Test
  void aRedlineOfCharactersIsProvedByWhoeverDoesNotKnowThatItIsOne()
      throws UnreadableDraftException {
    DraftFile original = DraftFile.of("o", docx().paragraph("Notes the 12 may 2015").build());
    DraftFile revised = DraftFile.of("r", docx().paragraph("Notes the 13 May 2016").build());
    ComparisonOptions options = new ComparisonOptions(Granularity.CHARACTER, Set.of(CASE));

    byte[] redline =
        DraftComparer.compare(original, revised, options).redline(Redlined.OPTIONS).bytes();

    assertThat(
            Redline.verify(
                    original,
                    revised,
                    DraftFile.of("redline", redline),
                    FormattingChanges.TRACK,
                    Set.of(CASE))
                .firstDifference())
        .isNull();
  }

  @Test
  void movedAndSplitParagraphsIgnoreToo() {
    String wells = "Urges all States to keep the village Wells open to every traveller;";
    String roads = "Invites the regional Commissions to map the mountain roads and bridges;";
    String mills = "Decides to convene a meeting of millers, bakers and farmers in harvest.";
    String report = "Requests a Report on its outcome to the autumn meeting of the valley.";
    Ignored found =
        ignoring(
            ALL,
            docx().paragraph(wells).paragraph(roads).paragraph(mills + " " + report),
            docx()
                .paragraph(roads.replace("Commissions", "commissions"))
                .paragraph(wells.replace("Wells", "wells"))
                .paragraph(mills.replace("millers,", "millers"))
                .paragraph(report.replace("Report", "report")));

    assertThat(found.comparison.result().ignored()).isEqualTo(Map.of(CASE, 3, PUNCTUATION, 1));
    found.rejectsTo(
        docx()
            .paragraph(wells.replace("Wells", "wells"))
            .paragraph(roads.replace("Commissions", "commissions"))
            .paragraph(
                mills.replace("millers,", "millers") + " " + report.replace("Report", "report")));
  }

  @Test
  void trackedChangesOfTheDraftsAreAcceptedFirst() {
    Ignored found =
        ignoring(
            Set.of(CASE),
            docx().body(p(text("Urges all ") + ins("member ") + text("States to report"))),
            docx().body(p(text("Urges all ") + ins("Member ") + text("States to report"))));

    assertThat(found.revisions()).isZero();
    found.rejectsTo(docx().paragraph("Urges all Member States to report"));
  }

  @Test
  void keptTrackedChangesAndIgnoredKindsAreRefused() throws UnreadableDraftException {
    byte[] draft = docx().body(p(text("Urges all ") + ins("Member ") + text("States"))).build();
    DraftFile original = DraftFile.of("original", draft);
    DraftFile revised = DraftFile.of("revised", draft, InputRevisions.KEEP);
    ComparisonOptions options = new ComparisonOptions(Granularity.WORD, Set.of(CASE));

    assertThatThrownBy(() -> DraftComparer.compare(original, revised, options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kept");
  }

  @Test
  void theSameRedlineIsProvedOnlyWhereTheSameIsIgnored() throws UnreadableDraftException {
    Ignored found =
        ignoring(
            Set.of(CASE),
            docx().paragraph("Urges the member States to report on wells"),
            docx().paragraph("Urges the Member States to report on springs"));
    DraftFile redline = DraftFile.of("redline", found.redline);

    assertThat(Redline.verify(found.original, found.revised, redline).holds()).isFalse();
    assertThat(
            Redline.verify(
                    found.original, found.revised, redline, FormattingChanges.TRACK, Set.of(CASE))
                .firstDifference())
        .isNull();
  }

  private static Ignored ignoring(
      Set<DifferenceKind> kinds, DocxBuilder original, DocxBuilder revised) {
    try {
      return new Ignored(
          kinds,
          DraftFile.of("original", original.build()),
          DraftFile.of("revised", revised.build()));
    } catch (UnreadableDraftException e) {
      throw new AssertionError(e);
    }
  }

  /** A proved redline of a comparison that ignores. */
  private static final class Ignored {

    private final DraftFile original;
    private final DraftFile revised;
    private final DraftComparison comparison;
    private final byte[] redline;

    Ignored(Set<DifferenceKind> kinds, DraftFile original, DraftFile revised) {
      this.original = original;
      this.revised = revised;
      this.comparison =
          DraftComparer.compare(original, revised, new ComparisonOptions(Granularity.WORD, kinds));
      this.redline = comparison.redline(Redlined.OPTIONS).bytes();
      assertThat(comparison.verify(redline).firstDifference()).isNull();
      assertThat(MarkupRules.brokenIn(redline)).isEmpty();
      assertThat(PackageRules.brokenIn(redline, revised.bytes())).isEmpty();
      assertThat(Oracle.accepted(redline).firstDifference(Oracle.accepted(revised.bytes())))
          .as("accepted redline against the revised draft")
          .isNull();
    }

    void rejectsTo(DocxBuilder expected) {
      assertThat(Oracle.rejected(redline).firstDifference(Oracle.accepted(expected.build())))
          .as("rejected redline against the original with what is ignored")
          .isNull();
    }

    Change change(int index) {
      return comparison.result().changes().get(index);
    }

    int revisions() {
      return texts("ins").size() + texts("del").size();
    }

    List<String> texts(String revision) {
      String body = Redlined.entry(redline, "word/document.xml");
      return Arrays.stream(body.split("(?=<w:ins )|(?=<w:del )"))
          .filter(piece -> piece.startsWith("<w:" + revision + " "))
          .map(piece -> piece.substring(0, Math.max(0, piece.indexOf("</w:" + revision + ">"))))
          .map(piece -> piece.replaceAll("<[^>]*>", ""))
          .toList();
    }

    List<String> ignoredTexts() {
      return comparison.result().changes().stream()
          .flatMap(change -> change.ignored().stream().map(ignored -> told(change, ignored)))
          .toList();
    }

    private static String told(Change change, IgnoredEdit ignored) {
      int start = ignored.edit().originalStart();
      int revisedStart = ignored.edit().revisedStart();
      return change.originalText().substring(start, ignored.edit().originalEnd())
          + "→"
          + change.revisedText().substring(revisedStart, ignored.edit().revisedEnd())
          + " "
          + ignored.kinds().stream()
              .map(kind -> kind.name().toLowerCase(Locale.ROOT))
              .sorted()
              .collect(Collectors.joining(" "));
    }
  }
}
