package org.clausewise.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewise.mention.Mention;
import org.clausewise.mention.MentionValue.Ordinal;
import org.clausewise.mention.MentionValue.Symbol;

/**
 * What rolled forward somewhere, by series: symbols by organ and session or year, ordinals by
 * number and by what they count. Keeps an example of each, as {@code 2017 → 2018} for people.
 */
final class RolledSeries {

  private final Map<String, String> symbols = new LinkedHashMap<>();
  private final Map<String, String> ordinals = new LinkedHashMap<>();

  /** Takes in a pair that rolled, and the word behind it. */
  void add(MentionPair pair, String behind) {
    String words = pair.before().text() + " → " + pair.after().text();
    if (pair.before().value() instanceof Symbol symbol) {
      series(symbol).forEach(series -> symbols.putIfAbsent(series, words));
    } else if (pair.before().value() instanceof Ordinal ordinal) {
      ordinals.putIfAbsent(ordinal.number() + " " + behind, words);
    }
  }

  /** An example of another symbol of the series that rolled. */
  Optional<String> symbol(Mention mention) {
    return mention.value() instanceof Symbol symbol
        ? series(symbol).stream().filter(symbols::containsKey).map(symbols::get).findFirst()
        : Optional.empty();
  }

  /** An example of the same ordinal that rolled elsewhere. */
  Optional<String> ordinal(Mention mention, String behind) {
    return mention.value() instanceof Ordinal ordinal
        ? Optional.ofNullable(ordinals.get(ordinal.number() + " " + behind))
        : Optional.empty();
  }

  /** {@code A 72} and {@code E 2017} of A/72/64-E/2017/12. */
  private static List<String> series(Symbol symbol) {
    List<String> found = new ArrayList<>();
    String organ = symbol.parts().get(0);
    boolean counted = false;
    for (int i = 1; i < symbol.parts().size(); i++) {
      String part = symbol.parts().get(i);
      if (symbol.parts().get(i - 1).equals("-")) {
        organ = part;
        counted = false;
      } else if (!counted && part.matches("\\d{1,4}")) {
        counted = true;
        found.add(organ + " " + part);
      }
    }
    return found;
  }
}
