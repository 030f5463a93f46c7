package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.RedlineTest.WELLS;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.clausewise.model.Diagnostic;
import org.clausewise.testing.DocxBuilder;
import org.junit.jupiter.api.Test;

/** Things in the line: both drafts' are tracked where they differ, none where only ids do. */
class InlineObjectRedlineTest {

  private static final String DRAWING =
      "<w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"914400\"/><wp:docPr id=\"%s\""
          + " name=\"Picture %s\"/><a:graphic><a:graphicData uri=\"%s\">%s</a:graphicData>"
          + "</a:graphic></wp:inline></w:drawing></w:r>";

  @Test
  void rubyIsOneThingWithItsBase() {
    tracked(ruby("kan", "k"), ruby("kon", "k"));
    untouched(ruby("kan", "k"), ruby("kan", "k").replace("<w:r>", "<w:r w:rsidR=\"00112233\">"));
  }

  @Test
  void aSymbolIsComparedByFontAndCode() {
    String symbol = "<w:r><w:sym w:font=\"%s\" w:char=\"%s\"/></w:r>";
    tracked(symbol.formatted("Wingdings", "F0FC"), symbol.formatted("Symbol", "F0FC"));
    tracked(symbol.formatted("Wingdings", "F0FC"), symbol.formatted("Wingdings", "F0FB"));
  }

  @Test
  void anAlignedTabIsComparedByItsAlignment() {
    String tab =
        "<w:r><w:ptab w:relativeTo=\"margin\" w:alignment=\"%s\" w:leader=\"none\"/></w:r>";
    tracked(tab.formatted("center"), tab.formatted("right"));
  }

  @Test
  void aBreakOfColumnsIsNoBreakOfPages() {
    tracked("<w:r><w:br w:type=\"column\"/></w:r>", "<w:r><w:br w:type=\"page\"/></w:r>");
  }

  @Test
  void equationsAreTrackedInTheLineAndOnTheirOwn() {
    String inline = "<m:oMath><m:r><m:t>%s</m:t></m:r></m:oMath>";
    tracked(inline.formatted("a+b"), inline.formatted("a-b"));
    String display = "<m:oMathPara>" + inline + "</m:oMathPara>";
    tracked(display.formatted("a+b"), display.formatted("a-b"));
  }

  @Test
  void picturesAreComparedByContent() {
    String one = picture("rId1", 1);
    assertTracked(
        Redlined.of(
            withPicture(one, "rId1", "one.png", "one"),
            withPicture(one, "rId1", "one.png", "two")));
    assertUntouched(
        Redlined.of(
            withPicture(one, "rId1", "one.png", "one"),
            withPicture(picture("rId7", 4), "rId7", "seven.png", "one")));
  }

  /** Found in two reports whose last line is the same drawing under another number. */
  @Test
  void theNumbersThatDrawingsAreStackedByAreNoContent() {
    String shape =
        "<w:r><w:pict><v:line style=\"position:absolute;z-index:%d;width:72pt\"/></w:pict></w:r>";
    untouched(shape.formatted(251660288), shape.formatted(251668480));
    tracked(shape.formatted(1), shape.formatted(1).replace("72pt", "36pt"));
  }

  @Test
  void chartsAreComparedByContent() {
    Function<String, String> chart =
        id ->
            DRAWING.formatted(
                "1",
                "1",
                "http://schemas.openxmlformats.org/drawingml/2006/chart",
                "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\""
                    + id
                    + "\"/>");
    assertTracked(Redlined.of(withChart(chart, "rId1", "one"), withChart(chart, "rId1", "two")));
    assertUntouched(Redlined.of(withChart(chart, "rId1", "one"), withChart(chart, "rId5", "one")));
  }

  @Test
  void diagramsAreComparedByContent() {
    Function<String, String> diagram =
        id ->
            DRAWING.formatted(
                "1",
                "1",
                "http://schemas.openxmlformats.org/drawingml/2006/diagram",
                "<dgm:relIds xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\""
                    + " r:dm=\"ID\" r:lo=\"ID\" r:qs=\"ID\" r:cs=\"ID\"/>".replace("ID", id));
    assertTracked(
        Redlined.of(withChart(diagram, "rId1", "one"), withChart(diagram, "rId1", "two")));
    assertUntouched(
        Redlined.of(withChart(diagram, "rId1", "one"), withChart(diagram, "rId5", "one")));
  }

