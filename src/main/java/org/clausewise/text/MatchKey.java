package org.clausewise.text;

import java.util.List;
import org.clausewise.model.Atom;

/**
 * The canonical wording of a paragraph: white space collapsed, atoms replaced by identities and by
 * the words of the text boxes in them.
 */
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
        Atom atom = atoms.get(nextAtom++);
        key.append(atom.identity()).append(Atom.CHARACTER);
        atom.boxes().forEach(box -> key.append(box.text()).append(Atom.CHARACTER));
      }
    }
    return key.toString();
  }
}
