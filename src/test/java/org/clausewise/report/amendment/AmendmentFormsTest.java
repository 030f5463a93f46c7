package org.clausewise.report.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.change.Comparison;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.change.Granularity;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.amendment.AmendmentReport.Format;
import org.clausewise.report.amendment.reader.AmendmentProof;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.Wml;
import org.junit.jupiter.api.Test;

/**
 * Each form of instruction in its exact words. What is written is also carried out, forth and back,
 * and must give the other draft.
 */
class AmendmentFormsTest {

  private static final String MILL = "The keepers of the mill agree to open the gates at dawn.";
  private static final String MEADOW = "Travellers may cross the meadow by the northern path only.";
  private static final String BOAT = "Every boat on the lake carries a lantern after sunset.";
  private static final String GOAT = "Whoever finds a stray goat brings it to the market square.";
  private static final String FERRY = "Nothing in these rules binds the ferry across the strait.";
  private static final String GATES =
      "The keepers of the mill agree to open the gates at dawn and to close them at dusk;";
  private static final String GRAIN =
      "they pay the price of grain to the town on the first day of each month.";
  private static final String WAGGONS =
      "The keepers of the mill agree that every waggon which brings grain from the upper valley"
          + " before the first snow is weighed twice in the presence of two witnesses chosen by lot"
          + " from among the families of the lower town, and that its driver is given bread and a"
          + " bed; they open the gates at dawn.";

  @Test
  void wordsAreReplaced() {
    assertThat(told(draft(MILL, MEADOW), draft(MILL.replace("dawn", "noon"), MEADOW)))
        .isEqualTo(
            "1. In the paragraph beginning “The keepers of the”, replace “dawn” with “noon”.");
  }

  @Test
  void wordsAreInsertedBehindOthers() {
    assertThat(told(draft(MILL), draft(MILL.replace("gates", "wide gates"))))
        .isEqualTo(
            "1. In the paragraph beginning “The keepers of the”, after “open the”, insert “wide”.");
  }

  @Test
  void wordsAreInsertedBeforeTheFirst() {
    assertThat(told(draft(MILL), draft("Today " + MILL)))
        .isEqualTo(
            "1. In the paragraph beginning “The keepers of the”, before “The”, insert “Today”.");
  }

  @Test
  void aCommaIsInsertedWithoutASpace() {
    assertThat(told(draft(MILL), draft(MILL.replace("gates", "gates, if asked,"))))
        .isEqualTo(
            "1. In the paragraph beginning “The keepers of the”, after “gates”, insert “, if"
                + " asked,”.");
  }

  @Test
  void wordsAreDeleted() {
    assertThat(told(draft(MILL), draft(MILL.replace("of the mill ", ""))))
        .isEqualTo("1. In the paragraph beginning “The keepers of the”, delete “of the mill”.");
  }

  @Test
  void severalEditsAreListed() {
    assertThat(told(draft(MILL), draft(MILL.replace("of the mill ", "").replace("dawn", "noon"))))
        .isEqualTo(
            "1. In the paragraph beginning “The keepers of the”: (a) delete “of the mill”; and"
                + " (b) replace “dawn” with “noon”.");
  }

  @Test
  void aLongStretchIsDeletedByItsEnds() {
    assertThat(
            told(
                draft(WAGGONS),
                draft("The keepers of the mill agree that they open the gates at dawn.")))
        .isEqualTo(
            "1. In the paragraph beginning “The keepers of the”, delete the words from “every"
                + " waggon which brings” to “and a bed;”.");
  }

  @Test
  void wordsThatStandManyTimesAreCounted() {
    String boats = "Boats" + " and boats".repeat(10) + " sail.";
    String rafts =
        "Boats" + " and boats".repeat(4) + " and rafts" + " and boats".repeat(5) + " sail.";

    assertThat(told(draft(boats), draft(rafts)))
        .isEqualTo(
            "1. In the paragraph beginning “Boats and boats and”, replace the fifth occurrence of"
                + " “boats” with “rafts”.");
  }

  @Test
  void aParagraphIsInserted() {
    assertThat(told(draft(MILL, MEADOW), draft(MILL, BOAT, MEADOW)))
        .isEqualTo(
            "1. After the paragraph beginning “The keepers of the”, insert a new paragraph: “"
                + BOAT
                + "”");
  }

