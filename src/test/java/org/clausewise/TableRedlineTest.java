package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.RedlineTest.WELLS;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.testing.Wml;
import org.junit.jupiter.api.Test;

/** Redlines of tables: columns and single cells, merges, rows beside them, each proved twice. */
class TableRedlineTest {

  private static final String TABLE =
      """
      Village | Wells | Bridges
      Upper mill | four | one
      Lower mill | nine | two
      Ferry town | none | seven""";

  @Test
  void aColumnAddedIsTrackedCellByCellWhereverItStands() {
    for (int at : new int[] {0, 2, 3}) {
      String wider = withColumn(TABLE, at, "Ovens", "oven 1", "oven 2", "oven 3");

      Redlined added = redlined(TABLE, wider);
      Redlined removed = redlined(wider, TABLE);

      assertThat(cells(added, "cellIns")).containsExactly("Ovens", "oven 1", "oven 2", "oven 3");
      assertThat(added.texts("ins")).containsExactly("Ovens", "oven 1", "oven 2", "oven 3");
      assertThat(added.body()).contains("<w:tblGridChange ").doesNotContain("<w:del ", "<w:trPr>");
      assertThat(cells(removed, "cellDel")).containsExactly("Ovens", "oven 1", "oven 2", "oven 3");
      assertThat(removed.body()).doesNotContain("<w:ins ", "<w:trPr>");
      assertThat(added.comparison().summary().added()).isEqualTo(4);
      assertThat(added.comparison().summary().removed()).isZero();
    }
  }

  @Test
  void aColumnRemovedAndAnotherAddedElsewhere() {
    String shifted = withColumn(withoutColumn(TABLE, 0), 2, "Ovens", "oven 1", "oven 2", "oven 3");

    Redlined redlined = redlined(TABLE, shifted);

    assertThat(cells(redlined, "cellDel"))
        .containsExactly("Village", "Upper mill", "Lower mill", "Ferry town");
    assertThat(cells(redlined, "cellIns")).containsExactly("Ovens", "oven 1", "oven 2", "oven 3");
    assertThat(types(redlined)).containsOnly(ChangeType.ADDED, ChangeType.REMOVED);
  }

  @Test
  void twoColumnsAddedBetweenOthers() {
    String wider =
        withColumn(withColumn(TABLE, 2, "Ovens", "a", "b", "c"), 1, "Barns", "d", "e", "f");

    assertThat(cells(redlined(TABLE, wider), "cellIns"))
        .containsExactly("Barns", "Ovens", "d", "a", "e", "b", "f", "c");
  }

  @Test
  void rowsAreStillComparedWhereAColumnWasAdded() {
    String wider =
        withColumn(TABLE, 1, "Ovens", "oven 1", "oven 2", "oven 3")
            .replace("Lower mill | oven 2 | nine", "Lower mill | oven 2 | eight")
            .replace("Ferry town", "New bakery | oven 4 | forty | fifty\nFerry town");

    Redlined redlined = redlined(TABLE, wider);

    assertThat(redlined.texts("del")).containsExactly("nine");
    assertThat(cells(redlined, "cellIns")).containsExactly("Ovens", "oven 1", "oven 2", "oven 3");
    assertThat(redlined.body()).containsOnlyOnce("<w:trPr><w:ins ");
    redlined(wider, TABLE);
  }

  @Test
  void aHeadingOverSeveralColumnsGrowsOverTheAddedOne() {
    String three =
        Wml.table(
            3,
            row(cell("", "Village"), cell(span(2), "What it has")),
            row(cell("", "Upper mill"), cell("", "four wells"), cell("", "one bridge")),
            row(cell("", "Lower mill"), cell("", "nine wells"), cell("", "two bridges")));
    String four =
        Wml.table(
            4,
            row(cell("", "Village"), cell(span(3), "What it has")),
            row(
                cell("", "Upper mill"),
                cell("", "four wells"),
                cell("", "oven"),
                cell("", "one bridge")),
            row(
                cell("", "Lower mill"),
                cell("", "nine wells"),
                cell("", "kiln"),
                cell("", "two bridges")));

    Redlined wider = ofTables(three, four);
    Redlined narrower = ofTables(four, three);

    assertThat(cells(wider, "cellIns")).containsExactly("oven", "kiln");
    assertThat(cells(narrower, "cellDel")).containsExactly("oven", "kiln");
    assertThat(wider.body())
        .containsPattern(
            "<w:gridSpan w:val=\"3\"/><w:tcPrChange [^>]*><w:tcPr><w:gridSpan w:val=\"2\"/>");
    assertThat(wider.texts("ins")).containsExactly("oven", "kiln");
  }

