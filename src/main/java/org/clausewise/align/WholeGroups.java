package org.clausewise.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Widens replacements to the whole of a short group of words in quotation marks or round brackets,
 * of which no word of meaning was kept, and to the end of a group that they begin.
 *
 * <p>{@code (by post)} that became {@code (in person)} is replaced with its brackets, and so is
 * {@code 186 (1964)} that became {@code 1244 (1999)}. Square brackets are marks of negotiation and
 * mean something by themselves: they stay. Cost: linear in the edits and the tokens of such groups.
 * Handled badly: quotation marks that open and close alike, which are told by the space before
 * them.
 */
final class WholeGroups {

  /** A single word or symbol is read as well without its brackets: two words and both of them. */
  private static final int SHORTEST = 4;

  /** Longer groups are read word by word: a bracket, five words and their commas, a bracket. */
  private static final int LONGEST = 8;

  private static final String OPENING = "(\u201C\u00AB\u201E\u2018「『《（";
  private static final String CLOSING = ")\u201D\u00BB\u201D\u2019」』》）";

  private final TokenSide original;
  private final TokenSide revised;

  WholeGroups(TokenSide original, TokenSide revised) {
    this.original = original;
    this.revised = revised;
  }

  /** The edits, ascending and apart, widened. */
  List<TokenEdit> widen(List<TokenEdit> edits) {
    List<TokenEdit> widened = new ArrayList<>();
    for (int k = 0; k < edits.size(); k++) {
      int from = k == 0 ? 0 : edits.get(k - 1).originalEnd();
      int to = k + 1 == edits.size() ? original.size() : edits.get(k + 1).originalStart();
      add(widened(edits.get(k), from, to), widened);
    }
    return widened;
  }

  /** Adds an edit; one that the last was widened to is part of it. */
  private static void add(TokenEdit edit, List<TokenEdit> into) {
    int last = into.size() - 1;
    if (last >= 0 && into.get(last).originalEnd() >= edit.originalStart()) {
      into.set(last, into.get(last).through(edit));
    } else {
      into.add(edit);
    }
  }

  private TokenEdit widened(TokenEdit edit, int from, int to) {
    if (edit.isOneSided()) {
      return edit;
    }
    TokenEdit closed = edit.grown(0, closesBehind(edit, to));
    int open = openingBefore(closed.originalStart(), from);
    int close = closingFrom(closed.originalEnd(), to);
    if (open < 0 || close < 0 || !isPair(open, close)) {
      return closed;
    }
    TokenEdit whole = closed.grown(closed.originalStart() - open, close + 1 - closed.originalEnd());
    return SHORTEST <= whole.longerLength() && whole.longerLength() <= LONGEST ? whole : closed;
  }

  /** 1 if both sides of the edit open a group that the kept token behind them closes, else 0. */
  private int closesBehind(TokenEdit edit, int to) {
    int at = edit.originalEnd();
    return at < to
            && isClosing(at)
            && opens(original, edit.originalStart(), at, original.firstChar(at))
            && opens(revised, edit.revisedStart(), edit.revisedEnd(), original.firstChar(at))
        ? 1
        : 0;
  }

  private static boolean opens(TokenSide side, int start, int end, char closing) {
    int depth = 0;
    for (int k = end - 1; k >= start && depth >= 0; k--) {
      if (side.isPunctuation(k)) {
        char mark = side.firstChar(k);
        depth += mark == closing ? 1 : closingOf(mark) == closing ? -1 : 0;
      }
    }
    return depth < 0;
  }

  /** The opening mark before a token, with nothing but words of grammar between; -1 without one. */
  private int openingBefore(int token, int from) {
    int at = token - 1;
    while (at >= from && !original.hasMeaning(at) && !original.isAtom(at)) {
      if (isOpening(at)) {
        return at;
      }
      if (isClosing(at)) {
        return -1;
      }
      at--;
    }
    return -1;
  }

  private int closingFrom(int token, int to) {
    int at = token;
    while (at < to && !original.hasMeaning(at) && !original.isAtom(at)) {
      if (isClosing(at)) {
        return at;
      }
      if (isOpening(at)) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private boolean isPair(int open, int close) {
    char mark = original.firstChar(open);
    return mark == '"'
        ? original.firstChar(close) == '"'
        : closingOf(mark) == original.firstChar(close);
  }

  private boolean isOpening(int token) {
    char mark = original.firstChar(token);
    return original.isPunctuation(token)
        && (OPENING.indexOf(mark) >= 0 || (mark == '"' && original.followsSpace(token)));
  }

  private boolean isClosing(int token) {
    char mark = original.firstChar(token);
    return original.isPunctuation(token)
        && (CLOSING.indexOf(mark) >= 0 || (mark == '"' && !original.followsSpace(token)));
  }

  /** The mark that closes what this one opens; a space for one that opens nothing. */
  private static char closingOf(char opening) {
    int at = OPENING.indexOf(opening);
    return at < 0 ? ' ' : CLOSING.charAt(at);
  }
}
