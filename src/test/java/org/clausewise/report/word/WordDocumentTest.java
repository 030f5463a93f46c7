package org.clausewise.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.clausewise.model.Language;
import org.clausewise.testing.DocxEntries;
import org.clausewise.testing.MarkupRules;
import org.clausewise.testing.SchemaRules;
import org.clausewise.testing.WordXml;
import org.junit.jupiter.api.Test;

class WordDocumentTest {

  private static final String HOSTILE = "<w:p>&amp;\u0001\uD800\uFFFF]]>";

  @Test
  void keepsToTheSchema() {
    byte[] docx = sample(WordDocument.Page.LANDSCAPE, "Text", Language.ENGLISH);

    assertThat(SchemaRules.brokenIn(docx)).isEmpty();
    assertThat(MarkupRules.brokenIn(docx)).isEmpty();
  }

  @Test
  void laysThePaper() {
    WordXml lying = document(sample(WordDocument.Page.LANDSCAPE, "a", Language.ENGLISH));
    WordXml standing = document(sample(WordDocument.Page.PORTRAIT, "a", Language.ENGLISH));

    assertThat(lying.all("//w:pgSz/@w:w")).containsExactly("16838");
    assertThat(lying.all("//w:pgSz/@w:orient")).containsExactly("landscape");
    assertThat(standing.all("//w:pgSz/@w:w")).containsExactly("11906");
    assertThat(standing.all("//w:pgSz/@w:orient")).isEmpty();
  }

  @Test
  void writesTabsAndLineBreaksInTheirOrder() {
    WordXml xml = document(sample(WordDocument.Page.PORTRAIT, "a\tb\n\nc ", Language.ENGLISH));

    assertThat(xml.names("//w:r[1]/*")).containsExactly("t", "tab", "t", "br", "br", "t");
    assertThat(xml.all("//w:r/w:t")).containsExactly("a", "b", "c ");
  }

  @Test
  void holdsHostileTextAsText() {
    byte[] docx = sample(WordDocument.Page.PORTRAIT, HOSTILE, Language.ENGLISH);

    assertThat(document(docx).all("//w:t")).containsExactly("<w:p>&amp;\uFFFD\uFFFD\uFFFD]]>");
    assertThat(WordXml.of(docx, "word/footer1.xml").all("//w:t").get(0)).startsWith("<w:p>&amp;");
    assertThat(WordXml.of(docx, "docProps/core.xml").all("//*[local-name()='title']"))
        .containsExactly("<w:p>&amp;\uFFFD\uFFFD\uFFFD]]>");
  }

  @Test
  void letsWordCountThePages() {
    WordXml footer =
        WordXml.of(sample(WordDocument.Page.PORTRAIT, "a", Language.ENGLISH), "word/footer1.xml");

    assertThat(footer.all("//w:fldSimple/@w:instr")).containsExactly("PAGE", "NUMPAGES");
    assertThat(footer.all("//w:tab/@w:val")).containsExactly("right");
  }

  @Test
  void namesTheLanguage() {
    byte[] french = sample(WordDocument.Page.PORTRAIT, "a", Language.FRENCH);
    byte[] arabic = sample(WordDocument.Page.PORTRAIT, "a", Language.ARABIC);

    assertThat(WordXml.of(french, "word/styles.xml").all("//w:rPrDefault//w:lang/@w:val"))
        .containsExactly("fr-FR");
    assertThat(WordXml.of(arabic, "word/styles.xml").all("//w:rPrDefault//w:lang/@w:bidi"))
        .containsExactly("ar-SA");
    assertThat(WordXml.of(arabic, "docProps/core.xml").all("//*[local-name()='language']"))
        .containsExactly("ar-SA");
  }

  @Test
  void marksRunsThatRunFromRightToLeft() {
    assertThat(
            document(sample(WordDocument.Page.PORTRAIT, "تقرر 2030", Language.ARABIC))
                .all("//w:rtl"))
        .hasSize(1);
    assertThat(
            document(sample(WordDocument.Page.PORTRAIT, "Decides", Language.ARABIC)).all("//w:rtl"))
        .isEmpty();
  }

  @Test
  void losesNoPartOfAStyle() {
    WordXml styles =
        WordXml.of(sample(WordDocument.Page.PORTRAIT, "a", Language.ENGLISH), "word/styles.xml");

    assertThat(styles.names("//w:style[@w:styleId='Title']/w:rPr/*"))
        .containsExactly("b", "bCs", "sz", "szCs");
    assertThat(styles.names("//w:style[@w:styleId='QuietText']/w:rPr/*"))
        .containsExactly("color", "sz", "szCs");
  }

  @Test
  void takesNothingFromTheClock() {
    byte[] once = sample(WordDocument.Page.LANDSCAPE, "a", Language.SPANISH);

    assertThat(sample(WordDocument.Page.LANDSCAPE, "a", Language.SPANISH)).isEqualTo(once);
    assertThat(WordXml.of(once, "docProps/core.xml").names("//*"))
        .contains("title")
        .doesNotContain("created", "modified");
    assertThat(DocxEntries.names(once)).first().isEqualTo("[Content_Types].xml");
  }

  private static WordXml document(byte[] docx) {
    return WordXml.of(docx, "word/document.xml");
  }

  private static byte[] sample(WordDocument.Page page, String text, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WordDocument document = new WordDocument(page, text, language)) {
      WordText.append(document.paragraph(WordStyle.TITLE), text);
      document.footer(text);
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
