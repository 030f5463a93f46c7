package org.clausewise.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausewise.text.Token;
import org.clausewise.text.Tokenizer;
import org.clausewise.text.Tsv;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that bind in an English text, of those that stand at a place the longest.
 *
 * <p>Cost: one pass over the tokens. Handled badly: words parted by others ("shall, where
 * applicable, not"), which are found one by one.
 */
final class ObligationTable {

  private static final ObligationTable ENGLISH =
      new ObligationTable(Tsv.resource(ObligationTable.class, "obligation-en.tsv"));

  private record Entry(List<String> words, Obligation obligation) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();

  private ObligationTable(List<List<String>> rows) {
    for (List<String> row : rows) {
      Obligation.Kind kind = Obligation.Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      int rank = row.size() > 2 ? Integer.parseInt(row.get(1)) : 0;
      String text = row.get(row.size() - 1);
      List<String> words = Arrays.asList(text.split(" "));
      entries
          .computeIfAbsent(words.get(0), unseen -> new ArrayList<>())
          .add(new Entry(words, new Obligation(0, 0, kind, rank, text)));
    }
  }

  /** Those of an English text, ascending and apart. */
  static List<Obligation> inEnglish(String text) {
    return ENGLISH.find(text);
  }

  private List<Obligation> find(String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    List<Obligation> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Entry entry = longest(text, tokens, at);
      if (entry == null) {
        at++;
        continue;
      }
      int next = at + entry.words().size();
      if (entry.obligation().kind() != Obligation.Kind.NOT) {
        found.add(entry.obligation().at(tokens.get(at), tokens.get(next - 1)));
      }
      at = next;
    }
    return found;
  }

  private @Nullable Entry longest(String text, List<Token> tokens, int at) {
    Entry best = null;
    String first = tokens.get(at).in(text);
    for (Entry entry : entries.getOrDefault(lower(first), List.of())) {
      boolean longer = best == null || entry.words().size() > best.words().size();
      if (longer && stands(entry, text, tokens, at) && !isMonth(first)) {
        best = entry;
      }
    }
    return best;
  }

  private static boolean stands(Entry entry, String text, List<Token> tokens, int at) {
    if (at + entry.words().size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < entry.words().size(); i++) {
      if (!lower(tokens.get(at + i).in(text)).equals(entry.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A verb has a capital only where it opens a sentence, which no "may" does in a clause. */
  private static boolean isMonth(String word) {
    return word.equals("May");
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
