package org.clausewise.ooxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class NumberingTest {

  private static final String LEGAL_OUTLINE =
      lvl(0, "decimal", "%1.") + lvl(1, "lowerLetter", "(%2)") + lvl(2, "lowerRoman", "(%3)");

  @Test
  void countsLevelsAndRestartsTheDeeperOnes() {
    String numbering = abstractNum(0, LEGAL_OUTLINE) + num(1, 0, "");
    assertThat(print(numbering, "", p(1, 0), p(1, 1), p(1, 1), p(1, 2), p(1, 0), p(1, 1), p(1, 2)))
        .containsExactly("1.", "(a)", "(b)", "(i)", "2.", "(a)", "(i)");
  }

  @Test
  void tellsLevelAndBullet() {
    String bullet = lvl(0, "bullet", "\uF0B7") + lvl(1, "bullet", "–");
    String numbering = abstractNum(0, bullet) + num(1, 0, "") + abstractNum(1, LEGAL_OUTLINE);
    numbering += num(2, 1, "");
    NumberCounter counter = counter(numbering, "");
    assertThat(counter.next(p(1, 0))).isEqualTo(new PrintedNumber("•", 0, true));
    assertThat(counter.next(p(1, 1))).isEqualTo(new PrintedNumber("–", 1, true));
    assertThat(counter.next(p(2, 1))).isEqualTo(new PrintedNumber("(a)", 1, false));
  }

  @Test
  void bulletsOfPictureFontsArePlainBullets() {
    String level =
        "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='bullet'/><w:lvlText w:val='§'/>"
            + "<w:rPr><w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/></w:rPr></w:lvl>";
    assertThat(print(abstractNum(0, level) + num(1, 0, ""), "", p(1, 0))).containsExactly("•");
  }

  @Test
  void theRoundBulletOfWordIsNoLetter() {
    String numbering = abstractNum(0, lvl(0, "bullet", "o")) + num(1, 0, "");
    assertThat(print(numbering, "", p(1, 0))).containsExactly("•");
  }

  @Test
  void writesTheNumbersAboveIntoThePattern() {
    String levels =
        lvl(0, "upperRoman", "Article %1") + lvl(1, "decimal", "%1.%2") + lvl(2, "decimal", "%3)");
    String numbering = abstractNum(0, levels) + num(1, 0, "");
    assertThat(print(numbering, "", p(1, 0), p(1, 1), p(1, 0), p(1, 1), p(1, 2)))
        .containsExactly("Article I", "I.1", "Article II", "II.1", "1)");
  }

  @Test
  void legalLevelsPrintArabicDigitsOnly() {
    String legal =
        "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:isLgl/>"
            + "<w:lvlText w:val='%1.%2'/></w:lvl>";
    String numbering = abstractNum(0, lvl(0, "upperRoman", "%1.") + legal) + num(1, 0, "");
    assertThat(print(numbering, "", p(1, 0), p(1, 0), p(1, 1))).containsExactly("I.", "II.", "2.1");
  }

  @Test
  void listsOfOneDefinitionGoOnCounting() {
    String numbering = abstractNum(0, LEGAL_OUTLINE) + num(1, 0, "") + num(2, 0, "");
    assertThat(print(numbering, "", p(1, 0), p(2, 0), p(1, 0))).containsExactly("1.", "2.", "3.");
  }

  @Test
  void startOverrideAppliesAtTheFirstUseOfItsListOnly() {
    String override = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
    String numbering = abstractNum(0, LEGAL_OUTLINE) + num(1, 0, "") + num(2, 0, override);
    assertThat(print(numbering, "", p(1, 0), p(1, 0), p(2, 0), p(2, 0), p(1, 0), p(2, 0)))
        .containsExactly("1.", "2.", "5.", "6.", "7.", "8.");
  }

  @Test
  void wholeLevelOverrideChangesTheFormatAndGoesOnCounting() {
    String override =
        "<w:lvlOverride w:ilvl='0'>" + lvl(0, "upperLetter", "%1)") + "</w:lvlOverride>";
    String numbering = abstractNum(0, LEGAL_OUTLINE) + num(1, 0, "") + num(2, 0, override);
    assertThat(print(numbering, "", p(1, 0), p(2, 0))).containsExactly("1.", "B)");
  }

  @Test
  void levelsWithRestartZeroNeverRestart() {
    String second = lvl(1, "decimal", "%2.", "<w:lvlRestart w:val='0'/>");
    String numbering = abstractNum(0, lvl(0, "upperRoman", "%1.") + second) + num(1, 0, "");
    assertThat(print(numbering, "", p(1, 0), p(1, 1), p(1, 1), p(1, 0), p(1, 1)))
        .containsExactly("I.", "1.", "2.", "II.", "3.");
  }

  @Test
  void lvlRestartNamesTheLevelThatRestarts() {
    String third = lvl(2, "decimal", "%3.", "<w:lvlRestart w:val='1'/>");
    String levels = lvl(0, "upperRoman", "%1.") + lvl(1, "upperLetter", "%2.") + third;
    String numbering = abstractNum(0, levels) + num(1, 0, "");
    assertThat(print(numbering, "", p(1, 0), p(1, 1), p(1, 2), p(1, 1), p(1, 2), p(1, 0), p(1, 2)))
        .containsExactly("I.", "A.", "1.", "B.", "2.", "II.", "1.");
  }

  @Test
  void aSkippedLevelPrintsItsStartAndCountsAsUsed() {
    String numbering =
        abstractNum(0, lvl(0, "decimal", "%1.") + lvl(1, "decimal", "%1.%2")) + num(1, 0, "");
    assertThat(print(numbering, "", p(1, 1), p(1, 0))).containsExactly("1.1", "2.");
  }

  @Test
  void stylesGiveNumbersAndTheLevelThatNamesThem() {
    String levels =
        lvl(0, "decimal", "%1.", "<w:pStyle w:val='H1'/>")
            + lvl(1, "decimal", "%1.%2", "<w:pStyle w:val='H2'/>");
    String styles =
        style("H1", "", "<w:numPr><w:numId w:val='1'/></w:numPr>")
            + style("H2", "H1", "")
            + style("H2child", "H2", "")
            + style("H1plain", "H1", "<w:numPr><w:numId w:val='0'/></w:numPr>");
    String numbering = abstractNum(0, levels) + num(1, 0, "");
    assertThat(print(numbering, styles, p("H1"), p("H2"), p("H2child"), p("H1plain"), p("H1")))
        .containsExactly("1.", "1.1", "1.2", null, "2.");
  }

  @Test
  void numIdZeroOnTheParagraphSwitchesTheStylesNumberOff() {
    String styles = style("List", "", "<w:numPr><w:numId w:val='1'/></w:numPr>");
    String numbering = abstractNum(0, LEGAL_OUTLINE) + num(1, 0, "");
    Element off = p("<w:pStyle w:val='List'/><w:numPr><w:numId w:val='0'/></w:numPr>", "");
    assertThat(print(numbering, styles, p("List"), off, p("List")))
        .containsExactly("1.", null, "2.");
  }

  @Test
  void theParagraphMayNameTheLevelAndTheStyleTheList() {
    String styles = style("List", "", "<w:numPr><w:numId w:val='1'/></w:numPr>");
    String numbering = abstractNum(0, LEGAL_OUTLINE) + num(1, 0, "");
    Element second = p("<w:pStyle w:val='List'/><w:numPr><w:ilvl w:val='1'/></w:numPr>", "");
    assertThat(print(numbering, styles, p("List"), second)).containsExactly("1.", "(a)");
  }

  @Test
  void stylesBasedOnEachOtherEnd() {
    String styles = style("A", "B", "") + style("B", "A", "");
    assertThat(print(abstractNum(0, LEGAL_OUTLINE) + num(1, 0, ""), styles, p("A")))
        .containsOnlyNulls();
  }

  @Test
  void numberingStylesLeadToTheirDefinition() {
    String linking =
        "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='Legal'/></w:abstractNum>";
    String linked =
        "<w:abstractNum w:abstractNumId='1'><w:styleLink w:val='Legal'/>"
            + LEGAL_OUTLINE
            + "</w:abstractNum>";
    String styles =
        "<w:style w:type='numbering' w:styleId='Legal'><w:pPr><w:numPr><w:numId w:val='2'/>"
            + "</w:numPr></w:pPr></w:style>";
    String numbering = linking + linked + num(1, 0, "") + num(2, 1, "");
    assertThat(print(numbering, styles, p(1, 0), p(1, 1))).containsExactly("1.", "(a)");
    assertThat(print(numbering, "", p(1, 0))).as("without the style").containsExactly("1.");
  }

  @Test
  void damagedNumberingGivesNoNumber() {
    String numbering =
        "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='Gone'/></w:abstractNum>"
            + num(1, 0, "")
            + num(2, 77, "");
    assertThat(print(numbering, "", p(1, 0), p(2, 0), p(3, 0), p("Missing"))).containsOnlyNulls();
    assertThat(Numbering.of(null, null).counter().next(p(1, 0))).isNull();
  }

  @Test
  void eachCounterStartsAfresh() {
    Numbering numbering =
        Numbering.of(numberingXml(abstractNum(0, LEGAL_OUTLINE) + num(1, 0, "")), null);
    assertThat(textOf(numbering.counter().next(p(1, 0)))).isEqualTo("1.");
    assertThat(textOf(numbering.counter().next(p(1, 0)))).isEqualTo("1.");
  }

  @Test
  void customFormatsPadWithZeros() {
    String level =
        "<w:lvl w:ilvl='0'><w:start w:val='9'/>"
            + "<mc:AlternateContent xmlns:mc='"
            + Ns.MC
            + "'><mc:Choice Requires='w14'><w:numFmt w:val='custom' w:format='001, 002, 003, ...'/>"
            + "</mc:Choice><mc:Fallback><w:numFmt w:val='decimal'/></mc:Fallback>"
            + "</mc:AlternateContent><w:lvlText w:val='[%1]'/></w:lvl>";
    assertThat(print(abstractNum(0, level) + num(1, 0, ""), "", p(1, 0), p(1, 0)))
        .containsExactly("[009]", "[010]");
  }

  @Test
  void numbersThatPrintAsNothingStillCount() {
    String levels = lvl(0, "none", "") + lvl(1, "decimal", "%1%2.");
    assertThat(print(abstractNum(0, levels) + num(1, 0, ""), "", p(1, 0), p(1, 1), p(1, 1)))
        .containsExactly(null, "1.", "2.");
  }

  @ParameterizedTest
  @CsvSource({
    "decimal, 12, 12",
    "decimalZero, 7, 07",
    "decimalZero, 12, 12",
    "upperRoman, 1994, MCMXCIV",
    "lowerRoman, 48, xlviii",
    "lowerRoman, 0, 0",
    "lowerLetter, 26, z",
    "lowerLetter, 27, aa",
    "lowerLetter, 28, bb",
    "upperLetter, 53, AAA",
    "lowerLetter, 2000000000, 2000000000",
    "ordinal, 11, 11th",
    "ordinal, 22, 22nd",
    "cardinalText, 21, Twenty-one",
    "ordinalText, 20, Twentieth",
    "ordinalText, 112, One hundred twelfth",
    "numberInDash, 3, - 3 -",
    "decimalEnclosedCircle, 2, ②",
    "decimalEnclosedCircle, 21, 21",
    "chineseCounting, 12, 十二",
    "chineseCounting, 105, 一百零五",
    "chineseCounting, 20, 二十",
    "thaiNumbers, 10, ๑๐",
    "arabicAbjad, 3, ج",
    "hebrew1, 15, טו",
    "hebrew1, 123, קכג",
    "hebrew2, 22, ת",
    "russianLower, 10, к",
    "vietnameseCounting, 4, 4",
  })
  void formats(String format, int value, String printed) {
    assertThat(NumberFormats.format(format, null, value)).isEqualTo(printed);
  }

  private static List<@Nullable String> print(
      String numbering, String styles, Element... paragraphs) {
    NumberCounter counter = counter(numbering, styles);
    List<@Nullable String> printed = new ArrayList<>();
    for (Element paragraph : paragraphs) {
      printed.add(textOf(counter.next(paragraph)));
    }
    return printed;
  }

  private static @Nullable String textOf(@Nullable PrintedNumber number) {
    return number == null ? null : number.text();
  }

  private static NumberCounter counter(String numbering, String styles) {
    return Numbering.of(numberingXml(numbering), xml("styles", styles)).counter();
  }

  private static Document numberingXml(String content) {
    return xml("numbering", content);
  }

  private static Document xml(String root, String content) {
    String text = "<w:" + root + " xmlns:w='" + Ns.W + "'>" + content + "</w:" + root + ">";
    try {
      return Xml.parse(text.getBytes(UTF_8));
    } catch (SAXException e) {
      throw new AssertionError("a test wrote bad XML: " + text, e);
    }
  }

  private static String abstractNum(int id, String levels) {
    return "<w:abstractNum w:abstractNumId='" + id + "'>" + levels + "</w:abstractNum>";
  }

  private static String num(int id, int definition, String overrides) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>"
        .formatted(id, definition, overrides);
  }

  private static String lvl(int level, String format, String text) {
    return lvl(level, format, text, "");
  }

  private static String lvl(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:lvlText w:val='%s'/>"
            .formatted(level, format, more, text)
        + "</w:lvl>";
  }

  private static String style(String id, String basedOn, String properties) {
    String parent = basedOn.isEmpty() ? "" : "<w:basedOn w:val='" + basedOn + "'/>";
    return "<w:style w:type='paragraph' w:styleId='%s'>%s<w:pPr>%s</w:pPr></w:style>"
        .formatted(id, parent, properties);
  }

  private static Element p(int list, int level) {
    return p(
        "<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr>".formatted(level, list),
        "Text");
  }

  private static Element p(String style) {
    return p("<w:pStyle w:val='" + style + "'/>", "Text");
  }

  private static Element p(String properties, String text) {
    return xml("p", "<w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r>")
        .getDocumentElement();
  }
}
