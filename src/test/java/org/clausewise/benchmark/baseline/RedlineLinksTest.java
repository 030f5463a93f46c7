package org.clausewise.benchmark.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clausewise.testing.DocxBuilder.docx;
import static org.clausewise.testing.Wml.del;
import static org.clausewise.testing.Wml.deleted;
import static org.clausewise.testing.Wml.deletedRun;
import static org.clausewise.testing.Wml.ins;
import static org.clausewise.testing.Wml.inserted;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.marked;
import static org.clausewise.testing.Wml.movedFrom;
import static org.clausewise.testing.Wml.movedTo;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.text;
import static org.clausewise.testing.Wml.tracked;

import java.util.List;
import org.junit.jupiter.api.Test;

class RedlineLinksTest {

  private static Answer read(String body, List<String> original, List<String> revised) {
    return RedlineLinks.read(docx().body(body).build(), original, revised);
  }

  private static Answer answer(long marked, Link... links) {
    return new Answer(List.of(links), marked);
  }

  @Test
  void keptParagraphs() {
    List<String> draft = List.of("One", "", "* * *", "Two\tthree\u2011four");
    String two =
        "<w:r><w:t>Two</w:t><w:tab/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t></w:r>";

    assertThat(read(kept("One") + p("") + kept("* * *") + p(two), draft, draft))
        .isEqualTo(answer(0, new Link(0, 0), new Link(1, 1), new Link(2, 2), new Link(3, 3)));
  }

  @Test
  void rewordedParagraph() {
    assertThat(
            read(
                p(text("The ") + del("old") + ins("newer") + text(" rule")),
                List.of("The old rule"),
                List.of("The newer rule")))
        .isEqualTo(answer(3 + 5, new Link(0, 0)));
  }

  @Test
  void paragraphInWhichNoWordStayed() {
    assertThat(read(p(del("old") + ins("new") + text(".")), List.of("old."), List.of("new.")))
        .isEqualTo(answer(6));
    assertThat(
            read(p(text("re") + del("fuse") + ins("cord")), List.of("refuse"), List.of("record")))
        .isEqualTo(answer(8));
  }

  @Test
  void paragraphStruckAndWrittenAnewInTheSameWords() {
    assertThat(read(p(del("same") + ins("same")), List.of("same"), List.of("same")))
        .isEqualTo(answer(8, new Link(0, 0)));
  }

  @Test
  void insertedAndDeletedParagraphs() {
    assertThat(
            read(
                deleted("Gone") + kept("One") + inserted("Newer") + kept("Two") + deleted("End"),
                List.of("Gone", "One", "Two", "End"),
                List.of("One", "Newer", "Two")))
        .isEqualTo(answer(4 + 5 + 3, new Link(1, 0), new Link(2, 2)));
  }

  @Test
  void paragraphOfAMarkBothInsertedAndDeleted() {
    String mark = "<w:rPr><w:ins w:id=\"#\"/><w:del w:id=\"#\"/></w:rPr>";
    assertThat(
            read(
                kept("One") + p(mark, ins("New")) + p(del("Gone")),
                List.of("One", "Gone"),
                List.of("One", "New")))
        .isEqualTo(answer(7, new Link(0, 0)));
  }

  @Test
  void split() {
    assertThat(
            read(
                marked("ins", text("First half")) + kept("second half") + kept("End"),
                List.of("First halfsecond half", "End"),
                List.of("First half", "second half", "End")))
        .isEqualTo(answer(0, new Link(0, 0), new Link(0, 1), new Link(1, 2)));
  }

  @Test
  void merge() {
    assertThat(
            read(
                marked("del", text("First half.") + ins(" ")) + kept("Second half."),
                List.of("First half.", "Second half."),
                List.of("First half. Second half.")))
        .isEqualTo(answer(1, new Link(0, 0), new Link(1, 0)));
  }

  @Test
  void runsOfOneWordAreReadTogether() {
    assertThat(read(p(text("ru") + text("le") + ins("!")), List.of("rule"), List.of("rule!")))
        .isEqualTo(answer(1, new Link(0, 0)));
  }

  @Test
  void moveCountsOnce() {
    assertThat(
            read(
                movedFrom("m", "Moved text") + kept("One") + movedTo("m", "Moved text"),
                List.of("Moved text", "One"),
                List.of("One", "Moved text")))
        .isEqualTo(answer(10, new Link(0, 1), new Link(1, 0)));
  }

