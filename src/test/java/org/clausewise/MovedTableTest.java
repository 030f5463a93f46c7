package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.RedlineTest.BOATS;
import static org.clausewise.RedlineTest.MILLS;
import static org.clausewise.RedlineTest.ROADS;
import static org.clausewise.RedlineTest.WELLS;
import static org.clausewise.testing.DocxBuilder.docx;

import java.util.List;
import java.util.function.UnaryOperator;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.Wml;
import org.junit.jupiter.api.Test;

/** Redlines of tables that left their place, each proved twice. */
class MovedTableTest {

  private static final String[][] TABLE = {
    {"Village", "Wells of the valley"}, {"Upper mill", "four wells"}, {"Lower mill", "nine wells"}
  };
  private static final String[] TEXTS = {
    "Village", "Wells of the valley", "Upper mill", "four wells", "Lower mill", "nine wells"
  };

  @Test
  void aTableMovedDownOrUpIsOneMove() {
    byte[] above = above(TABLE);
    byte[] below = below(TABLE);

    for (Redlined redlined : List.of(Redlined.of(above, below), Redlined.of(below, above))) {
      assertMovedWhole(redlined);
      assertThat(redlined.comparison().layout().isEmpty()).isTrue();
    }
  }

  private static byte[] above(String[][] table) {
    return docx()
        .paragraph(WELLS)
        .table(table)
        .paragraph(ROADS)
        .paragraph(MILLS)
        .paragraph(BOATS)
        .build();
  }

  private static byte[] below(String[][] table) {
    return docx()
        .paragraph(WELLS)
        .paragraph(ROADS)
        .paragraph(MILLS)
        .table(table)
        .paragraph(BOATS)
        .build();
  }

  private static void assertMovedWhole(Redlined redlined) {
    assertThat(redlined.texts("moveFrom")).containsExactly(TEXTS);
    assertThat(redlined.texts("moveTo")).containsExactly(TEXTS);
    assertThat(redlined.marks("moveFrom")).isEqualTo(TEXTS.length);
    assertThat(redlined.marks("moveTo")).isEqualTo(TEXTS.length);
    assertThat(redlined.body())
        .containsOnlyOnce("<w:moveFromRangeStart ")
        .containsOnlyOnce("<w:moveToRangeStart ")
        .containsPattern("w:name=\"move1\"/><w:tbl>")
        .contains("<w:trPr><w:del ", "<w:trPr><w:ins ")
        .doesNotContain("<w:delText");
    assertThat(moved(redlined)).hasSize(TEXTS.length);
    assertThat(redlined.comparison().summary().moved()).isEqualTo(TEXTS.length);
  }

  @Test
  void aTableMovedNextToAnotherOne() {
    String[][] other = {{"the ferries", "and their bells"}, {"of the lake", "in the fog"}};
    byte[] apart =
        docx()
            .table(TABLE)
            .paragraph(WELLS)
            .paragraph(ROADS)
            .paragraph(MILLS)
            .table(other)
            .paragraph(BOATS)
            .build();
    byte[] beside =
        docx()
            .paragraph(WELLS)
            .paragraph(ROADS)
            .paragraph(MILLS)
            .table(other)
            .table(TABLE)
            .paragraph(BOATS)
            .build();

    assertMovedWhole(Redlined.of(apart, beside));
    assertMovedWhole(Redlined.of(beside, apart));
  }

  @Test
  void ofTwoEqualTablesNoneIsLostOrAdded() {
    byte[] before =
        docx()
            .table(TABLE)
            .paragraph(WELLS)
            .paragraph(MILLS)
            .paragraph(ROADS)
            .table(TABLE)
            .paragraph(BOATS)
            .build();
    byte[] after =
        docx()
            .paragraph(WELLS)
            .table(TABLE)
            .paragraph(MILLS)
            .paragraph(ROADS)
            .table(TABLE)
            .paragraph(BOATS)
            .build();

    for (Redlined redlined : List.of(Redlined.of(before, after), Redlined.of(after, before))) {
      assertThat(redlined.comparison().summary().added()).isZero();
      assertThat(redlined.comparison().summary().removed()).isZero();
      assertThat(redlined.comparison().summary().moved()).isPositive();
    }
  }

  @Test
  void aDuplicateOfATableIsAddedNotMoved() {
    byte[] once = docx().paragraph(WELLS).table(TABLE).paragraph(ROADS).build();
    byte[] twice =
        docx().paragraph(WELLS).table(TABLE).paragraph(ROADS).table(TABLE).paragraph("").build();

    assertThat(Redlined.of(once, twice).comparison().summary().moved()).isZero();
    assertThat(Redlined.of(twice, once).comparison().summary().moved()).isZero();
  }

