package org.clausewise.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a pattern may begin, so that it is tried there only.
 *
 * <p>Trying forty patterns at each character is slow; most begin with a figure, a capital or one of
 * a few words.
 *
 * @param features which begin it
 * @param words or which words, lower case
 */
record Trigger(Set<Feature> features, Set<String> words) {

  /** What can begin a pattern, and what the text must hold for it to be tried at all. */
  enum Feature {
    /** Anywhere: it is searched for. */
    ANY,
    DIGIT,
    CAPITAL,
    /** A figure or a number in words. */
    NUMBER,
    MONTH,
    CURRENCY,
    /** The text must hold a slash. */
    SLASH,
    /** The text must hold a figure. */
    FIGURE
  }

  private static final Map<String, Feature> FEATURES = names();

  Trigger {
    features = Set.copyOf(features);
    words = Set.copyOf(words);
  }

  /** Reads {@code FIGURE,CAPITAL,goal}: features in capitals, words in small letters. */
  static Trigger of(Collection<String> names) {
    Set<Feature> features = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (String name : names) {
      if (FEATURES.containsKey(name)) {
        features.add(FEATURES.get(name));
      } else {
        words.add(name);
      }
    }
    return new Trigger(features, words);
  }

  boolean isAnywhere() {
    return features.contains(Feature.ANY);
  }

  /** Whether the text holds what the pattern needs. */
  boolean mayMatch(Beginnings text) {
    return (!features.contains(Feature.SLASH) || text.holdsSlash())
        && (!features.contains(Feature.FIGURE) || text.holdsFigure());
  }

  private static Map<String, Feature> names() {
    Map<String, Feature> names = new HashMap<>();
    for (Feature feature : Feature.values()) {
      names.put(feature.name(), feature);
    }
    return Map.copyOf(names);
  }
}