  @Test
  void rewordingInsideAMove() {
    String arrived =
        "<w:moveToRangeStart w:id=\"#to\" w:name=\"m\"/>"
            + marked(
                "moveTo",
                tracked("moveTo", text("Moved ") + tracked("del", deletedRun("old"))) + ins("new"))
            + "<w:moveToRangeEnd w:id=\"#to\"/>";
    assertThat(
            read(
                movedFrom("m", "Moved old") + kept("One") + arrived,
                List.of("Moved old", "One"),
                List.of("One", "Moved new")))
        .isEqualTo(answer(6 + 3 + 3, new Link(0, 1), new Link(1, 0)));
  }

  @Test
  void moveOfSeveralParagraphsInOneRange() {
    String left =
        "<w:moveFromRangeStart w:id=\"#from\" w:name=\"m\"/>"
            + marked("moveFrom", tracked("moveFrom", text("a")))
            + marked("moveFrom", tracked("moveFrom", text("b")))
            + "<w:moveFromRangeEnd w:id=\"#from\"/>";
    String arrived =
        "<w:moveToRangeStart w:id=\"#to\" w:name=\"m\"/>"
            + marked("moveTo", tracked("moveTo", text("a")))
            + marked("moveTo", tracked("moveTo", text("b")))
            + "<w:moveToRangeEnd w:id=\"#to\"/>";
    assertThat(
            read(left + kept("One") + arrived, List.of("a", "b", "One"), List.of("One", "a", "b")))
        .isEqualTo(answer(2, new Link(0, 1), new Link(1, 2), new Link(2, 0)));
  }

  @Test
  void moveWithoutARangeGoesByItsText() {
    assertThat(
            read(
                p(text("See ") + tracked("moveFrom", text("rule 5")) + ins("law 7"))
                    + p(text("And ") + tracked("moveTo", text("rule 5")) + del("law 9")),
                List.of("See rule 5", "And law 9"),
                List.of("See law 7", "And rule 5")))
        .isEqualTo(answer(5 + 6 + 5, new Link(0, 0), new Link(0, 1), new Link(1, 1)));
  }

  @Test
  void textThatLeftAndArrivedNowhereIsDeleted() {
    assertThat(read(movedFrom("m", "Gone") + kept("One"), List.of("Gone", "One"), List.of("One")))
        .isEqualTo(answer(4, new Link(1, 0)));
  }

  @Test
  void whiteSpaceAtTheEndOfAParagraphMayDiffer() {
    assertThat(read(kept("One"), List.of("One "), List.of("One")).links())
        .containsExactly(new Link(0, 0));
  }

  @Test
  void emptyParagraphsMayFollowTheLast() {
    String body = kept("One") + marked("ins", ins("Two")) + p(ins("Three")) + p("");
    assertThat(read(body, List.of("One"), List.of("One", "Two", "Three")))
        .isEqualTo(answer(8, new Link(0, 0)));
  }

  @Test
  void lostTextIsReported() {
    assertThatThrownBy(
            () -> read(kept("One") + kept("Two"), List.of("One", "Two words"), List.of("One")))
        .isInstanceOf(BaselineFailedException.class)
        .hasMessageContaining("rejected, the original is not given back")
        .hasMessageContaining("paragraph 2 is \"Two\" and not \"Two words\"");
    assertThatThrownBy(() -> read(kept("One"), List.of("One"), List.of("One", "Two")))
        .isInstanceOf(BaselineFailedException.class)
        .hasMessageContaining("accepted, the revised draft")
        .hasMessageContaining("paragraph 2 is \"\" and not \"Two\"");
  }

  @Test
  void anotherOrderIsReported() {
    assertThatThrownBy(() -> read(kept("b") + kept("a"), List.of("a", "b"), List.of("b", "a")))
        .isInstanceOf(BaselineFailedException.class)
        .hasMessageContaining("all paragraphs are there, in another order");
  }

  @Test
  void aFileThatIsNoDocumentIsReported() {
    assertThatThrownBy(() -> RedlineLinks.read(new byte[0], List.of(), List.of()))
        .isInstanceOf(BaselineFailedException.class)
        .hasMessageContaining("no word/document.xml");
  }
}
