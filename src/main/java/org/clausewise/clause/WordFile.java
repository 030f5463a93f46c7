package org.clausewise.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.model.Language;

/**
 * The words of one language, as its file has them: two columns, what a word tells and the word.
 * Cost: one pass over about a hundred lines.
 *
 * @param words the words by what they tell, in the order of the file
 */
record WordFile(Map<String, List<String>> words) {

  private static final char COMMENT = '#';

  /** Reads the file of a language; each has one. */
  static WordFile of(Language language) {
    String name = language.code() + ".tsv";
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordFile parse(String text) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    text.lines()
        .filter(line -> !line.isBlank() && line.charAt(0) != COMMENT)
        .forEach(line -> add(line, words));
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
