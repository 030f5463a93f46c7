package org.clausewise.text;

import java.util.Locale;
import java.util.Set;

/**
 * English words that carry grammar rather than meaning. Modal verbs and negations are left out on
 * purpose: in a negotiated text they are the meaning.
 */
public final class FunctionWords {

  private static final Set<String> WORDS =
      Set.of(
          "a", "about", "also", "among", "an", "and", "any", "are", "as", "at", "be", "been",
          "being", "between", "both", "but", "by", "each", "for", "from", "had", "has", "have",
          "he", "her", "his", "if", "in", "into", "is", "it", "its", "of", "on", "or", "our",
          "over", "she", "so", "such", "than", "that", "the", "their", "them", "then", "there",
          "these", "they", "this", "those", "through", "to", "under", "upon", "was", "we", "were",
          "when", "where", "which", "while", "who", "whom", "whose", "with", "within", "you");

  private FunctionWords() {}

  /** Whether the word is one, in whatever case. */
  public static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
