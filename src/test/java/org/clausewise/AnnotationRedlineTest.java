package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.oracle.AnnotationView;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.Wml;
import org.junit.jupiter.api.Test;

/** Redlines of drafts with comments and bookmarks. */
final class AnnotationRedlineTest {

  private static final String KEPT = "The committee meets in the spring of each year.";

  private static String commented(int id, String text) {
    return "<w:commentRangeStart w:id=\"%1$d\"/>%2$s<w:commentRangeEnd w:id=\"%1$d\"/>%3$s"
        .formatted(id, Wml.text(text), reference(id));
  }

  private static String reference(int id) {
    return "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
  }

  private static String bookmarked(String name, String content) {
    return "<w:bookmarkStart w:id=\"7\" w:name=\"%s\"/>%s<w:bookmarkEnd w:id=\"7\"/>"
        .formatted(name, content);
  }

  private static DocxBuilder withComment(String body, String comment) {
    return DocxBuilder.docx()
        .paragraph(KEPT)
        .body(body)
        .paragraph("Done.")
        .comment(0, "Reader", Wml.kept(comment));
  }

  private static byte[] plain(String text) {
    return DocxBuilder.docx().paragraph(KEPT).paragraph(text).paragraph("Done.").build();
  }

  private static List<String> codes(Redlined redlined) {
    return redlined.document().untracked().stream().map(Diagnostic::code).toList();
  }

  private static byte[] accepted(Redlined redlined) throws UnreadableDraftException {
    return Redline.accept(DraftFile.of("redline", redlined.bytes()));
  }

  private static byte[] rejected(Redlined redlined) throws UnreadableDraftException {
    return Redline.reject(DraftFile.of("redline", redlined.bytes()));
  }

  private static byte[] askingWhichRules() {
    String words = Wml.text("It may ") + commented(0, "adopt rules") + Wml.text(" at will.");
    return withComment(Wml.p(words), "Which?").build();
  }

  @Test
  void commentOnKeptTextComesToTheSameWords() throws UnreadableDraftException {
    byte[] original = askingWhichRules();
    Redlined redlined = Redlined.of(original, plain("It may at last adopt rules at will."));
    assertThat(redlined.body())
        .contains("<w:commentRangeStart w:id=\"2\"/><w:r><w:t xml:space=\"preserve\">adopt rules");
    assertThat(AnnotationView.accepted(rejected(redlined)).comments())
        .containsExactly("Reader: Which? | adopt rules");
    assertThat(AnnotationView.accepted(accepted(redlined)).comments())
        .as("it can't be tracked, so it stays")
        .containsExactly("Reader: Which? | adopt rules");
  }

  @Test
  void commentOnRemovedTextGoesWithItWhenAccepted() throws UnreadableDraftException {
    byte[] original = askingWhichRules();
    Redlined redlined = Redlined.of(original, plain("It may act at will."));
    byte[] accepted = accepted(redlined);
    assertThat(Redlined.entry(accepted, "word/document.xml")).doesNotContain("comment");
    assertThat(Redlined.entry(accepted, "word/comments.xml")).doesNotContain("Which?");
    assertThat(AnnotationView.accepted(rejected(redlined)).comments())
        .containsExactly("Reader: Which? | adopt rules");
  }

  @Test
  void commentOnARemovedParagraphStandsInTheDeletion() throws UnreadableDraftException {
    byte[] original =
        withComment(Wml.p(commented(0, "A paragraph that nobody wants any more.")), "Why?").build();
    byte[] revised = DocxBuilder.docx().paragraph(KEPT).paragraph("Done.").build();
    Redlined redlined = Redlined.of(original, revised);
    assertThat(AnnotationView.accepted(accepted(redlined)).comments()).isEmpty();
    assertThat(AnnotationView.accepted(rejected(redlined)).comments())
        .containsExactly("Reader: Why? | A paragraph that nobody wants any more.");
  }

  @Test
  void commentOnAnAddedParagraphGoesWhenRejected() throws UnreadableDraftException {
    byte[] original = DocxBuilder.docx().paragraph(KEPT).paragraph("Done.").build();
    byte[] revised =
        withComment(Wml.p(commented(0, "A paragraph that somebody wants.")), "Why?").build();
    Redlined redlined = Redlined.of(original, revised);
    assertThat(AnnotationView.accepted(rejected(redlined)).comments()).isEmpty();
    assertThat(Redlined.entry(rejected(redlined), "word/document.xml")).doesNotContain("comment");
  }

