package org.clausewise.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.change.Edit;
import org.clausewise.change.Passage;
import org.clausewise.model.AtomKind;
import org.clausewise.model.Paragraph;
import org.clausewise.model.StoryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked where edits are narrowed to characters. */
class CharacterEditsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the colour of it | the color of it | the colo[-u-]r of it",
        "we organise it | we organize it | we organi[-s-]{+z+}e it",
        "held in 2015 there | held in 2016 there | held in 201[-5-]{+6+} there",
        "a centre here | a center here | a cent[-re-]{+er+} here",
        "an in-country team | an in country team | an in[---]{+ +}country team",
        "some organisation programme here | some organization program here"
            + " | some organi[-s-]{+z+}ation program[-me-] here",
        "see the cafe\u0301 now | see the cafe now | see the caf[-e\u0301-]{+e+} now",
        "met 👩‍👩‍👧-team today | met 👩‍👩‍👦-team today | met [-👩‍👩‍👧-]{+👩‍👩‍👦+}-team today",
        "关于发展的主席 | 关于发展的主任 | 关于发展的主[-席-]{+任+}",
      })
  void onlyTheCharactersThatDifferAreMarked(String original, String revised, String marks) {
    assertThat(marks(original, revised)).isEqualTo(marks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the first of them | the second of them | the [-first-]{+second+} of them",
        "on trade and finance today | on peace and justice today"
            + " | on [-trade and finance-]{+peace and justice+} today",
        "a big organisation now | a large organization now"
            + " | a [-big-]{+large+} organi[-s-]{+z+}ation now",
      })
  void unlikeWordsAreReplacedWhole(String original, String revised, String marks) {
    assertThat(marks(original, revised)).isEqualTo(marks);
  }

  @Test
  void insertionsAndDeletionsOfWordsStayWhole() {
    assertThat(marks("the village wells dry", "the wells there dry"))
        .isEqualTo("the [-village -]wells {+there +}dry");
  }

  @Test
  void aReplacementThatHoldsAnAtomStaysWhole() {
    Paragraph before = Drafts.withAtoms("see colour[x] and", AtomKind.PICTURE);
    Paragraph after = Drafts.withAtoms("see color[y] and", AtomKind.PICTURE);
    assertThat(marks(before, after)).isEqualTo("see [-colour\uFFFC-]{+color\uFFFC+} and");
  }

  private static String marks(String original, String revised) {
    return marks(Drafts.paragraph(original), Drafts.paragraph(revised));
  }

  private static String marks(Paragraph original, Paragraph revised) {
    Wording before = Wording.of(List.of(new Passage(StoryId.BODY, original)));
    Wording after = Wording.of(List.of(new Passage(StoryId.BODY, revised)));
    List<Edit> words = WordDiff.edits(before, after);
    return Drafts.marks(before.text(), after.text(), CharacterEdits.narrow(before, after, words));
  }
}
