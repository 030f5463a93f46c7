package org.clausewise.classify;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausewise.opener.Openers;
import org.clausewise.opener.Phrase;
import org.clausewise.opener.Scale;
import org.clausewise.opener.Scale.Order;

/**
 * Compares two phrases: which is the stronger, and whether one only aged.
 *
 * @param scale how strong openers are
 * @param text where the phrases stand
 */
record OpenerWords(Scale scale, ChangedText text) {

  /** So many words behind the opener name the event; more of them are often reworded. */
  private static final int EVENT_WORDS = 12;

  /** Of the words of one event a year apart, most stay; of two events, few. */
  private static final double SAME_EVENT = 2.0 / 3;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Whether the phrases are the same but for chain words and the capital in front. */
  boolean areEqual(Phrase original, Phrase revised) {
    return bare(original, text.original()).equals(bare(revised, text.revised()));
  }

  private static String bare(Phrase phrase, String wording) {
    return phrase.bare(wording).toLowerCase(Locale.ROOT);
  }

  /** Whether the revised phrase is the weaker or the stronger, by convention. */
  Order order(Phrase original, Phrase revised) {
    boolean sameHead = original.head().equals(revised.head());
    Order order = sameHead ? Order.NONE : scale.compare(original.head(), revised.head());
    if (order != Order.NONE) {
      return order;
    }
    String before = bare(original, text.original());
    String after = bare(revised, text.revised());
    if (Openers.strengthens(before, after, text.language())) {
      return Order.STRONGER;
    }
    return Openers.strengthens(after, before, text.language()) ? Order.WEAKER : Order.NONE;
  }

  /** Whether an event that was welcomed is recalled a year later. */
  boolean aged(Phrase original, Phrase revised) {
    return original.form() == revised.form()
        && Openers.ages(original.head(), revised.head(), text.language())
        && isSameEvent(original, revised);
  }

  private boolean isSameEvent(Phrase original, Phrase revised) {
    List<String> before = event(text.original(), original.end());
    List<String> after = event(text.revised(), revised.end());
    Set<String> shared = new HashSet<>(before);
    shared.retainAll(new HashSet<>(after));
    return shared.size() >= SAME_EVENT * new HashSet<>(before).size();
  }

  private static List<String> event(String wording, int start) {
    return NO_WORD
        .splitAsStream(wording.substring(start).toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .limit(EVENT_WORDS)
        .collect(Collectors.toList());
  }
}
