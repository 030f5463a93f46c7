package org.clausewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @Test
  void aSentenceEndsWithItsMark() {
    assertThat(sentences("It met. Did it? It did! 5 agreed."))
        .containsExactly("It met.", "Did it?", "It did!", "5 agreed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He met Mr. Smith in Rome",
        "see No. 5 and para. 3",
        "in E/2018/L.5 and Art. 4 (a) of it",
        "at 12 p.m. in Rome",
        "signed by J. R. Smith",
        "held in approx. three rooms",
        "a rate of 1.5 for all",
        "resolution 5 (b) of it",
      })
  void aFalseEndIsNone(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void quotationMarksBracketsAndNotesBelongToTheSentenceThatTheyEnd() {
    assertThat(sentences("He said: “It met.” (It did.) So.¹² And.\uFFFC Then."))
        .containsExactly("He said: “It met.”", "(It did.)", "So.¹²", "And.\uFFFC", "Then.");
  }

  @Test
  void semicolonsAndLettersOfAListPartClauses() {
    assertThat(sentences("decides: (a) to meet; to vote, (b) to plan and (c) to act"))
        .containsExactly("decides:", "(a) to meet;", "to vote,", "(b) to plan and", "(c) to act");
  }

  @Test
  void marksOfOtherScriptsEndSentences() {
    assertThat(sentences("委员会开会。通过议程！")).containsExactly("委员会开会。", "通过议程！");
    assertThat(sentences("اجتمعت؛ وأقرت؟ نعم.")).containsExactly("اجتمعت؛", "وأقرت؟", "نعم.");
    assertThat(sentences("सभा हुई। निर्णय हुआ।")).containsExactly("सभा हुई।", "निर्णय हुआ।");
  }

  @Test
  void whereNothingIsSaidNoSentenceBegins() {
    assertThat(sentences("")).isEmpty();
    assertThat(sentences(" . ")).containsExactly(".");
  }

  private static List<String> sentences(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    List<Integer> starts = new ArrayList<>(Sentences.starts(text, tokens));
    starts.add(tokens.size());
    List<String> sentences = new ArrayList<>();
    for (int k = 0; k + 1 < starts.size(); k++) {
      int start = tokens.get(starts.get(k)).start();
      sentences.add(text.substring(start, tokens.get(starts.get(k + 1) - 1).end()));
    }
    return sentences;
  }
}