  @Test
  void paragraphsAreInsertedBeforeTheFirst() {
    assertThat(told(draft(MILL, MEADOW), draft(BOAT, GOAT, MILL, MEADOW)))
        .isEqualTo(
            "1. Before the paragraph beginning “The keepers of the”, insert new paragraphs: “"
                + BOAT
                + "” “"
                + GOAT
                + "”");
  }

  @Test
  void anEmptyParagraphIsInsertedAndDeleted() {
    byte[] without = draft(MILL, MEADOW);
    byte[] with = draft(MILL, "", MEADOW);

    assertThat(told(without, with))
        .isEqualTo(
            "1. After the paragraph beginning “The keepers of the”, insert a new paragraph: “”");
    assertThat(told(with, without))
        .isEqualTo(
            "1. Delete the empty paragraph after the paragraph beginning “The keepers of the”.");
  }

  @Test
  void aParagraphIsDeleted() {
    assertThat(told(draft(MILL, BOAT, MEADOW), draft(MILL, MEADOW)))
        .isEqualTo("1. Delete the paragraph beginning “Every boat on the”.");
  }

  @Test
  void threeParagraphsAreDeletedByTheirFirstAndLast() {
    assertThat(told(draft(MILL, BOAT, GOAT, FERRY, MEADOW), draft(MILL, MEADOW)))
        .isEqualTo(
            "1. Delete all paragraphs from the paragraph beginning “Every boat on the” to the"
                + " paragraph beginning “Nothing in these rules”.");
  }

  @Test
  void aParagraphRewordedThroughoutIsReplaced() {
    String path =
        "Travellers cross after asking the miller, who notes their names, and by the southern path"
            + " if wet.";

    assertThat(
            told(
                draft("1. " + MILL, "2. " + MEADOW, "3. " + BOAT),
                draft("1. " + MILL, "2. " + path, "3. " + BOAT)))
        .isEqualTo("1. Replace paragraph 2 with the following: “2.  " + path + "”");
  }

  @Test
  void aParagraphIsMoved() {
    assertThat(told(draft(MILL, MEADOW, BOAT, GOAT), draft(MEADOW, BOAT, GOAT, MILL)))
        .isEqualTo(
            "1. Move the paragraph beginning “The keepers of the” to after the paragraph beginning"
                + " “Whoever finds a stray”.");
  }

  @Test
  void aParagraphIsMovedAndReworded() {
    assertThat(
            told(
                draft(MILL, MEADOW, BOAT, GOAT),
                draft(MEADOW, BOAT, GOAT, MILL.replace("dawn", "noon"))))
        .isEqualTo(
            "1. Move the paragraph beginning “The keepers of the” to after the paragraph beginning"
                + " “Whoever finds a stray”. 2. In the paragraph beginning “The keepers of the”,"
                + " replace “dawn” with “noon”.");
  }

  @Test
  void aParagraphIsSplit() {
    assertThat(told(draft(GATES + " " + GRAIN, MEADOW), draft(GATES, GRAIN, MEADOW)))
        .isEqualTo(
            "1. Split the paragraph beginning “The keepers of the”: begin a new paragraph with"
                + " “they”.");
  }

  @Test
  void theNewPartOfASplitParagraphBearsItsNumber() {
    assertThat(
            told(
                draft("1. " + GATES + " " + GRAIN, "2. " + MEADOW),
                draft("1. " + GATES, "2. " + GRAIN, "3. " + MEADOW)))
        .isEqualTo(
            "1. Split paragraph 1: begin a new paragraph, numbered “2.”, with “they”."
                + " 2. Renumber the remaining paragraphs accordingly.");
  }

  @Test
  void paragraphsAreMerged() {
    assertThat(told(draft(GATES, GRAIN, MEADOW), draft(GATES + " " + GRAIN, MEADOW)))
        .isEqualTo(
            "1. Merge the paragraph beginning “The keepers of the” and the paragraph beginning"
                + " “they pay the price” into one paragraph.");
  }

