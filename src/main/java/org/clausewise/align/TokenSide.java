package org.clausewise.align;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clausewise.model.Atom;
import org.clausewise.model.TextBox;
import org.clausewise.text.FunctionWords;
import org.clausewise.text.Sentences;
import org.clausewise.text.Token;
import org.clausewise.text.Token.Kind;
import org.clausewise.text.Tokenizer;

/**
 * The tokens of one side of a change, with their keys: equal keys, equal tokens. Two text boxes are
 * equal tokens if they say the same, and alike if only their drawings are.
 */
final class TokenSide {

  /** More than all words of a stretch that is weighed: atoms stay where they are. */
  private static final int ATOM_WEIGHT = 10_000;

  private static final int WORD_WEIGHT = 10;

  /** Numbers are what an update changes, and equal ones are often so by chance. */
  private static final int DIGITS_WEIGHT = 4;

  private static final int FUNCTION_WEIGHT = 2;
  private static final int PUNCTUATION_WEIGHT = 1;

  private final Wording wording;
  private final List<Token> tokens;
  private final int[] keys;
  private final int[] alikeKeys;
  private final int unlike;
  private final BitSet functionWords = new BitSet();

  /**
   * Cuts a side into tokens.
   *
   * @param interned the keys of both sides so far, added to
   * @param markKey a negative number of this side alone, so that its marks equal nothing
   */
  TokenSide(Wording wording, Map<String, Integer> interned, int markKey) {
    this.wording = wording;
    this.tokens = Tokenizer.tokenize(wording.text());
    this.keys = new int[tokens.size()];
    this.alikeKeys = new int[tokens.size()];
    this.unlike = markKey;
    for (int k = 0; k < keys.length; k++) {
      String text = keyText(tokens.get(k));
      alikeKeys[k] = isMark(k) ? markKey : intern(text, interned);
      keys[k] = isMark(k) ? markKey : intern(text + boxText(k), interned);
      functionWords.set(k, isWord(k) && FunctionWords.contains(in(k)));
    }
  }

  private static int intern(String text, Map<String, Integer> interned) {
    int next = interned.size();
    return interned.computeIfAbsent(text, unseen -> next);
  }

  private String keyText(Token token) {
    String text = token.in(wording.text());
    Atom atom = wording.atoms().get(token.start());
    return atom == null ? text : text + atom.identity();
  }

  private String boxText(int token) {
    Atom atom = wording.atoms().get(tokens.get(token).start());
    return atom == null
        ? ""
        : atom.boxes().stream().map(TextBox::text).collect(Collectors.joining("\f"));
  }

  String text() {
    return wording.text();
  }

  int size() {
    return keys.length;
  }

  int[] keys() {
    return keys;
  }

  /** The keys by which atoms are alike; everything else is like nothing of the other side. */
  int[] alikeKeys(int start, int end) {
    int[] alike = Arrays.copyOfRange(alikeKeys, start, end);
    for (int k = start; k < end; k++) {
      alike[k - start] = isAtom(k) ? alike[k - start] : unlike;
    }
    return alike;
  }

  boolean holdsAtom(int start, int end) {
    return IntStream.range(start, end).anyMatch(this::isAtom);
  }

  /** Where the sentences begin, and behind the last of them the number of tokens. */
  int[] sentenceStarts() {
    List<Integer> starts = Sentences.starts(wording.text(), tokens);
    int[] bounded = new int[starts.size() + 1];
    Arrays.setAll(bounded, k -> k < starts.size() ? starts.get(k) : tokens.size());
    return bounded;
  }

  /** How much it is worth to keep the token, beside what an edit costs. */
  int weight(int token) {
    return switch (tokens.get(token).kind()) {
      case ATOM -> ATOM_WEIGHT;
      case PUNCTUATION -> PUNCTUATION_WEIGHT;
      case WORD -> wordWeight(token);
    };
  }

  private int wordWeight(int token) {
    if (isFunctionWord(token)) {
      return FUNCTION_WEIGHT;
    }
    return isDigits(token) ? DIGITS_WEIGHT : WORD_WEIGHT;
  }

  /** How many characters the tokens take, with the spaces between them. */
  int length(int start, int end) {
    return start == end ? 0 : endOf(end - 1) - startOf(start);
  }

  String in(int token) {
    return tokens.get(token).in(wording.text());
  }

  int key(int token) {
    return keys[token];
  }

  /** Where the token begins; the end of the text for the one behind the last. */
  int startOf(int token) {
    return token == keys.length ? wording.text().length() : tokens.get(token).start();
  }

  /** Where the token ends; 0 for the one before the first. */
  int endOf(int token) {
    return token < 0 ? 0 : tokens.get(token).end();
  }

  boolean isMark(int token) {
    return wording.marks().contains(tokens.get(token).start());
  }

  boolean isAtom(int token) {
    return tokens.get(token).kind() == Kind.ATOM;
  }

  boolean isWord(int token) {
    return tokens.get(token).kind() == Kind.WORD;
  }

  boolean isPunctuation(int token) {
    return tokens.get(token).kind() == Kind.PUNCTUATION;
  }

  /** Whether the token is a word of a script that is written without spaces. */
  boolean isUnspaced(int token) {
    return isWord(token)
        && Tokenizer.isUnspaced(wording.text().codePointAt(tokens.get(token).start()));
  }

  boolean isFunctionWord(int token) {
    return functionWords.get(token);
  }

  /** Whether the token is a word or number that is none of grammar. */
  boolean hasMeaning(int token) {
    return isWord(token) && !isFunctionWord(token);
  }

  /** Whether the token is a number without letters or signs, as against a symbol. */
  boolean isDigits(int token) {
    return in(token).chars().allMatch(Character::isDigit);
  }

  boolean holdsDigits(int start, int end) {
    return IntStream.range(start, end).anyMatch(this::isDigits);
  }

  boolean holdsMeaning(int start, int end) {
    return IntStream.range(start, end).anyMatch(this::hasMeaning);
  }

  boolean isConjunction(int token) {
    String text = in(token);
    return text.equals("and") || text.equals("or");
  }

  /** Whether the token is the first or has white space before it. */
  boolean followsSpace(int token) {
    return token == 0 || endOf(token - 1) < startOf(token);
  }

  char firstChar(int token) {
    return wording.text().charAt(tokens.get(token).start());
  }
}
