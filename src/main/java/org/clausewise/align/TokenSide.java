package org.clausewise.align;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausewise.model.Atom;
import org.clausewise.model.TextBox;
import org.clausewise.text.FunctionWords;
import org.clausewise.text.Token;
import org.clausewise.text.Token.Kind;
import org.clausewise.text.Tokenizer;

/**
 * The tokens of one side of a change, with their keys: equal keys, equal tokens. Two text boxes are
 * equal tokens if they say the same, and alike if only their drawings are.
 */
final class TokenSide {

  private final Wording wording;
  private final List<Token> tokens;
  private final int[] keys;
  private final int[] alikeKeys;

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
    for (int k = 0; k < keys.length; k++) {
      String text = keyText(tokens.get(k));
      alikeKeys[k] = isMark(k) ? markKey : intern(text, interned);
      keys[k] = isMark(k) ? markKey : intern(text + boxText(k), interned);
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

  /** The keys from {@code start} to before {@code end} by which text boxes are alike. */
  int[] alikeKeys(int start, int end) {
    return Arrays.copyOfRange(alikeKeys, start, end);
  }

  /** Whether a text box is among those tokens. */
  boolean holdsBox(int start, int end) {
    for (int k = start; k < end; k++) {
      Atom atom = wording.atoms().get(tokens.get(k).start());
      if (atom != null && !atom.boxes().isEmpty()) {
        return true;
      }
    }
    return false;
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

  boolean isPunctuation(int token) {
    return tokens.get(token).kind() == Kind.PUNCTUATION;
  }

  /** Whether the token is a word of a script that is written without spaces. */
  boolean isUnspaced(int token) {
    return tokens.get(token).kind() == Kind.WORD
        && Tokenizer.isUnspaced(wording.text().codePointAt(tokens.get(token).start()));
  }

  boolean isFunctionWord(int token) {
    return tokens.get(token).kind() == Kind.WORD
        && FunctionWords.contains(tokens.get(token).in(wording.text()));
  }

  boolean isConjunction(int token) {
    String text = tokens.get(token).in(wording.text());
    return text.equals("and") || text.equals("or");
  }

  char firstChar(int token) {
    return wording.text().charAt(tokens.get(token).start());
  }
}
