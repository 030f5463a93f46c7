package org.clausewise.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausewise.model.Atom;

/**
 * The different words of two drafts, numbered from 1, with their stems and what each tells.
 *
 * <p>A word weighs more the fewer different texts hold it (the idea of inverse document frequency:
 * K. Spärck Jones, A statistical interpretation of term specificity, 1972); function words weigh
 * next to nothing and numbers half, since dates and symbols are what an update changes. A stem is
 * the beginning of a word: it makes <i>Recognizing</i> and <i>Recognizes</i> a little less than
 * equal in any language that puts its endings last. Cost: linear in the words. Handled badly:
 * languages that put their grammar in front or inside; there a word is like itself alone.
 */
final class Vocabulary {

  private static final double FUNCTION_WEIGHT = 0.06;
  private static final double LEAST_WEIGHT = 0.25;
  private static final double NUMBER_FACTOR = 0.5;

  /**
   * So many UTF-16 units of a word are its stem: {@code report} is that of {@code reporting},
   * {@code inform} that of {@code information}.
   */
  private static final int STEM_LENGTH = 6;

  private enum WordKind {
    MEANING,
    NUMBER,
    FUNCTION
  }

  private final Map<String, Integer> words = new HashMap<>();
  private final List<WordKind> kinds = new ArrayList<>();

  /** The stem of each word; the word itself where it is its own. */
  private final List<Integer> stems = new ArrayList<>();

  Vocabulary() {
    kinds.add(WordKind.FUNCTION); // Word 0 is no word: it tells a single word from a pair.
    stems.add(0);
  }

  /** The number of a word, in whatever case. */
  int number(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    int id = intern(folded, kindOf(folded));
    if (stems.get(id) == id && hasStem(id, folded)) {
      // No word begins with a space, so that a stem is not taken for a word of its letters.
      stems.set(id, intern(' ' + stem(folded), WordKind.MEANING));
    }
    return id;
  }

  private int intern(String word, WordKind kind) {
    int next = kinds.size();
    int id = words.computeIfAbsent(word, unseen -> next);
    if (id == next) {
      kinds.add(kind);
      stems.add(id);
    }
    return id;
  }

  private boolean hasStem(int id, String word) {
    return kinds.get(id) == WordKind.MEANING && word.length() >= STEM_LENGTH;
  }

  private static String stem(String word) {
    int end =
        Character.isHighSurrogate(word.charAt(STEM_LENGTH - 1)) ? STEM_LENGTH - 1 : STEM_LENGTH;
    return word.substring(0, end);
  }

  private static WordKind kindOf(String word) {
    if (FunctionWords.contains(word)) {
      return WordKind.FUNCTION;
    }
    boolean enumerator = word.charAt(0) == '(' || word.charAt(0) == Atom.CHARACTER;
    return enumerator || word.codePoints().anyMatch(Character::isDigit)
        ? WordKind.NUMBER
        : WordKind.MEANING;
  }

  int stem(int word) {
    return stems.get(word);
  }

  boolean hasMeaning(int word) {
    return kinds.get(word) == WordKind.MEANING;
  }

  /**
   * What each word and stem weighs, by its number.
   *
   * @param texts the different texts, as numbers of words
   */
  double[] weights(List<int[]> texts) {
    int[] textsWith = new int[kinds.size()];
    for (int[] text : texts) {
      Arrays.stream(text).distinct().forEach(word -> textsWith[word]++);
      Arrays.stream(text)
          .filter(word -> stem(word) != word)
          .map(this::stem)
          .distinct()
          .forEach(stem -> textsWith[stem]++);
    }
    double[] found = new double[kinds.size()];
    double scale = Math.log(texts.size() + 1.0);
    for (int word = 1; word < found.length; word++) {
      double rarity = Math.log((texts.size() + 1.0) / textsWith[word]) / scale;
      double full = LEAST_WEIGHT + (1 - LEAST_WEIGHT) * rarity;
      found[word] =
          switch (kinds.get(word)) {
            case MEANING -> full;
            case NUMBER -> NUMBER_FACTOR * full;
            case FUNCTION -> FUNCTION_WEIGHT;
          };
    }
    return found;
  }
}
