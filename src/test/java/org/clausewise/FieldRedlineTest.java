package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.RedlineTest.BOATS;
import static org.clausewise.RedlineTest.MILLS;
import static org.clausewise.RedlineTest.ROADS;
import static org.clausewise.RedlineTest.WELLS;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.field;
import static org.clausewise.testing.Wml.footnoteReference;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import java.util.regex.Pattern;
import org.clausewise.testing.DocxBuilder;
import org.junit.jupiter.api.Test;

/** Redlines of fields: tracked whole where instruction or result differ, never in halves. */
class FieldRedlineTest {

  private static final String END = mark("end", "");

  @Test
  void anotherInstructionReplacesTheWholeField() {
    Redlined redlined =
        redlined(
            docx().body(p(text("See ") + field("REF Wells", "part 1") + text(" below."))),
            docx().body(p(text("See ") + field("REF Roads", "part 2") + text(" below."))));

    assertThat(redlined.body())
        .contains("<w:delInstrText xml:space=\"preserve\"> REF Wells </w:delInstrText>");
    assertThat(marksIn(redlined, "del")).isEqualTo(3);
    assertThat(marksIn(redlined, "ins")).isEqualTo(3);
  }

  @Test
  void aStaleResultOfAFieldThatIsRecomputedIsNoChange() {
    Redlined redlined =
        redlined(
            docx().body(p(text("Page ") + field("PAGE", "3"))),
            docx().body(p(text("Page ") + field("PAGE", "4"))));

    assertThat(redlined.comparison().hasDifferences()).isFalse();
  }

  @Test
  void aLockedOrDirtyFieldIsNoChange() {
    String field = code("REF Wells") + mark("separate", "") + text("part 1") + END;
    Redlined redlined =
        redlined(
            docx().body(p(mark("begin", "") + field)),
            docx().body(p(mark("begin", " w:fldLock=\"true\" w:dirty=\"true\"") + field)));

    assertThat(redlined.comparison().hasDifferences()).isFalse();
  }

  @Test
  void aFieldInAFieldGoesWithIt() {
    Redlined redlined =
        redlined(
            docx().body(p(text("Of ") + nested("1") + text(" days."))),
            docx().body(p(text("Of ") + nested("2") + text(" days."))));

    assertThat(marksIn(redlined, "del")).isEqualTo(6);
    assertThat(redlined.texts("del")).hasSize(1);
  }

  @Test
  void aFieldInARemovedPartOfAParagraphGoesWhole() {
    String field = field("REF Wells", "part 1");
    Redlined redlined =
        redlined(
            docx().body(p(text("It applies as ") + field + text(" says, and to all States."))),
            docx().body(p(text("It applies to all States."))));

    assertThat(marksIn(redlined, "del")).isEqualTo(3);
    assertThat(marksIn(redlined, "ins")).isZero();
  }

  @Test
  void aSimpleFieldKeepsTheFormattingOfItsResult() {
    String plain = simple("REF Wells", text("part 1"));
    Redlined redlined =
        redlined(
            docx().body(p(text("See ") + plain)),
            docx().body(p(text("See ") + simple("REF Wells", text("part 1", "<w:b/>")))));

    assertThat(redlined.body()).contains("<w:b/>").contains("<w:delInstrText");
    assertThat(redlined.texts("ins")).hasSize(1);
  }

  @Test
  void aSimpleFieldAndAComplexOneThatSayTheSameAreAlike() {
    Redlined redlined =
        redlined(
            docx().body(p(text("See ") + simple(" REF Wells ", text("part 1")))),
            docx().body(p(text("See ") + field("REF Wells", "part 1"))));

    assertThat(redlined.comparison().hasDifferences()).isFalse();
  }

  @Test
  void aFormFieldIsComparedWithItsSettings() {
    Redlined redlined =
        redlined(docx().body(p(checkBox("Wells", "0"))), docx().body(p(checkBox("Wells", "1"))));

    assertThat(redlined.comparison().hasDifferences()).isTrue();
    assertThat(marksIn(redlined, "del")).isEqualTo(3);
  }

  @Test
  void aHyperlinkFieldIsReplacedWhole() {
    Redlined redlined =
        redlined(
            docx().body(p(text("See ") + field("HYPERLINK \"https://a.example/\"", "there"))),
            docx().body(p(text("See ") + field("HYPERLINK \"https://b.example/\"", "there"))));

    assertThat(marksIn(redlined, "del")).isEqualTo(3);
  }

  @Test
  void fieldsOfHeadersAndNotesAreReplacedWhole() {
    Redlined redlined =
        redlined(withFields("REF Wells", "part 1"), withFields("REF Roads", "part 2"));

    for (String part : new String[] {"word/header-default.xml", "word/footnotes.xml"}) {
      assertThat(redlined.part(part)).contains("<w:delInstrText").contains("<w:instrText");
    }
  }

