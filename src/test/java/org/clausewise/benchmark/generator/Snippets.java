package org.clausewise.benchmark.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Stretches of a few words of the fixture, none of them a mark, that begin and end with a word of
 * meaning. A rewording made of them says what the draft also says elsewhere, as real ones do.
 */
final class Snippets {

  private static final int LONGEST = 8;

  private final Map<Integer, List<String>> byLength = new HashMap<>();

  Snippets(List<Clause> clauses) {
    for (Clause clause : clauses) {
      List<Word> words = Words.of(clause.wording());
      for (int k = 0; k < words.size() && clause.role() != Role.FRAME; k++) {
        addFrom(words, k);
      }
    }
  }

  private void addFrom(List<Word> words, int start) {
    int end = start;
    while (end < words.size() && end - start < LONGEST && !words.get(end).isMark()) {
      end++;
      if (words.get(start).hasMeaning() && words.get(end - 1).hasMeaning() && start > 0) {
        byLength
            .computeIfAbsent(end - start, length -> new ArrayList<>())
            .add(Words.text(words.subList(start, end)).strip());
      }
    }
  }

  boolean has(int length) {
    return byLength.containsKey(length);
  }

  String any(int length, Random random) {
    List<String> choice = byLength.getOrDefault(length, List.of());
    return choice.get(random.nextInt(choice.size()));
  }
}
