package org.clausewise.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.model.Language;
import org.clausewise.text.Tsv;

/**
 * The words of one language, as its file has them: two columns, what a word tells and the word.
 * Cost: one pass over about a hundred lines.
 *
 * @param words the words by what they tell, in the order of the file
 */
record WordFile(Map<String, List<String>> words) {

  /** Reads the file of a language; each has one. */
  static WordFile of(Language language) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    Tsv.lines(WordFile.class, language.code() + ".tsv").forEach(line -> add(line, words));
    return new WordFile(words);
  }

  private static void add(String line, Map<String, List<String>> words) {
    int tab = line.indexOf('\t');
    if (tab < 1) {
      throw new IllegalStateException("no tab in: " + line);
    }
    words
        .computeIfAbsent(line.substring(0, tab), key -> new ArrayList<>())
        .add(line.substring(tab + 1));
  }

  /** The words that tell {@code what}; none where the file has none. */
  List<String> of(String what) {
    return words.getOrDefault(what, List.of());
  }
}
