package org.clausewise.report.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausewise.report.amendment.AmendmentReport.Format;
import org.clausewise.report.amendment.reader.AmendmentProof;
import org.clausewise.testing.DocxBuilder;
import org.junit.jupiter.api.Test;

class AmendmentReportTest {

  private static byte[] draft(String... paragraphs) {
    DocxBuilder docx = DocxBuilder.docx();
    for (String paragraph : paragraphs) {
      docx.paragraph(paragraph);
    }
    return docx.build();
  }

  private static String text(byte[] original, byte[] revised) {
    AmendmentProof.prove(original, revised);
    AmendmentProof.prove(revised, original);
    String text = AmendmentProof.written(AmendmentProof.compared(original, revised), Format.TEXT);
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void theFixtureGivesTheRevisedDraftForthAndBack() throws IOException {
    Path folder = Path.of("fixtures/ict-resolution");
    String text =
        text(
            Files.readAllBytes(folder.resolve("71-212-stand-in.docx")),
            Files.readAllBytes(folder.resolve("72-200.docx")));

    assertThat(text)
        .contains("Move preambular paragraph 8 to after preambular paragraph 21.")
        .contains("In operative paragraph 4, replace “a key” with “an essential”.")
        .contains("Renumber the remaining paragraphs accordingly.");
  }

  @Test
  void aQuotationInAQuotationStandsBetweenOtherMarks() {
    assertThat(
            text(
                draft("The mill keeps the plan for the river as it was agreed last year."),
                draft(
                    "The mill keeps the “Long Water” plan for the river as it was agreed last year.")))
        .contains("insert «“Long Water”»");
  }

  @Test
  void wordsThatStandSeveralTimesAreWidened() {
    assertThat(
            text(
                draft(
                    "The mayor of the town and the keeper of the mill and the owner of the boat agree."),
                draft(
                    "The mayor of the town and the keeper of a mill and the owner of the boat agree.")))
        .contains("with “");
  }

  @Test
  void hostileTextDoesNoHarm() {
    String text =
        text(
            draft("Pay <script>alert(1)</script> to the mill & the “river”, {tab} = *all* of it."),
            draft(
                "Pay <script>alert(2)</script> to the mill & the ”river“, {{¶}} = _all_ of \u202Eit."));

    assertThat(text).doesNotContain("\u202E").contains("{U+202E}");
  }
}
