package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.del;
import static org.clausewise.testing.Wml.ins;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;

import org.clausewise.change.ComparisonOptions;
import org.clausewise.change.Granularity;
import org.junit.jupiter.api.Test;

/** Redlines that mark characters, each proved twice. */
class GranularityRedlineTest {

  private static final ComparisonOptions CHARACTER = new ComparisonOptions(Granularity.CHARACTER);

  @Test
  void charactersInsideAWordAreStruckAndWritten() {
    Redlined redlined =
        Redlined.of(
            docx().paragraph("Decides on the colour of the centre in 2015;").build(),
            docx().paragraph("Decides on the color of the center in 2016;").build(),
            CHARACTER);

    assertThat(redlined.texts("del")).containsExactly("u", "re", "5");
    assertThat(redlined.texts("ins")).containsExactly("er", "6");
  }

  @Test
  void aWordCutInsideKeepsItsDirectionAndMarksWholeLettersWithTheirPoints() {
    Redlined redlined =
        Redlined.of(
            docx().body(p(text("תמיד בָּרָא היום", "<w:rtl/>"))).build(),
            docx().body(p(text("תמיד בָּרָאנוּ היום", "<w:rtl/>"))).build(),
            CHARACTER);

    assertThat(redlined.texts("del")).isEmpty();
    assertThat(redlined.texts("ins")).containsExactly("נוּ");
  }

  @Test
  void aReplacedPictureOfSeveralCodePointsIsNeverCut() {
    Redlined redlined =
        Redlined.of(
            docx().paragraph("the 👍🏽👍🏽👍🏽 of all").build(),
            docx().paragraph("the 👍🏽👍🏽👍🏿 of all").build(),
            CHARACTER);

    assertThat(redlined.texts("ins")).containsExactly("&#128077;&#127999;");
  }

  @Test
  void wordsThatAnAuthorReplacedWholeStayThatAuthorsWhole() {
    Redlined redlined =
        Redlined.keeping(
            docx().paragraph("Decides on the colour of wells;").build(),
            docx()
                .body(
                    p(text("Decides on the ") + del("colour") + ins("color") + text(" of wells;")))
                .build(),
            CHARACTER);

    assertThat(redlined.texts("del")).containsExactly("colour");
    assertThat(redlined.texts("ins")).containsExactly("color");
  }
}
