package org.clausewise.mention;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewise.model.Language;

/**
 * The patterns of one language, and how what they find is read.
 *
 * <p>Read from {@code mentions-en.tsv} and so on when a language is first met, and kept: reading
 * costs some milliseconds.
 */
record LanguagePatterns(
    List<MentionPattern> all, Set<String> months, Set<String> numbers, ValueReader values) {

  LanguagePatterns {
    all = List.copyOf(all);
    months = Set.copyOf(months);
    numbers = Set.copyOf(numbers);
  }

  /** Where in a text a pattern may begin. */
  List<Integer> places(Beginnings text, MentionPattern pattern) {
    return text.of(pattern.trigger(), months, numbers);
  }

  static LanguagePatterns of(Language language) {
    return switch (language) {
      case ENGLISH -> English.PATTERNS;
      default -> Objects.requireNonNull(Others.PATTERNS.get(language));
    };
  }

  private static LanguagePatterns read(Language language) {
    PatternFile file = PatternFile.read("mentions-" + language.code() + ".tsv");
    DateReader dates = new DateReader(file.months());
    return new LanguagePatterns(
        file.patterns(),
        beginnings(file.months().keySet()),
        numbers(file),
        new ValueReader(language, dates, file.words()));
  }

  /** The first words: {@code كانون} of {@code كانون الأول}. */
  private static Set<String> beginnings(Set<String> months) {
    return months.stream().map(LanguagePatterns::firstWord).collect(Collectors.toSet());
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static Set<String> numbers(PatternFile file) {
    Set<String> numbers = new HashSet<>(file.words().keySet());
    numbers.add("a");
    return numbers;
  }

  /** Loaded when English is met. */
  private static final class English {
    static final LanguagePatterns PATTERNS = read(Language.ENGLISH);
  }

  /** Loaded when another language is met. */
  private static final class Others {
    static final Map<Language, LanguagePatterns> PATTERNS = all();

    private static Map<Language, LanguagePatterns> all() {
      Map<Language, LanguagePatterns> patterns = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        if (language != Language.ENGLISH) {
          patterns.put(language, read(language));
        }
      }
      return patterns;
    }
  }
}
