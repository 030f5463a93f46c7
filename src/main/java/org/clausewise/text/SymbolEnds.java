package org.clausewise.text;

import org.clausewise.model.Atom;

/**
 * What belongs to a word or number behind its last letter or digit: a sign of per cent or currency
 * ({@code 5%}, {@code 12€}), the last full stop of initials ({@code p.m.}), and all of an address
 * behind {@code https://}.
 *
 * <p>Cost: linear in what is looked at. Handled badly: initials that end a sentence, whose full
 * stop ends both and counts as theirs; addresses with a bracket or a full stop as their last sign.
 */
final class SymbolEnds {

  private static final String PER_CENT = "%\u2030\u066A";
  private static final String NOT_IN_ADDRESS = "\"<>\u201C\u201D\u2018\u2019\u00AB\u00BB\u2029";
  private static final String NOT_AT_ITS_END = ".,;:!?)]}'";

  private SymbolEnds() {}

  /** Where the symbol ends that is a word from {@code start} to {@code end} so far. */
  static int of(String text, int start, int end) {
    if (end == text.length()) {
      return end;
    }
    if (text.startsWith("://", end)) {
      return addressEnd(text, end);
    }
    char next = text.charAt(end);
    boolean unit = Character.isDigit(text.charAt(end - 1)) && isUnit(next);
    return unit || (next == '.' && isInitials(text, start, end)) ? end + 1 : end;
  }

  /** Whether an amount begins at {@code at} with its currency. */
  static boolean beginsAmount(String text, int at) {
    return isCurrency(text.charAt(at))
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isUnit(char c) {
    return PER_CENT.indexOf(c) >= 0 || isCurrency(c);
  }

  /** Single letters with full stops between them. */
  private static boolean isInitials(String text, int start, int end) {
    if (end - start < 3) {
      return false;
    }
    for (int k = start; k < end; k++) {
      boolean letter = (k - start) % 2 == 0;
      if (letter ? !Character.isLetter(text.charAt(k)) : text.charAt(k) != '.') {
        return false;
      }
    }
    return (end - start) % 2 == 1;
  }

  private static int addressEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isInAddress(text.charAt(end))) {
      end++;
    }
    while (NOT_AT_ITS_END.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isInAddress(char c) {
    return !Tokenizer.isSpace(c)
        && c != Atom.CHARACTER
        && NOT_IN_ADDRESS.indexOf(c) < 0
        && !Tokenizer.isUnspaced(c);
  }
}
