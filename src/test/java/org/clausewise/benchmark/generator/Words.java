package org.clausewise.benchmark.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts texts into words and joins them. It is the generator's own, so that the words of the product
 * are held against other ones: letters and digits, and what joins them to a whole symbol ({@code
 * A/C.2/59/3}, {@code far-reaching}, {@code 1,000}). Handled badly: full stops without a space
 * behind; the generator writes none.
 */
public final class Words {

  /** Stands between the paragraphs of a split or merge. */
  static final String PARAGRAPH_MARK = "\u2029";

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}]+(?:[/'’.-][\\p{L}\\p{M}\\p{N}]+|,\\p{N}{3}(?!\\p{N}))*|\\S");

  private static final Set<String> GRAMMAR =
      Set.of(
          "a", "also", "among", "an", "and", "any", "are", "as", "at", "be", "been", "between",
          "both", "but", "by", "each", "for", "from", "has", "have", "in", "into", "is", "it",
          "its", "of", "on", "or", "over", "such", "than", "that", "the", "their", "them", "these",
          "they", "this", "those", "through", "to", "under", "upon", "was", "were", "which",
          "while", "with", "within");

  private Words() {}

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      int start = matcher.start();
      boolean spaced = start > 0 && Character.isWhitespace(text.charAt(start - 1));
      words.add(new Word(matcher.group(), spaced && !text.startsWith(PARAGRAPH_MARK, start - 1)));
    }
    return words;
  }

  static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(word.spaced() ? " " : "").append(word.text());
    }
    return text.toString();
  }

  static boolean isGrammar(String word) {
    return GRAMMAR.contains(word.toLowerCase(Locale.ROOT));
  }

  /** How many words of meaning there are. */
  static int meaning(List<Word> words) {
    return (int) words.stream().filter(Word::hasMeaning).count();
  }

  /** Whether a place of the text is inside a word, number or symbol, and not between two. */
  public static boolean isInside(String text, int offset) {
    Matcher matcher = WORD.matcher(text);
    int from = Math.max(0, text.lastIndexOf(' ', Math.max(0, offset - 1)));
    for (boolean found = matcher.find(from);
        found && matcher.start() < offset;
        found = matcher.find()) {
      if (offset < matcher.end()) {
        return true;
      }
    }
    return false;
  }
}
