package org.clausewise.opener;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewise.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds the work that a clause gives to the secretariat: "Requests the Secretary-General".
 *
 * <p>The idea: behind a verb that gives work, the heads of the secretariat are looked for up to
 * what they shall do ("to", "that", "which"). Cost: a few words a verb. Handled badly: one named
 * behind a long aside, and work that is given without a name ("a report shall be submitted").
 */
public final class Mandates {

  /**
   * A mandate.
   *
   * @param span from the verb to the name, in the wording
   * @param words the same in words: {@code Requests the Secretary-General}
   * @param addressee whom it names: {@code Secretary-General}
   */
  public record Mandate(Span span, String words, String addressee) {}

  private static final int FARTHEST = 16;

  /** Behind these it is said what to do, or who is meant. */
  private static final Set<String> STOPS = Set.of("to", "which", "who", "whose", "where", "for");

  private Mandates() {}

  /** The mandates of a clause in their order. */
  public static List<Mandate> of(String wording, Opener opener, Language language) {
    OpenerTable table = Openers.table(language);
    List<Mandate> found = new ArrayList<>();
    Stream.concat(Stream.of(opener.phrase()), opener.secondary().stream())
        .filter(phrase -> phrase.head().givesWork())
        .forEach(
            phrase -> {
              Mandate mandate = find(table, phrase, wording);
              if (mandate != null) {
                found.add(mandate);
              }
            });
    return found;
  }

  private static @Nullable Mandate find(OpenerTable table, Phrase phrase, String wording) {
    Words words = new Words(wording.substring(phrase.end()), FARTHEST);
    boolean repeats = phrase.head().name().contains(" ");
    for (int i = 0; i < words.size(); i++) {
      boolean first = i == 0;
      if (STOPS.contains(words.word(i)) && !(first && repeats)) {
        return null;
      }
      for (List<String> addressee : table.addressees()) {
        if (words.stands(addressee, i) && isNamed(words, i)) {
          int end = phrase.end() + words.span(i + addressee.size() - 1).end();
          int start = phrase.end() + words.span(i).start();
          String addressed = wording.substring(start, end);
          String said = phrase.head().name() + (repeats ? " to the " : " the ") + addressed;
          return new Mandate(new Span(phrase.start(), end), said, addressed);
        }
      }
    }
    return null;
  }

  /** The Secretary-General, the United Nations High Commissioner; not a report of one. */
  private static boolean isNamed(Words words, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (words.word(i).equals("the")) {
        return i == 0 || !words.word(i - 1).equals("of");
      }
      if (!words.isProper(i)) {
        return false;
      }
    }
    return false;
  }
}