  @Test
  void aCellIsReworded() {
    assertThat(
            told(
                table(row("Grain", "ten sacks"), row("Salt", "two barrels")),
                table(row("Grain", "ten sacks"), row("Salt", "three barrels"))))
        .isEqualTo("1. In row 2, column 2 of table 1, replace “two” with “three”.");
  }

  @Test
  void rowsComeAndGo() {
    byte[] two = table(row("Grain", "ten sacks"), row("Salt", "two barrels"));
    byte[] three =
        table(row("Grain", "ten sacks"), row("Honey", "nine pots"), row("Salt", "two barrels"));

    assertThat(told(two, three))
        .isEqualTo("1. After row 1 of table 1, insert a new row: “Honey” | “nine pots”");
    assertThat(told(three, two)).isEqualTo("1. Delete row 2 of table 1.");
  }

  @Test
  void tablesComeAndGo() {
    byte[] with = table(row("Grain", "ten sacks"), row("Salt", "two barrels"));

    assertThat(told(draft(MILL), with))
        .isEqualTo(
            "1. After the paragraph beginning “The keepers of the”, insert a new table:"
                + " “Grain” | “ten sacks” “Salt” | “two barrels”");
    assertThat(told(with, draft(MILL))).isEqualTo("1. Delete table 1.");
  }

  @Test
  void aFootnoteIsReworded() {
    assertThat(
            told(
                noted("See the old treaty of the lake."), noted("See the new treaty of the lake.")))
        .isEqualTo("1. In footnote 1, replace “old” with “new”.");
  }

  @Test
  void aNewFootnoteIsPutInAndThoseBehindAreRenumbered() {
    byte[] one =
        DocxBuilder.docx().paragraph(MEADOW).paragraphWithFootnote(MILL, "See the treaty.").build();
    byte[] two =
        DocxBuilder.docx()
            .paragraphWithFootnote(MEADOW, "By daylight.")
            .paragraphWithFootnote(MILL, "See the treaty.")
            .build();

    assertThat(told(one, two))
        .isEqualTo(
            "1. In the paragraph beginning “Travellers may cross the”, after “only.”, insert"
                + " “{footnote 1}”. 2. Insert a new footnote 1: “ By daylight.”"
                + " 3. Renumber footnote 1 as footnote 2.");
  }

  @Test
  void aHeaderIsReworded() {
    assertThat(told(headed("Draft of the spring"), headed("Draft of the autumn")))
        .isEqualTo("1. In header 1 default, replace “spring” with “autumn”.");
  }

  @Test
  void aHeadingIsNamedByItsWords() {
    assertThat(
            told(
                DocxBuilder.docx().heading(1, "Gates").paragraph(MILL).build(),
                DocxBuilder.docx().heading(1, "Gates and paths").paragraph(MILL).build()))
        .isEqualTo("1. In the heading reading “Gates”, after “Gates”, insert “and paths”.");
  }

  @Test
  void paragraphsThatBeginAlikeAreToldApart() {
    String gates = "The keepers of the mill open the gates at dawn.";

    assertThat(
            told(
                draft(gates, MEADOW, "The keepers of the mill pay the price of grain."),
                draft(gates, MEADOW, "The keepers of the mill pay the price of salt.")))
        .isEqualTo(
            "1. In the paragraph beginning “The keepers of the mill pay”, replace “grain” with"
                + " “salt”.");
  }

  @Test
  void theSameSentenceTwiceIsCounted() {
    assertThat(
            told(
                draft(MILL, MEADOW, MILL, BOAT),
                draft(MILL, MEADOW, MILL.replace("dawn", "noon"), BOAT)))
        .isEqualTo(
            "1. In the second paragraph beginning “The keepers of the mill agree to open the gates"
                + " at dawn”, replace “dawn” with “noon”.");
  }

  @Test
  void quotesInQuotesTakeOtherMarks() {
    assertThat(told(draft(MILL), draft(MILL.replace("gates", "gates “East”"))))
        .endsWith("after “gates”, insert «“East”».");
    assertThat(told(draft(MILL), draft(MILL.replace("gates", "gates “called «East»”"))))
        .endsWith("after “gates”, insert ⟪“called «East»”⟫.");
    assertThat(told(draft(MILL), draft(MILL.replace("gates", "gates “called «East» or ⟪West⟫”"))))
        .endsWith("after “gates”, insert ⟪“called «East» or {U+27EA}West{U+27EB}”⟫.");
  }

