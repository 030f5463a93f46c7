package org.clausewise.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.clausewise.change.Edit;
import org.clausewise.change.Passage;
import org.clausewise.model.StoryId;
import org.clausewise.text.Token;
import org.clausewise.text.Tokenizer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is marked in two thousand paragraphs that were reworded by phrases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RewordingsTest {

  private static final int COUNT = 2_000;

  private long marked;
  private long done;
  private int edits;
  private int editsDone;
  private int cutInside;

  @BeforeAll
  void compare() {
    Rewording.Maker maker = new Rewording.Maker(17);
    for (int k = 0; k < COUNT; k++) {
      Rewording rewording = maker.next();
      String original = rewording.original();
      String revised = rewording.revised();
      List<Edit> found = WordDiff.edits(wording(original), wording(revised));
      found.forEach(edit -> count(edit, original, revised));
      done += rewording.marked();
      editsDone += rewording.edits();
    }
  }

  private void count(Edit edit, String original, String revised) {
    edits++;
    marked += edit.originalEnd() - edit.originalStart() + edit.revisedEnd() - edit.revisedStart();
    cutInside += cuts(original, edit.originalStart(), edit.originalEnd()) ? 1 : 0;
    cutInside += cuts(revised, edit.revisedStart(), edit.revisedEnd()) ? 1 : 0;
  }

  private static boolean cuts(String text, int start, int end) {
    BitSet inside = new BitSet();
    for (Token token : Tokenizer.tokenize(text)) {
      inside.set(token.start() + 1, token.end());
    }
    return inside.get(start) || inside.get(end);
  }

  private static Wording wording(String text) {
    return Wording.of(List.of(new Passage(StoryId.BODY, Drafts.paragraph(text))));
  }

  @Test
  void hardlyMoreIsMarkedThanWasReworded() {
    assertThat(marked).as("characters where %d were reworded", done).isLessThan(done * 102 / 100);
  }

  @Test
  void hardlyMoreEditsAreShownThanWereMade() {
    assertThat(edits).as("edits where %d were made", editsDone).isLessThan(editsDone + COUNT / 2);
  }

  @Test
  void aSentenceThatMovedInsideItsParagraphIsTwoEdits() {
    Rewording.Maker maker = new Rewording.Maker(23);
    for (int k = 0; k < COUNT / 4; k++) {
      String original = maker.next().original();
      int first = original.indexOf(". ") + 1;
      if (first > 0 && original.indexOf(". ", first) > 0) {
        String revised = original.substring(first + 1) + " " + original.substring(0, first);
        assertThat(WordDiff.edits(wording(original), wording(revised)))
            .as("%s%n%s", original, revised)
            .hasSize(2);
      }
    }
  }

  @Test
  void noEditBeginsOrEndsInsideAWordNumberOrSymbol() {
    assertThat(cutInside).isZero();
  }
}
