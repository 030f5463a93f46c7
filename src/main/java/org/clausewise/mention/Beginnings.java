package org.clausewise.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausewise.mention.Trigger.Feature;

/**
 * The places of a text where a pattern can begin: at its words, its figures and its currency signs.
 * Cost: one pass.
 */
final class Beginnings {

  private final List<Place> places = new ArrayList<>();
  private final boolean slash;
  private boolean figure;

  /**
   * One place.
   *
   * @param word the letters that begin here, lower case; empty for figures and signs
   */
  record Place(int at, Feature feature, String word) {}

  Beginnings(String text) {
    slash = text.indexOf('/') >= 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isDigit(c)) {
        end = runEnd(text, at, true);
        figure = true;
        places.add(new Place(at, Feature.DIGIT, ""));
      } else if (Character.isLetter(c)) {
        end = runEnd(text, at, false);
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        places.add(new Place(at, Character.isUpperCase(c) ? Feature.CAPITAL : Feature.ANY, word));
      } else if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
        places.add(new Place(at, Feature.CURRENCY, ""));
      }
      at = end;
    }
  }

  boolean holdsSlash() {
    return slash;
  }

  boolean holdsFigure() {
    return figure;
  }

  /** Where a pattern with this trigger may begin, ascending. */
  List<Integer> of(Trigger trigger, Set<String> months, Set<String> numbers) {
    List<Integer> found = new ArrayList<>();
    for (Place place : places) {
      if (begins(place, trigger, months, numbers)) {
        found.add(place.at());
      }
    }
    return found;
  }

  private static boolean begins(
      Place place, Trigger trigger, Set<String> months, Set<String> numbers) {
    Set<Feature> features = trigger.features();
    if (place.feature() == Feature.DIGIT) {
      return features.contains(Feature.DIGIT) || features.contains(Feature.NUMBER);
    }
    return features.contains(place.feature())
        || trigger.words().contains(place.word())
        || (features.contains(Feature.MONTH) && months.contains(place.word()))
        || (features.contains(Feature.NUMBER) && numbers.contains(place.word()));
  }

  private static int runEnd(String text, int start, boolean digits) {
    int end = start;
    while (end < text.length()
        && (digits ? Character.isDigit(text.charAt(end)) : Character.isLetter(text.charAt(end)))) {
      end++;
    }
    return end;
  }
}