  @Test
  void numbersThatFollowByCountingAreNotListed() {
    assertThat(
            told(
                draft("1. " + MILL, "2. " + MEADOW, "3. " + BOAT),
                draft("1. " + MILL, "2. " + GOAT, "3. " + MEADOW, "4. " + BOAT)))
        .isEqualTo(
            "1. After paragraph 1, insert a new paragraph: “2.  "
                + GOAT
                + "” 2. Renumber the remaining paragraphs accordingly.");
  }

  @Test
  void numbersThatDoNotFollowByCountingAreTold() {
    byte[] original = draft("1. " + MILL, "2. " + MEADOW, "3. " + BOAT);

    assertThat(told(original, draft("1. " + MILL, "2. " + MEADOW, "7. " + BOAT)))
        .isEqualTo("1. Renumber paragraph 3 as “7.”.");
    assertThat(told(original, draft("1. " + MILL, MEADOW, "3. " + BOAT)))
        .isEqualTo("1. Paragraph 2 bears no number.");
  }

  @Test
  void aTitleThatBeginsWithANumberIsNoInstruction() {
    byte[] docx = draft("1. " + MILL, "2. " + MEADOW);
    String text = written(docx, draft("1. " + MILL, "2. " + BOAT));

    assertThat(text).contains("\n\n“1. The keepers");
    assertThat(told(docx, draft("1. " + MILL, "2. " + MEADOW + " Always.")))
        .isEqualTo("1. In paragraph 2, after “only.”, insert “Always.”.");
  }

  @Test
  void formattingIsToldInTheNoteAlone() {
    byte[] plain = draft(MILL, MEADOW);
    byte[] bold =
        DocxBuilder.docx().body(Wml.p(Wml.text(MILL, "<w:b/>"))).paragraph(MEADOW).build();

    assertThat(one(written(plain, bold)))
        .endsWith(
            "The text of b.docx is the same. Notes"
                + " - Formatting also differs in 1 paragraph, which is not told here. ");
  }

  @Test
  void ignoredDifferencesAreToldInTheNoteAlone() throws UnreadableDraftException {
    Comparison comparison =
        DraftComparer.compare(
                DraftFile.of("a.docx", draft(MILL, MEADOW)),
                DraftFile.of("b.docx", draft(MILL.replace("dawn", "DAWN"), MEADOW)),
                new ComparisonOptions(Granularity.WORD, Set.of(DifferenceKind.CASE)))
            .result();

    assertThat(one(AmendmentProof.written(comparison, Format.TEXT)))
        .doesNotContain("DAWN")
        .contains("Notes - Differences that were to be ignored and are not told: 1 of case.");
  }

  private static byte[] draft(String... paragraphs) {
    DocxBuilder docx = DocxBuilder.docx();
    for (String paragraph : paragraphs) {
      docx.paragraph(paragraph);
    }
    return docx.build();
  }

  private static byte[] table(String[]... rows) {
    return DocxBuilder.docx().paragraph(MILL).table(rows).build();
  }

  private static String[] row(String... cells) {
    return cells;
  }

  private static byte[] noted(String note) {
    return DocxBuilder.docx().paragraphWithFootnote(MILL, note).build();
  }

  private static byte[] headed(String header) {
    return DocxBuilder.docx().header(Wml.kept(header)).paragraph(MILL).build();
  }

  /** The instructions, in one line each, of drafts for which they are proved forth and back. */
  private static String told(byte[] original, byte[] revised) {
    AmendmentProof.prove(original, revised);
    AmendmentProof.prove(revised, original);
    return one(written(original, revised))
        .replaceFirst(".*before any amendment\\. ", "")
        .replaceFirst(" Notes .*", "")
        .strip();
  }

  private static String written(byte[] original, byte[] revised) {
    return AmendmentProof.written(AmendmentProof.compared(original, revised), Format.TEXT);
  }

  /** In one line; what is quoted keeps its spaces. */
  private static String one(String text) {
    return text.replaceAll("(?m)^ *(\\d+\\.|\\([a-z]+\\)|-) +", "$1 ").replaceAll("\n\\s*", " ");
  }
}
