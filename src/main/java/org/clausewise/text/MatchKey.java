package org.clausewise.text;

import java.util.List;
import org.clausewise.model.Atom;

/** The canonical wording of a paragraph: white space collapsed, atoms replaced by identities. */
final class MatchKey {

  private MatchKey() {}

  static String of(String wording, List<Atom> atoms) {
    StringBuilder key = new StringBuilder(wording.length());
    boolean gap = false;
    int nextAtom = 0;
    for (int i = 0; i < wording.length(); i++) {
      char c = wording.charAt(i);
      if (Tokenizer.isSpace(c)) {
        gap = true;
        continue;
      }
      if (gap && !key.isEmpty()) {
        key.append(' ');
      }
      gap = false;
      key.append(c);
      if (nextAtom < atoms.size() && atoms.get(nextAtom).offset() == i) {
        key.append(atoms.get(nextAtom++).identity()).append(Atom.CHARACTER);
      }
    }
    return key.toString();
  }
}
