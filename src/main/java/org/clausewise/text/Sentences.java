package org.clausewise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausewise.text.Token.Kind;

/**
 * The sentences of a text, and its clauses as far as semicolons and bracketed letters part them.
 *
 * <p>The idea: a sentence ends with its mark and the quotation marks, brackets and note references
 * that follow without a space, as in Unicode Standard Annex 29, but counted in tokens, so that a
 * symbol or a decimal number has no end inside. A full stop is none behind an abbreviation or an
 * initial, or before a small letter. A semicolon, a paragraph mark, and what comes before {@code
 * (a)} in a list end a clause. Cost: one pass. Handled badly: abbreviations that are not English;
 * Thai, whose sentences have no mark.
 */
public final class Sentences {

  private static final String ENDS =
      "!?;\u2029\u037E\u0589\u061B\u061F\u06D4\u0964\u0965\u1362\u203C\u2047\u2048\u2049。！？；｡︒";
  private static final String STOPS = ".\u2024\uFF0E\u2026";
  private static final String CLOSERS = "\"')]}\u2019\u201D\u00BB」』）】》〉］";

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "add", "al", "amb", "app", "art", "arts", "ca", "cf", "ch", "chap", "co", "col", "corr",
          "dr", "ed", "eds", "esp", "etc", "fig", "figs", "gen", "h.e", "hon", "inc", "lt", "ltd",
          "messrs", "mr", "mrs", "ms", "no", "nos", "op", "p", "para", "paras", "pp", "prof", "pt",
          "rev", "sec", "sect", "sects", "ser", "st", "supp", "suppl", "viz", "vol", "vols", "vs");

  private final String text;
  private final List<Token> tokens;

  private Sentences(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * Where the sentences and clauses begin.
   *
   * @param tokens the tokens of {@code text}
   * @return the index of each one's first token, ascending; the first is 0, none without tokens
   */
  public static List<Integer> starts(String text, List<Token> tokens) {
    return new Sentences(text, tokens).starts();
  }

  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    for (int k = 0; k < tokens.size(); k++) {
      if (k == 0 || isStart(k)) {
        starts.add(k);
      }
    }
    return starts;
  }

  private boolean isStart(int k) {
    int last = k - 1;
    while (last > 0 && closes(last)) {
      last--;
    }
    return !closes(k) && (endsSentence(last, k) || beginsItem(k));
  }

  /** Whether the token belongs to the end of the sentence that the one before it ended. */
  private boolean closes(int k) {
    char first = first(k);
    boolean noteMark =
        tokens.get(k).kind() == Kind.ATOM || Character.getType(first) == Character.OTHER_NUMBER;
    return (CLOSERS.indexOf(first) >= 0 || noteMark) && touchesLast(k);
  }

  private boolean touchesLast(int k) {
    return k > 0 && tokens.get(k - 1).end() == tokens.get(k).start();
  }

  private boolean endsSentence(int last, int next) {
    if (tokens.get(last).kind() != Kind.PUNCTUATION) {
      return false;
    }
    char mark = first(last);
    return ENDS.indexOf(mark) >= 0
        || (STOPS.indexOf(mark) >= 0
            && !touchesLast(next)
            && !Character.isLowerCase(first(next))
            && !isAbbreviation(last - 1));
  }

  private boolean isAbbreviation(int k) {
    if (k < 0 || !touchesLast(k + 1)) {
      return false;
    }
    String word = tokens.get(k).in(text);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the token is the letter of a new item of a list, as against {@code Article 4 (a)}. */
  private boolean beginsItem(int k) {
    Token before = tokens.get(k - 1);
    boolean letter = tokens.get(k).kind() == Kind.WORD && first(k) == '(';
    return letter && (before.kind() == Kind.PUNCTUATION || FunctionWords.contains(before.in(text)));
  }

  private char first(int k) {
    return text.charAt(tokens.get(k).start());
  }
}