  @Test
  void embeddedObjectsAreComparedByContent() {
    assertTracked(
        Redlined.of(
            withPicture(object("rId1", "_100"), "rId1", "o.png", "one"),
            withPicture(object("rId1", "_100"), "rId1", "o.png", "two")));
    assertUntouched(
        Redlined.of(
            withPicture(object("rId1", "_100"), "rId1", "o.png", "one"),
            withPicture(object("rId8", "_200"), "rId8", "p.png", "one")));
  }

  @Test
  void directionsOfWritingAreComparedAsText() {
    String plain = text("wells and roads");
    tracked(plain, "<w:bdo w:val=\"rtl\">" + plain + "</w:bdo>");
    tracked("<w:dir w:val=\"rtl\">" + plain + "</w:dir>", plain);
    tracked(
        "<w:bdo w:val=\"ltr\">" + plain + "</w:bdo>", "<w:bdo w:val=\"rtl\">" + plain + "</w:bdo>");
  }

  @Test
  void removedTextKeepsItsDirection() {
    Redlined redlined =
        Redlined.of(
            around("<w:bdo w:val=\"rtl\">" + text("wells ") + "</w:bdo>"), around(text("")));

    assertThat(redlined.body()).containsPattern("<w:bdo w:val=\"rtl\"><w:del ");
  }

  @Test
  void importedContentAndSubDocumentsAreToldOf() {
    byte[] plain = docx().paragraph(WELLS).build();
    byte[] imported = docx().paragraph(WELLS).body("<w:altChunk r:id=\"rId1\"/>").build();
    byte[] subDocument =
        docx().body(p(text(WELLS) + "<w:subDoc r:id=\"rId1\"/>")).link("rId1", "a.docx").build();

    assertThat(toldOf(imported, plain)).contains("alternate-chunk-not-compared");
    assertThat(toldOf(subDocument, subDocument)).contains("sub-document-not-compared");
  }

  private static java.util.List<String> toldOf(byte[] original, byte[] revised) {
    try {
      return DraftComparer.compare(
              DraftFile.of("original", original), DraftFile.of("revised", revised))
          .result()
          .diagnostics()
          .stream()
          .map(Diagnostic::code)
          .toList();
    } catch (org.clausewise.model.UnreadableDraftException e) {
      throw new AssertionError(e);
    }
  }

  private static void tracked(String original, String revised) {
    assertTracked(Redlined.of(around(original), around(revised)));
    assertTracked(Redlined.of(around(revised), around(original)));
  }

  private static void untouched(String original, String revised) {
    assertUntouched(Redlined.of(around(original), around(revised)));
  }

  private static void assertTracked(Redlined redlined) {
    assertThat(redlined.texts("del")).hasSize(1);
    assertThat(redlined.texts("ins")).hasSize(1);
  }

  private static void assertUntouched(Redlined redlined) {
    assertThat(redlined.comparison().hasDifferences()).isFalse();
  }

  private static byte[] around(String inline) {
    return in(inline).build();
  }

  private static DocxBuilder in(String inline) {
    return docx().body(p(text("The sign ") + inline + text(" is to be put up.")));
  }

  private static byte[] withPicture(String xml, String id, String file, String content) {
    return in(xml).picture(id, file, content.getBytes(StandardCharsets.UTF_8)).build();
  }

  private static byte[] withChart(Function<String, String> xml, String id, String content) {
    return in(xml.apply(id)).chart(id, "<chart>" + content + "</chart>").build();
  }

  private static String ruby(String reading, String base) {
    return "<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"center\"/><w:hps w:val=\"10\"/>"
        + "<w:hpsRaise w:val=\"18\"/><w:hpsBaseText w:val=\"21\"/><w:lid w:val=\"ja-JP\"/></w:rubyPr>"
        + "<w:rt>"
        + text(reading)
        + "</w:rt><w:rubyBase>"
        + text(base)
        + "</w:rubyBase></w:ruby></w:r>";
  }

  private static String picture(String relationshipId, int id) {
    return DRAWING.formatted(
        id,
        id,
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"p\"/><pic:cNvPicPr/></pic:nvPicPr>"
            + "<pic:blipFill><a:blip r:embed=\""
            + relationshipId
            + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic>");
  }

  private static String object(String relationshipId, String shape) {
    return "<w:object w:dxaOrig=\"100\" w:dyaOrig=\"100\"><v:shape id=\"%2$s\" style=\"width:9pt\"/><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" Type=\"Embed\" ProgID=\"Excel.Sheet.12\" ShapeID=\"%2$s\" DrawAspect=\"Content\" ObjectID=\"%2$s\" r:id=\"%1$s\"/></w:object>"
        .formatted(relationshipId, shape)
        .transform(object -> "<w:r>" + object + "</w:r>");
  }
}
