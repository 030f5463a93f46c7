package org.clausewise.clause;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausewise.model.Language;

/**
 * Tells the language of a text by its letters and its small words.
 *
 * <p>The idea: the script of most letters leaves one language, or for Latin letters three, which
 * the share of words such as {@code the}, {@code les} or {@code los} tells apart. A text that has
 * letters of another language, or few of these words, is taken for English, the language of the
 * fewest rules that could go wrong. Cost: one pass over the start of the text. Handled badly:
 * Bulgarian, which has the letters of Russian.
 */
final class LanguageDetector {

  /** Enough to tell: longer texts are judged by so many characters of their start. */
  private static final int SAMPLE = 10_000;

  /** Among Latin letters: about a third of the words of each language are among its small ones. */
  private static final double LEAST_SHARE = 0.1;

  /** Names of people and places bring in fewer letters of other languages than this. */
  private static final double MOST_FOREIGN = 0.01;

  /** How often each letter of the basic plane occurs. */
  private final int[] letters = new int[Character.MAX_VALUE + 1];

  private final Map<String, Integer> words = new HashMap<>();
  private int letterCount;
  private int wordCount;

  private LanguageDetector() {}

  /** The language of a text given as its paragraphs. */
  static Language of(List<Line> lines) {
    LanguageDetector detector = new LanguageDetector();
    int left = SAMPLE;
    for (Line line : lines) {
      if (left <= 0) {
        break;
      }
      detector.read(line.text().substring(0, Math.min(left, line.text().length())));
      left -= line.text().length();
    }
    return detector.language();
  }

  private void read(String text) {
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (Character.isLetter(c)) {
        letterCount++;
        letters[c]++;
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        word(text.substring(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      word(text.substring(start));
    }
  }

  private void word(String word) {
    wordCount++;
    words.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
  }

  private Language language() {
    UnicodeScript script = script();
    Language best = Language.ENGLISH;
    double bestShare = 0;
    for (Language language : Language.values()) {
      WordFile file = WordFile.of(language);
      double share = isWrittenIn(file, script) ? share(file) : 0;
      if (share > bestShare) {
        best = language;
        bestShare = share;
      }
    }
    return best;
  }

  /** The script of more than half of the letters; COMMON where there is none. */
  private UnicodeScript script() {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    for (int c = 0; c < letters.length; c++) {
      if (letters[c] > 0) {
        scripts.merge(UnicodeScript.of(c), letters[c], Integer::sum);
      }
    }
    return scripts.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() > letterCount)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }

  private boolean isWrittenIn(WordFile file, UnicodeScript script) {
    return script(file).equals(script.name()) && foreign(file) <= MOST_FOREIGN * letterCount;
  }

  private static String script(WordFile file) {
    return file.of("script").get(0);
  }

  private int foreign(WordFile file) {
    return file.of("foreign").stream().flatMapToInt(String::chars).map(c -> letters[c]).sum();
  }

  /** The share of the words that are small words of the language; 1 where the script decides. */
  private double share(WordFile file) {
    if (!script(file).equals(UnicodeScript.LATIN.name())) {
      return 1;
    }
    int found = file.of("frequent").stream().mapToInt(w -> words.getOrDefault(w, 0)).sum();
    return found < LEAST_SHARE * wordCount ? 0 : (double) found / wordCount;
  }
}