  @Test
  void commentOfBothDraftsStandsOnceThoughItsWordsChanged() throws UnreadableDraftException {
    byte[] original = withComment(Wml.p(commented(0, "Members pay gold.")), "How?").build();
    byte[] revised = withComment(Wml.p(commented(0, "Members pay silver.")), "How?").build();
    Redlined redlined = Redlined.of(original, revised);
    assertThat(redlined.body()).containsOnlyOnce("<w:commentReference");
    assertThat(codes(redlined)).isEmpty();
    assertThat(AnnotationView.accepted(rejected(redlined)).comments())
        .containsExactly("Reader: How? | Members pay gold.");
  }

  @Test
  void commentOfBothDraftsOnReplacedWordsReachesAroundBothWordings()
      throws UnreadableDraftException {
    byte[] original =
        withComment(Wml.p(Wml.text("Members pay ") + commented(0, "gold")), "How?").build();
    byte[] revised =
        withComment(Wml.p(Wml.text("Members pay ") + commented(0, "silver")), "How?").build();
    Redlined redlined = Redlined.of(original, revised);
    assertThat(redlined.body()).containsOnlyOnce("<w:commentReference");
    assertThat(AnnotationView.accepted(rejected(redlined)).comments())
        .containsExactly("Reader: How? | gold");
    assertThat(AnnotationView.accepted(accepted(redlined)).comments())
        .containsExactly("Reader: How? | silver");
  }

  @Test
  void commentsAloneDifferAndAreTold() {
    String body = Wml.p(commented(0, "Members pay."));
    byte[] original = withComment(body, "How much?").build();
    byte[] revised = withComment(body, "How much, and when?").build();
    Redlined redlined = Redlined.of(original, revised);
    assertThat(redlined.comparison().hasDifferences()).isFalse();
    assertThat(redlined.document().untracked())
        .containsExactly(
            new Diagnostic(
                "comments-differ",
                "comments differ: 1 reworded (Reader: \"How much, and when?\");"
                    + " the redline has those of both drafts"));
    assertThat(AnnotationView.accepted(redlined.bytes()).comments()).hasSize(2);
  }

  @Test
  void addedAndRemovedCommentsAreTold() {
    byte[] commented = withComment(Wml.p(commented(0, "Members pay.")), "How much?").build();
    assertThat(Redlined.of(plain("Members pay."), commented).document().untracked())
        .extracting(Diagnostic::message)
        .containsExactly(
            "comments differ: 1 added (Reader: \"How much?\");"
                + " the redline has those of both drafts");
    assertThat(Redlined.of(commented, plain("Members pay.")).document().untracked())
        .extracting(Diagnostic::message)
        .containsExactly(
            "comments differ: 1 removed (Reader: \"How much?\");"
                + " the redline has those of both drafts");
  }

  @Test
  void fileWithCommentsAgainstItselfKeepsEveryByteAndSaysNothing() {
    byte[] draft =
        withComment(Wml.p(bookmarked("here", commented(0, "Members pay."))), "How much?").build();
    Redlined redlined = Redlined.of(draft, draft);
    assertThat(redlined.bytes()).isEqualTo(draft);
    assertThat(redlined.document().untracked()).isEmpty();
    assertThat(redlined.comparison().diagnostics()).isEmpty();
  }

  @Test
  void commentBringsItsStyleIntoADraftWithoutComments() {
    byte[] original =
        withComment(Wml.p(commented(0, "Members pay.")), "How?")
            .style(
                "<w:style w:type=\"paragraph\" w:styleId=\"Say\"><w:name w:val=\"Say\"/></w:style>")
            .comment(3, "Writer", Wml.p("<w:pStyle w:val=\"Say\"/>", Wml.text("So.")))
            .body(Wml.p(commented(3, "At length.")))
            .build();
    Redlined redlined = Redlined.of(original, plain("Members pay."));
    assertThat(redlined.part("word/comments.xml")).contains("<w:pStyle w:val=\"Say\"/>");
    assertThat(redlined.part("word/styles.xml")).contains("w:styleId=\"Say\"");
  }

  @Test
  void commentWithoutARangeComesAsAPoint() throws UnreadableDraftException {
    byte[] original = withComment(Wml.p(Wml.text("Members pay.") + reference(0)), "How?").build();
    Redlined redlined = Redlined.of(original, plain("Members pay gladly."));
    assertThat(redlined.body()).contains("<w:commentReference").doesNotContain("commentRange");
    assertThat(AnnotationView.accepted(rejected(redlined)).comments())
        .containsExactly("Reader: How? | ");
  }

