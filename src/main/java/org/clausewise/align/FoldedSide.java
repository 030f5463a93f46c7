package org.clausewise.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.clausewise.model.Atom;
import org.clausewise.model.TextBox;
import org.clausewise.text.Folding;
import org.clausewise.text.GraphemeClusters;
import org.clausewise.text.Token;
import org.clausewise.text.Tokenizer;

/** The words of one side under a folding, those left out of which the folding leaves nothing. */
final class FoldedSide {

  private final String text;
  private final List<Token> words = new ArrayList<>();
  private final int[] keys;
  private final BitSet clusters;

  FoldedSide(Wording wording, Folding folding, Map<String, Integer> interned, int markKey) {
    this.text = wording.text();
    this.clusters = GraphemeClusters.boundaries(text);
    List<Integer> found = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(text)) {
      String key = key(token, wording, folding);
      if (wording.marks().contains(token.start())) {
        words.add(token);
        found.add(markKey);
      } else if (!key.isEmpty()) {
        words.add(token);
        int next = interned.size();
        found.add(interned.computeIfAbsent(key, unseen -> next));
      }
    }
    keys = found.stream().mapToInt(Integer::intValue).toArray();
  }

  private static String key(Token token, Wording wording, Folding folding) {
    Atom atom = wording.atoms().get(token.start());
    if (atom == null) {
      return folding.fold(wording.text(), token.start(), token.end());
    }
    StringBuilder key = new StringBuilder().append(Atom.CHARACTER).append(atom.identity());
    for (TextBox box : atom.boxes()) {
      key.append('\f').append(box.text());
    }
    return key.toString();
  }

  String text() {
    return text;
  }

  int[] keys() {
    return keys;
  }

  int size() {
    return keys.length;
  }

  /** Where the word begins; the end of the text for the one behind the last. */
  int startOf(int word) {
    return word == keys.length ? text.length() : words.get(word).start();
  }

  /** Where the word ends; 0 for the one before the first. */
  int endOf(int word) {
    return word < 0 ? 0 : words.get(word).end();
  }

  boolean isWhole(int at) {
    return clusters.get(at);
  }

  /** Whether text can be put in at that offset: beside a character that is plain text. */
  boolean takesTextAt(int at) {
    return isPlain(at - 1) || isPlain(at);
  }

  private boolean isPlain(int at) {
    return at >= 0 && at < text.length() && "\t\n\u2029\uFFFC".indexOf(text.charAt(at)) < 0;
  }
}
