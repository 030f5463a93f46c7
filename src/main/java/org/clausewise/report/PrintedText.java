package org.clausewise.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.model.Atom;
import org.clausewise.model.AtomKind;

/**
 * One side's wording of a change as a terminal prints it: atoms by what stands for them, paragraph
 * marks as ¶, tabs and line breaks as spaces, nothing that a terminal would obey.
 */
final class PrintedText {

  private final String text;
  private final Map<Integer, String> atoms = new TreeMap<>();

  PrintedText(List<Passage> passages) {
    StringBuilder joined = new StringBuilder();
    String mark = "";
    for (Passage passage : passages) {
      joined.append(mark);
      mark = String.valueOf(Change.PARAGRAPH_MARK);
      for (Atom atom : passage.paragraph().wordingAtoms()) {
        atoms.put(joined.length() + atom.offset(), display(atom));
      }
      joined.append(passage.paragraph().wording());
    }
    this.text = joined.toString();
  }

  private static String display(Atom atom) {
    if (!atom.display().isEmpty()) {
      return atom.display();
    }
    boolean isPlainSpace = atom.kind() == AtomKind.BREAK;
    return isPlainSpace
        ? " "
        : "[" + atom.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "]";
  }

  /** The whole text. */
  String all() {
    return of(0, text.length());
  }

  /** The text from {@code start} to {@code end}: zero-based UTF-16 offsets, half-open. */
  String of(int start, int end) {
    StringBuilder printed = new StringBuilder();
    for (int i = start; i < end; i++) {
      String atom = atoms.get(i);
      if (atom != null) {
        printed.append(atom);
      } else {
        printed.append(printed(text.charAt(i)));
      }
    }
    return Terminal.escape(printed.toString());
  }

  private static char printed(char c) {
    return switch (c) {
      case Change.PARAGRAPH_MARK -> '¶';
      case '\t', '\n' -> ' ';
      default -> c;
    };
  }
}