  @Test
  void commentOverKeptAndRemovedParagraphsKeepsBothEnds() throws UnreadableDraftException {
    String body =
        Wml.p("<w:commentRangeStart w:id=\"0\"/>" + Wml.text("The first of two paragraphs."))
            + Wml.p(
                Wml.text("Another, which will be struck.")
                    + "<w:commentRangeEnd w:id=\"0\"/>"
                    + reference(0))
            + Wml.table(1, Wml.row(Wml.kept("A table.")));
    byte[] original = withComment(body, "Both?").build();
    byte[] revised =
        DocxBuilder.docx()
            .paragraph(KEPT)
            .paragraph("The first of two paragraphs.")
            .body(Wml.table(1, Wml.row(Wml.kept("A table."))))
            .paragraph("Done.")
            .build();
    Redlined redlined = Redlined.of(original, revised);
    assertThat(AnnotationView.accepted(accepted(redlined)).comments())
        .containsExactly("Reader: Both? | The first of two paragraphs.");
  }

  @Test
  void bookmarkOfStruckWordsComesWithThem() {
    byte[] original =
        DocxBuilder.docx()
            .paragraph(KEPT)
            .body(Wml.p(Wml.text("It may ") + bookmarked("rules", Wml.text("adopt rules"))))
            .paragraph("Done.")
            .build();
    Redlined redlined = Redlined.of(original, plain("It may act."));
    assertThat(AnnotationView.rejected(redlined.bytes()).bookmarks())
        .containsEntry("rules", "adopt rules");
  }

  @Test
  void bookmarkPartsTheDeletionThatItBeginsIn() {
    byte[] original =
        DocxBuilder.docx()
            .paragraph(KEPT)
            .body(
                Wml.p(
                    Wml.text("This paragraph ")
                        + bookmarked("part", Wml.text("was removed"))
                        + Wml.text(" altogether.")))
            .paragraph("Done.")
            .build();
    byte[] revised = DocxBuilder.docx().paragraph(KEPT).paragraph("Done.").build();
    Redlined redlined = Redlined.of(original, revised);
    assertThat(redlined.texts("del"))
        .containsExactly("This paragraph ", "was removed", " altogether.");
  }

  @Test
  void bookmarkWhoseNameTheRevisedDraftHasElsewhereIsLeftOut() {
    byte[] original =
        DocxBuilder.docx()
            .body(Wml.p(bookmarked("goal", Wml.text("Peace is what we are working for."))))
            .paragraph(KEPT)
            .build();
    byte[] revised =
        DocxBuilder.docx()
            .paragraph("Peace is what we are working for.")
            .body(Wml.p(bookmarked("Goal", Wml.text(KEPT))))
            .build();
    Redlined redlined = Redlined.of(original, revised);
    assertThat(redlined.body()).containsOnlyOnce("<w:bookmarkStart");
    assertThat(AnnotationView.rejected(redlined.bytes()).bookmarks()).containsEntry("goal", KEPT);
  }

  @Test
  void bookmarkOfWhereSomebodyLastTypedIsNotBrought() {
    byte[] original = DocxBuilder.docx().body(Wml.p(bookmarked("_GoBack", Wml.text(KEPT)))).build();
    byte[] revised = DocxBuilder.docx().paragraph(KEPT).build();
    assertThat(Redlined.of(original, revised).bytes()).isEqualTo(revised);
  }

  @Test
  void bookmarkInASimpleFieldOutlivesItsRewriting() {
    String field = "<w:fldSimple w:instr=\" REF other \">%s</w:fldSimple>";
    byte[] original =
        DocxBuilder.docx().body(Wml.p(Wml.text("See ") + field.formatted(Wml.text("1")))).build();
    byte[] revised =
        DocxBuilder.docx()
            .body(Wml.p(Wml.text("See ") + field.formatted(bookmarked("no", Wml.text("2")))))
            .build();
    assertThat(Redlined.of(original, revised).body()).contains("w:name=\"no\"", "<w:bookmarkEnd");
  }

  @Test
  void bookmarksInNotesAreBrought() {
    byte[] original =
        DocxBuilder.docx()
            .body(Wml.p(Wml.text(KEPT) + Wml.footnoteReference(1)))
            .footnote(1, Wml.notePara(bookmarked("source", Wml.text("See page 5."))))
            .build();
    byte[] revised =
        DocxBuilder.docx()
            .body(Wml.p(Wml.text(KEPT) + Wml.footnoteReference(1)))
            .footnote(1, Wml.notePara(Wml.text("See page 6.")))
            .build();
    assertThat(AnnotationView.rejected(Redlined.of(original, revised).bytes()).bookmarks())
        .containsEntry("source", "See page 5.");
  }
}