  @Test
  void cellsMergedOrSplitInOneRowLeaveTheRow() {
    String apart = Wml.table(2, row(cell("", "Wells"), cell("", "of the village")), full());
    String merged = Wml.table(2, row(cell(span(2), "Wells")), full());

    assertThat(cells(ofTables(apart, merged), "cellDel")).containsExactly("of the village");
    assertThat(cells(ofTables(merged, apart), "cellIns")).containsExactly("of the village");
  }

  @Test
  void aRowThatAloneBecameShorterIsReplacedForSettlingWouldWidenItsNeighbour() {
    String whole = Wml.table(2, row(cell("", "Wells"), cell("", "of the village")), full());
    String ragged = Wml.table(2, row(cell("", "Wells")), full());

    Redlined redlined = ofTables(whole, ragged);

    assertThat(redlined.body()).contains("<w:trPr><w:del ").doesNotContain("<w:cell");
    assertThat(ofTables(ragged, whole).body())
        .contains("<w:trPr><w:ins ")
        .doesNotContain("<w:cell");
  }

  @Test
  void aColumnBesideCellsMergedDownwards() {
    String start = "<w:vMerge w:val=\"restart\"/>";
    String two =
        Wml.table(
            2,
            row(cell(start, "Upper mill"), cell("", "four wells")),
            row(cell("<w:vMerge/>", ""), cell("", "nine wells")));
    String three =
        Wml.table(
            3,
            row(cell(start, "oven"), cell(start, "Upper mill"), cell("", "four wells")),
            row(cell("<w:vMerge/>", ""), cell("<w:vMerge/>", ""), cell("", "nine wells")));

    assertThat(cells(ofTables(two, three), "cellIns")).containsExactly("oven", "");
    assertThat(cells(ofTables(three, two), "cellDel")).containsExactly("oven", "");
  }

  @Test
  void cellsMergedDownwardsAreToldByTheFormerMerge() {
    String apart =
        Wml.table(
            1, row(cell("", "Upper mill")), row(cell("", "Lower mill")), row(cell("", "End")));
    String merged =
        Wml.table(
            1,
            row(cell("<w:vMerge w:val=\"restart\"/>", "Upper mill")),
            row(cell("<w:vMerge/>", "Lower mill")),
            row(cell("", "End")));

    assertThat(ofTables(apart, merged).body())
        .containsPattern("<w:vMerge/><w:tcPrChange [^>]*><w:tcPr/></w:tcPrChange>")
        .doesNotContain("<w:ins ", "<w:del ");
    assertThat(ofTables(merged, apart).body())
        .containsPattern("<w:tcPr><w:tcPrChange [^>]*><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>");
  }

  @Test
  void rowsThatSkipColumnsOfTheGrid() {
    String skips = "<w:trPr><w:gridBefore w:val=\"%d\"/></w:trPr>";
    String two =
        Wml.table(
            2,
            row(cell("", "Upper mill"), cell("", "four wells")),
            row(skips.formatted(1), cell("", "nine wells")));
    String three =
        Wml.table(
            3,
            row(cell("", "oven"), cell("", "Upper mill"), cell("", "four wells")),
            row(skips.formatted(2), cell("", "nine wells")));

    Redlined wider = ofTables(two, three);
    assertThat(cells(wider, "cellIns")).containsExactly("oven");
    assertThat(wider.body()).contains("<w:trPrChange ");
    assertThat(cells(ofTables(three, two), "cellDel")).containsExactly("oven");
    for (String[] pair : new String[][] {{two, three}, {three, two}}) {
      byte[] before = docx().body(pair[0]).paragraph(WELLS).build();
      byte[] after = docx().body(pair[1]).paragraph(WELLS).build();
      assertThat(LayoutRedlineTest.untrackedFormatting(before, after).firstDifference())
          .as("without changes of formatting")
          .isNull();
    }
  }