  @Test
  void aTableOfContentsThatGainedALineIsRedlinedInThatLine() {
    Redlined gained =
        redlined(
            contents(kept("Wells\t1"), kept("Mills\t2")),
            contents(kept("Wells\t1"), kept("Roads and bridges\t2"), kept("Mills\t2")));
    Redlined lost =
        redlined(
            contents(kept("Wells\t1"), kept("Roads and bridges\t2"), kept("Mills\t2")),
            contents(kept("Wells\t1"), kept("Mills\t2")));

    assertThat(gained.texts("ins")).contains("Roads and bridges\t2");
    assertThat(gained.body()).doesNotContain("<w:del ");
    assertThat(lost.body()).doesNotContain("<w:ins ", "<w:delInstrText");
  }

  @Test
  void theEndOfAFieldIsTrackedWithTheParagraphThatHoldsIt() {
    String begin = mark("begin", "") + code("TOC") + mark("separate", "");
    Redlined redlined =
        redlined(
            docx()
                .body(p(begin + text("Wells 1")) + kept("Mills 2") + p(text("Roads 3") + END))
                .paragraph(BOATS),
            docx().body(p(begin + text("Wells 1")) + p(text("Mills 2") + END)).paragraph(BOATS));

    assertThat(marksIn(redlined, "del")).isEqualTo(1);
    assertThat(marksIn(redlined, "ins")).isEqualTo(1);
  }

  @Test
  void aDirtyTableOfContentsIsNoChange() {
    byte[] original = contents(kept("Wells\t1")).build();
    byte[] revised = contentsWith(" w:dirty=\"true\"", kept("Wells\t1")).build();

    assertThat(Redlined.of(original, revised).comparison().hasDifferences()).isFalse();
  }

  @Test
  void aTableOfContentsThatWasRemovedGoesWithBothEnds() {
    Redlined redlined =
        redlined(
            contents(kept("Wells\t1"), kept("Mills\t2")),
            docx().paragraph(WELLS).paragraph(ROADS).paragraph(BOATS));

    assertThat(marksIn(redlined, "del")).isEqualTo(3);
  }

  private static DocxBuilder contents(String... lines) {
    return contentsWith("", lines);
  }

  private static DocxBuilder contentsWith(String attributes, String... lines) {
    String begin = mark("begin", attributes) + code("TOC \\o \"1-3\"") + mark("separate", "");
    return docx()
        .paragraph(WELLS)
        .body(p(begin + text("Preamble\t1")))
        .body(String.join("", lines))
        .body(p(text("Closing\t9") + END))
        .paragraph(ROADS)
        .paragraph(BOATS);
  }

  private static DocxBuilder withFields(String instruction, String result) {
    String note = "<w:p><w:r><w:footnoteRef/></w:r>" + field(instruction, result) + "</w:p>";
    return docx()
        .body(p(text(MILLS) + footnoteReference(1)))
        .footnote(1, note)
        .header(p(field(instruction, result)));
  }

  private static String nested(String number) {
    return mark("begin", "")
        + code("= 10 * ")
        + field("REF Days", number)
        + mark("separate", "")
        + text(number + "0")
        + END;
  }

  private static String checkBox(String name, String checked) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\""
        + name
        + "\"/><w:enabled/><w:calcOnExit w:val=\"0\"/><w:checkBox><w:sizeAuto/><w:default w:val=\""
        + checked
        + "\"/></w:checkBox></w:ffData></w:fldChar></w:r>"
        + code("FORMCHECKBOX")
        + mark("separate", "")
        + END;
  }

  private static String simple(String instruction, String result) {
    return "<w:fldSimple w:instr=\"" + instruction + "\">" + result + "</w:fldSimple>";
  }

  private static String code(String instruction) {
    return "<w:r><w:instrText xml:space=\"preserve\"> "
        + instruction.replace("\"", "&quot;")
        + " </w:instrText></w:r>";
  }

  private static String mark(String type, String attributes) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"" + attributes + "/></w:r>";
  }

  /** How many field marks stand in revisions of that kind. */
  private static long marksIn(Redlined redlined, String revision) {
    return Pattern.compile("<w:" + revision + " [^>/]*>(.*?)</w:" + revision + ">", Pattern.DOTALL)
        .matcher(redlined.body())
        .results()
        .mapToLong(found -> found.group(1).split("<w:fldChar ", -1).length - 1)
        .sum();
  }

  private static Redlined redlined(DocxBuilder original, DocxBuilder revised) {
    return Redlined.of(original.build(), revised.build());
  }
}
