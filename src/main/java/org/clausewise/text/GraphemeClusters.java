package org.clausewise.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.clausewise.text.Token.Kind;

/**
 * What a reader takes for one character: a letter with its marks, a pair of surrogates, an emoji
 * joined of several (Unicode Standard Annex 29, extended grapheme clusters, by ICU).
 *
 * <p>Cost: one pass. Texts of characters that never combine, such as those of European languages,
 * are known by a table of ranges, and ICU is not loaded for them.
 */
public final class GraphemeClusters {

  /**
   * First and last code points that are clusters by themselves unless others combine with them:
   * Latin, Greek, Cyrillic, the letters of Hebrew and Arabic, punctuation, the paragraph mark, CJK,
   * and the character of atoms.
   */
  private static final int[][] LONE = {
    {0x20, 0x2FF},
    {0x370, 0x482},
    {0x48A, 0x52F},
    {0x5D0, 0x5EA},
    {0x61B, 0x64A},
    {0x660, 0x669},
    {0x1E00, 0x1FFF},
    {0x2000, 0x200A},
    {0x2010, 0x2029},
    {0x202F, 0x205F},
    {0x20A0, 0x20CF},
    {0x3000, 0x3029},
    {0x3041, 0x3096},
    {0x30A0, 0x30FF},
    {0x4E00, 0x9FFF},
    {0xFF01, 0xFF60},
    {0xFFFC, 0xFFFC}
  };

  private GraphemeClusters() {}

  /**
   * Where clusters begin or end: zero-based UTF-16 offsets into {@code text}, 0 and its length
   * included. No other offset may part the text.
   */
  public static BitSet boundaries(String text) {
    BitSet boundaries = new BitSet(text.length() + 1);
    if (isOfLoneCharacters(text)) {
      boundaries.set(0, text.length() + 1);
      return boundaries;
    }
    BreakIterator iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
    iterator.setText(text);
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      boundaries.set(at);
    }
    return boundaries;
  }

  /** The tokens, those joined that would part a cluster; atoms stay alone. */
  static List<Token> whole(String text, List<Token> tokens) {
    if (isOfLoneCharacters(text)) {
      return tokens;
    }
    BitSet boundaries = boundaries(text);
    List<Token> whole = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      add(token, boundaries, whole);
    }
    return whole;
  }

  private static void add(Token token, BitSet boundaries, List<Token> into) {
    Token last = into.isEmpty() ? null : into.get(into.size() - 1);
    if (token.kind() == Kind.ATOM) {
      if (last != null && last.end() > token.start()) {
        into.set(into.size() - 1, new Token(last.start(), token.start(), last.kind()));
      }
      into.add(token);
      return;
    }
    int start = boundaries.previousSetBit(token.start());
    int end = boundaries.nextSetBit(token.end());
    if (last == null || last.end() <= start) {
      into.add(new Token(start, end, token.kind()));
    } else if (last.kind() == Kind.ATOM) {
      into.add(new Token(last.end(), end, token.kind()));
    } else {
      into.set(into.size() - 1, new Token(last.start(), end, last.kind()));
    }
  }

  private static boolean isOfLoneCharacters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 ? !isLone(c) : c == '\r') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLone(char c) {
    for (int[] range : LONE) {
      if (c <= range[1]) {
        return c >= range[0];
      }
    }
    return false;
  }
}
