package org.clausewise.mention;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausewise.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Knows the ordinals of other languages than English in words, in all their forms.
 *
 * <p>The idea: ICU's rule-based number formats write numbers; what they write of 1 to 200 in every
 * rule set for ordinals is looked up. Their parser reads less: it knows no cases. Cost: half a
 * second to load ICU, so this class is touched only when such words stand before a session or the
 * like; then a look-up. Handled badly: forms in which two numbers are written alike.
 */
final class SpelledOrdinals {

  private static final int MOST = 200;

  private SpelledOrdinals() {}

  /** The number that {@code text} stands for, or null. */
  static @Nullable Integer read(String text, Language language) {
    return table(language).get(folded(text));
  }

  /** Each is made when its language is first met. */
  private static Map<String, Integer> table(Language language) {
    return switch (language) {
      case ENGLISH -> Map.of();
      case FRENCH -> French.TABLE;
      case SPANISH -> Spanish.TABLE;
      case RUSSIAN -> Russian.TABLE;
      case CHINESE -> Chinese.TABLE;
      case ARABIC -> Arabic.TABLE;
    };
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\u00A0\\u202F-]+", " ")
        .replace("〇", "零")
        .replaceAll("ين(?= |$)", "ون")
        .replaceAll("^(?:ال|لل)", "")
        .strip();
  }

  private static Map<String, Integer> written(Language language) {
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
    Map<String, Integer> table = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (String rules : format.getRuleSetNames()) {
      for (int n = 1; rules.contains("ordinal") && n <= MOST; n++) {
        String word = folded(format.format(n, rules));
        Integer other = table.put(word, n);
        if (other != null && other != n) {
          ambiguous.add(word);
        }
      }
    }
    table.keySet().removeAll(ambiguous);
    return Map.copyOf(table);
  }

  private static final class French {
    static final Map<String, Integer> TABLE = written(Language.FRENCH);
  }

  private static final class Spanish {
    static final Map<String, Integer> TABLE = written(Language.SPANISH);
  }

  private static final class Russian {
    static final Map<String, Integer> TABLE = written(Language.RUSSIAN);
  }

  private static final class Chinese {
    static final Map<String, Integer> TABLE = written(Language.CHINESE);
  }

  private static final class Arabic {
    static final Map<String, Integer> TABLE = written(Language.ARABIC);
  }
}