  @Test
  void aCellRewordedOnTheWayIsStruckAtTheOldPlaceAndInsertedAtTheNewOne() {
    String[][] reworded = {TABLE[0], {"Upper mill", "forty wells"}, TABLE[2]};
    byte[] above = above(TABLE);
    byte[] below = below(reworded);

    Redlined redlined = Redlined.of(above, below);

    assertThat(redlined.texts("del")).containsExactly("four wells");
    assertThat(redlined.texts("ins")).containsExactly("forty wells");
    assertThat(redlined.texts("moveTo")).hasSize(TEXTS.length - 1).doesNotContain("forty wells");
    assertThat(moved(redlined))
        .filteredOn(change -> change.type() == ChangeType.REWORDED)
        .singleElement()
        .satisfies(change -> assertThat(change.edits()).hasSize(1));
  }

  @Test
  void aTableThatGotARowOnTheWayIsRemovedAndAdded() {
    String[][] grown = {TABLE[0], TABLE[1], {"Ferry town", "seven wells"}, TABLE[2]};
    byte[] above = above(TABLE);
    byte[] below = below(grown);

    assertThat(moved(Redlined.of(above, below))).isEmpty();
  }

  @Test
  void aShortTableIsNoEvidenceOfAMove() {
    String[][] tiny = {{"Upper", "four"}};
    byte[] above = above(tiny);
    byte[] below = below(tiny);

    assertThat(moved(Redlined.of(above, below))).isEmpty();
  }

  @Test
  void aTableWithNotesAndATableInsideMovesWithThem() {
    UnaryOperator<String> nested =
        text ->
            Wml.table(
                1,
                Wml.row(
                    Wml.kept("Outside of the village")
                        + Wml.table(
                            1, Wml.row(Wml.table(1, Wml.row(Wml.kept(text))) + Wml.kept("")))
                        + Wml.p(Wml.text("noted") + Wml.footnoteReference(1))));
    String note = Wml.notePara(Wml.text("See the map."));
    byte[] above =
        docx()
            .footnote(1, note)
            .paragraph(WELLS)
            .body(nested.apply("deep inside"))
            .paragraph(ROADS)
            .paragraph(BOATS)
            .build();
    byte[] below =
        docx()
            .footnote(1, note)
            .paragraph(WELLS)
            .paragraph(ROADS)
            .body(nested.apply("deep inside"))
            .paragraph(BOATS)
            .build();

    for (Redlined redlined : List.of(Redlined.of(above, below), Redlined.of(below, above))) {
      assertThat(redlined.texts("moveTo")).contains("deep inside");
      assertThat(redlined.body().split("<w:trPr><w:ins ", -1)).hasSize(4);
      assertThat(redlined.body().split("<w:trPr><w:del ", -1)).hasSize(4);
    }
  }

  @Test
  void aTableMovesIntoACellAndOutOfIt() {
    byte[] outside = inAndOut("", Wml.table(2, rows())).build();
    byte[] inside = inAndOut(Wml.table(2, rows()), "").build();

    assertThat(Redlined.of(outside, inside).texts("moveTo")).containsExactly(TEXTS);
    assertThat(Redlined.of(inside, outside).texts("moveTo")).containsExactly(TEXTS);
  }

  private static DocxBuilder inAndOut(String inside, String outside) {
    return docx()
        .body(Wml.table(2, Wml.row(Wml.kept(MILLS), inside + Wml.kept(BOATS))))
        .paragraph(WELLS)
        .body(outside)
        .paragraph(ROADS);
  }

  private static String rows() {
    StringBuilder rows = new StringBuilder();
    for (String[] row : TABLE) {
      rows.append(Wml.row(Wml.kept(row[0]), Wml.kept(row[1])));
    }
    return rows.toString();
  }

  @Test
  void otherLayoutOfAMovedTableIsTold() {
    byte[] narrow = above(TABLE);
    byte[] wide =
        docx()
            .paragraph(WELLS)
            .paragraph(ROADS)
            .paragraph(MILLS)
            .body(Wml.table(2, rows()).replace("\"2000\"", "\"3000\""))
            .paragraph(BOATS)
            .build();

    Redlined redlined = Redlined.of(narrow, wide);

    assertMovedWhole(redlined);
    assertThat(redlined.comparison().layout().tables()).isEqualTo(1);
  }

  private static List<Change> moved(Redlined redlined) {
    return redlined.comparison().changes().stream().filter(Change::moved).toList();
  }
}