  @Test
  void aColumnOfANestedTable() {
    String outer = "<w:tc>%s" + kept("") + "</w:tc>";
    String inner = Wml.table(2, full(), full());
    String wider =
        inner
            .replace("</w:tr>", "<w:tc>" + kept("oven") + "</w:tc></w:tr>")
            .replace("<w:tblGrid>", "<w:tblGrid><w:gridCol w:w=\"9\"/>");

    Redlined redlined =
        ofTables(
            Wml.table(2, row(cell("", WELLS), outer.formatted(inner))),
            Wml.table(2, row(cell("", WELLS), outer.formatted(wider))));

    assertThat(cells(redlined, "cellIns")).containsExactly("oven", "oven");
  }

  @Test
  void anAddedColumnHoldsNotesListsAndTables() {
    String rich =
        "<w:tc>"
            + Wml.table(1, row(cell("", "inside")))
            + Wml.p(Wml.text("noted") + Wml.footnoteReference(1))
            + "</w:tc>";
    byte[] without = docx().body(Wml.table(2, full())).paragraph(WELLS).build();
    byte[] with =
        docx()
            .footnote(1, Wml.notePara(Wml.text("See the map.")))
            .body(Wml.table(3, full().replace("</w:tr>", rich + "</w:tr>")))
            .paragraph(WELLS)
            .build();

    assertThat(Redlined.of(without, with).body()).contains("<w:cellIns ");
    assertThat(Redlined.of(with, without).body()).contains("<w:cellDel ");
  }

  @Test
  void cellsAndRowsInContentControls() {
    String control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String plain = "<w:tc>" + kept("oven") + "</w:tc>";
    String two = Wml.table(2, control.formatted(full()), control.formatted(full()));
    String three =
        Wml.table(
            3,
            control.formatted(full().replace("</w:tr>", control.formatted(plain) + "</w:tr>")),
            full().replace("</w:tr>", plain + "</w:tr>"));

    assertThat(cells(ofTables(two, three), "cellIns")).hasSize(2);
    assertThat(cells(ofTables(three, two), "cellDel")).hasSize(2);
  }

  private static Redlined redlined(String original, String revised) {
    return Redlined.of(table(original), table(revised));
  }

  private static Redlined ofTables(String original, String revised) {
    return Redlined.of(
        docx().body(original).paragraph(WELLS).build(),
        docx().body(revised).paragraph(WELLS).build());
  }

  private static byte[] table(String lines) {
    String[][] rows = lines.lines().map(line -> line.split(" \\| ", -1)).toArray(String[][]::new);
    return docx().table(rows).paragraph(WELLS).build();
  }

  private static String withColumn(String lines, int at, String... column) {
    List<String> rows = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      List<String> cells = new ArrayList<>(List.of(line.split(" \\| ", -1)));
      cells.add(at, column[rows.size()]);
      rows.add(String.join(" | ", cells));
    }
    return String.join("\n", rows);
  }

  private static String withoutColumn(String lines, int at) {
    List<String> rows = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      List<String> cells = new ArrayList<>(List.of(line.split(" \\| ", -1)));
      cells.remove(at);
      rows.add(String.join(" | ", cells));
    }
    return String.join("\n", rows);
  }

  /** A row given by its properties and cells. */
  private static String row(String... parts) {
    return "<w:tr>" + String.join("", parts) + "</w:tr>";
  }

  private static String full() {
    return row(cell("", "Lower mill"), cell("", "nine wells"));
  }

  private static String cell(String properties, String text) {
    String all = properties.isEmpty() ? "" : "<w:tcPr>" + properties + "</w:tcPr>";
    return "<w:tc>" + all + kept(text) + "</w:tc>";
  }

  private static String span(int columns) {
    return "<w:gridSpan w:val=\"" + columns + "\"/>";
  }

  /** The texts of the cells marked so. */
  private static List<String> cells(Redlined redlined, String mark) {
    Matcher found =
        Pattern.compile(
                "<w:tc><w:tcPr>(?:(?!</w:tcPr>).)*<w:" + mark + " [^>]*/></w:tcPr>(.*?)</w:tc>")
            .matcher(redlined.body());
    List<String> texts = new ArrayList<>();
    while (found.find()) {
      texts.add(found.group(1).replaceAll("<[^>]*>", ""));
    }
    return texts;
  }

  private static List<ChangeType> types(Redlined redlined) {
    return redlined.comparison().changes().stream()
        .map(Change::type)
        .filter(type -> type != ChangeType.UNCHANGED)
        .toList();
  }
}
