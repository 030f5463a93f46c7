package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausewise.model.UnreadableDraftException;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.MarkupRules;
import org.clausewise.testing.Wml;
import org.junit.jupiter.api.Test;

/** What becomes of comments when tracked changes are settled. */
final class CommentSettlingTest {

  private static final String W14 =
      " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";
  private static final String START = "<w:commentRangeStart w:id=\"%d\"/>";
  private static final String END = "<w:commentRangeEnd w:id=\"%d\"/>";
  private static final String REFERENCE = "<w:r><w:commentReference w:id=\"%d\"/></w:r>";

  private static String comment(String paraId, String text) {
    return "<w:p%s w14:paraId=\"%s\">%s</w:p>".formatted(W14, paraId, Wml.text(text));
  }

  private static byte[] accepted(byte[] docx) throws UnreadableDraftException {
    byte[] settled = Redline.accept(DraftFile.of("tracked", docx));
    assertThat(MarkupRules.brokenIn(settled)).isEmpty();
    return settled;
  }

  @Test
  void commentGoesWithItsReferenceFromEveryPart() throws UnreadableDraftException {
    String gone =
        START.formatted(1)
            + Wml.del("Gone.")
            + END.formatted(1)
            + Wml.tracked("del", REFERENCE.formatted(1));
    String kept =
        START.formatted(2) + Wml.text("Kept.") + END.formatted(2) + REFERENCE.formatted(2);
    byte[] docx =
        DocxBuilder.docx()
            .body(Wml.p(gone + kept))
            .comment(1, "Reader", comment("0000000A", "First."))
            .comment(2, "Reader", comment("0000000B", "Second."))
            .part(
                "commentsExtended.xml",
                "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
                "<e:commentsEx xmlns:e=\"urn:e\"><e:commentEx e:paraId=\"0000000A\"/>"
                    + "<e:commentEx e:paraId=\"0000000B\" e:paraIdParent=\"0000000A\"/></e:commentsEx>")
            .part(
                "commentsIds.xml",
                "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
                "<i:ids xmlns:i=\"urn:i\"><i:commentId i:paraId=\"0000000A\" i:durableId=\"11\"/>"
                    + "<i:commentId i:paraId=\"0000000B\" i:durableId=\"22\"/></i:ids>")
            .part(
                "commentsExtensible.xml",
                "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible",
                "<x:all xmlns:x=\"urn:x\"><x:one x:durableId=\"11\"/><x:one x:durableId=\"22\"/></x:all>")
            .build();
    byte[] settled = accepted(docx);
    assertThat(Redlined.entry(settled, "word/document.xml"))
        .contains("w:commentReference w:id=\"2\"")
        .doesNotContain("w:id=\"1\"");
    assertThat(Redlined.entry(settled, "word/comments.xml"))
        .contains("Second.")
        .doesNotContain("First.");
    assertThat(Redlined.entry(settled, "word/commentsExtended.xml"))
        .contains("0000000B")
        .doesNotContain("0000000A");
    assertThat(Redlined.entry(settled, "word/commentsIds.xml")).contains("22").doesNotContain("11");
    assertThat(Redlined.entry(settled, "word/commentsExtensible.xml"))
        .contains("22")
        .doesNotContain("\"11\"");
  }

  @Test
  void deletedParagraphBeforeATableDoesNotStayForAReferenceToAComment()
      throws UnreadableDraftException {
    byte[] docx =
        DocxBuilder.docx()
            .body(Wml.p(START.formatted(1) + Wml.text("Kept.")))
            .body(Wml.marked("del", Wml.del("Gone.") + END.formatted(1) + REFERENCE.formatted(1)))
            .body(Wml.table(1, Wml.row(Wml.kept("A table."))))
            .paragraph("End.")
            .comment(1, "Reader", Wml.kept("All of it?"))
            .build();
    byte[] settled = accepted(docx);
    assertThat(DraftFile.of("settled", settled).draft().body().blocks()).hasSize(3);
    assertThat(Redlined.entry(settled, "word/comments.xml")).contains("All of it?");
  }

  @Test
  void deletedParagraphAtTheVeryStartLeavesItsCommentToTheNextParagraph()
      throws UnreadableDraftException {
    byte[] docx =
        DocxBuilder.docx()
            .body(Wml.marked("del", Wml.del("Gone.") + REFERENCE.formatted(1)))
            .body(Wml.table(1, Wml.row(Wml.kept("A table."))))
            .paragraph("End.")
            .comment(1, "Reader", Wml.kept("Here?"))
            .build();
    byte[] settled = accepted(docx);
    assertThat(DraftFile.of("settled", settled).draft().body().blocks()).hasSize(2);
    assertThat(Redlined.entry(settled, "word/document.xml")).contains("<w:commentReference");
  }
}
