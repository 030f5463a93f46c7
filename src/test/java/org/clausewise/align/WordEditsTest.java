package org.clausewise.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewise.change.Passage;
import org.clausewise.model.Atom;
import org.clausewise.model.AtomKind;
import org.clausewise.model.Paragraph;
import org.clausewise.model.StoryId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of word-edits.txt, which says how to add one. */
class WordEditsTest {

  private static final Pattern REMOVED = Pattern.compile("\\[-(.*?)-\\]");
  private static final Pattern ADDED = Pattern.compile("\\{\\+(.*?)\\+\\}");

  static Stream<String> cases() throws IOException {
    try (InputStream file = WordEditsTest.class.getResourceAsStream("word-edits.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isMarkedSo(String marked) {
    Wording original =
        wording(REMOVED.matcher(ADDED.matcher(marked).replaceAll("")).replaceAll("$1"));
    Wording revised =
        wording(ADDED.matcher(REMOVED.matcher(marked).replaceAll("")).replaceAll("$1"));
    String found = Drafts.marks(original.text(), revised.text(), WordDiff.edits(original, revised));
    assertThat(found.replace('\u00a0', '⍽')).isEqualTo(marked);
  }

  private static Wording wording(String text) {
    return Wording.of(
        Stream.of(text.replace('⍽', '\u00a0').split("¶", -1))
            .map(paragraph -> new Passage(StoryId.BODY, withPictures(paragraph)))
            .toList());
  }

  private static Paragraph withPictures(String text) {
    List<Atom> pictures = new ArrayList<>();
    for (int at = text.indexOf(Atom.CHARACTER);
        at >= 0;
        at = text.indexOf(Atom.CHARACTER, at + 1)) {
      pictures.add(new Atom(at, AtomKind.PICTURE, "a picture", "[picture]"));
    }
    return new Paragraph(0, text, pictures, Drafts.runs(text, "plain"), "", null, null, 0, null);
  }
}
