package org.clausewise.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.model.Atom;
import org.clausewise.model.AtomKind;

/**
 * One side's wording of a change as reports print it: atoms by what stands for them, paragraph
 * marks as ¶, and nothing that steers what shows it ({@link Controls#visible}).
 */
public final class PrintedText {

  private static final Pattern WITHOUT_SPACES = Pattern.compile("[^\\t\\n]+");

  private final String text;
  private final boolean lines;
  private final Map<Integer, String> atoms = new TreeMap<>();

  private PrintedText(List<Passage> passages, boolean lines) {
    this.lines = lines;
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

  /** All in one line: tabs and line breaks are spaces. */
  public static PrintedText inOneLine(List<Passage> passages) {
    return new PrintedText(passages, false);
  }

  /** With tabs and line breaks as they are, and a line feed behind each paragraph mark. */
  public static PrintedText withLines(List<Passage> passages) {
    return new PrintedText(passages, true);
  }

  private String display(Atom atom) {
    if (!atom.display().isEmpty()) {
      return atom.display();
    }
    boolean isPlainSpace = atom.kind() == AtomKind.BREAK;
    return isPlainSpace
        ? space('\n')
        : "[" + atom.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "]";
  }

  /** The whole text. */
  public String all() {
    return of(0, text.length());
  }

  /** The text from {@code start} to {@code end}: zero-based UTF-16 offsets, half-open. */
  public String of(int start, int end) {
    StringBuilder printed = new StringBuilder();
    for (int i = start; i < end; i++) {
      String atom = atoms.get(i);
      if (atom != null) {
        printed.append(atom);
      } else {
        printed.append(printed(text.charAt(i)));
      }
    }
    return lines ? visibleLines(printed.toString()) : Controls.visible(printed.toString());
  }

  private String printed(char c) {
    return switch (c) {
      case Change.PARAGRAPH_MARK -> lines ? "¶\n" : "¶";
      case '\t', '\n' -> space(c);
      default -> String.valueOf(c);
    };
  }

  private String space(char c) {
    return lines ? String.valueOf(c) : " ";
  }

  private static String visibleLines(String printed) {
    return WITHOUT_SPACES
        .matcher(printed)
        .replaceAll(found -> Matcher.quoteReplacement(Controls.visible(found.group())));
  }
}
