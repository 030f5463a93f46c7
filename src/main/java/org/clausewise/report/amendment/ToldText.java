package org.clausewise.report.amendment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.model.Atom;
import org.clausewise.model.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A wording as instructions quote it: what is no plain text is told in braces.
 *
 * <p>The idea: each character of the wording has its words, so that offsets into the one are
 * offsets into the other, and no quotation can cut a note reference in two. Cost: linear.
 */
final class ToldText {

  /** Behind a number, so that it can be told from the wording. */
  static final String BEHIND_NUMBER = "  ";

  /** Where a paragraph ends and the next begins. */
  static final String MARK = "{¶}";

  private final String text;
  private final int[] starts;

  private ToldText(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** All the words. */
  String text() {
    return text;
  }

  /** Where the words of the wording's character at this offset begin in {@link #text}. */
  int start(int offset) {
    return starts[offset];
  }

  /** The wording of one side of a change; its paragraphs but the first bear their numbers. */
  static ToldText of(List<Passage> side) {
    Builder builder = new Builder();
    for (int i = 0; i < side.size(); i++) {
      Paragraph paragraph = side.get(i).paragraph();
      if (i > 0) {
        builder.add(MARK + number(paragraph));
      }
      builder.add(paragraph);
    }
    return builder.build();
  }

  /** A paragraph as it is quoted as a whole, with its number. */
  static String whole(Paragraph paragraph) {
    Builder builder = new Builder();
    builder.add(paragraph);
    return number(paragraph) + builder.build().text;
  }

  private static String number(Paragraph paragraph) {
    String number = paragraph.number();
    return number == null ? "" : plain(number) + BEHIND_NUMBER;
  }

  /** Text without atoms in these words. */
  static String plain(String text) {
    StringBuilder told = new StringBuilder();
    text.chars().forEach(c -> told.append(word((char) c)));
    return told.toString();
  }

  /** How long the wording itself is. */
  int length() {
    return starts.length - 1;
  }

  /** The words of a part of the wording. */
  String of(int start, int end) {
    return text.substring(starts[start], starts[end]);
  }

  /** The words of an atom. */
  static String word(Atom atom) {
    String display = atom.display();
    boolean isNamed = display.length() > 2 && display.startsWith("[") && display.endsWith("]");
    String shown = isNamed ? display.substring(1, display.length() - 1) : "";
    return switch (atom.kind()) {
      case FOOTNOTE_REFERENCE -> "{footnote " + shown + "}";
      case ENDNOTE_REFERENCE -> "{endnote " + shown + "}";
      default -> "{" + (isNamed ? shown : shown(atom)) + "}";
    };
  }

  /** The kind, with what an equation or symbol shows. */
  private static String shown(Atom atom) {
    String inside = atom.display().replaceAll("[{}\\s\\p{C}]+", " ").strip();
    return (atom.kind().name().toLowerCase(Locale.ROOT) + " " + inside).strip();
  }

  private static String word(char c) {
    return switch (c) {
      case '{' -> "{{";
      case '}' -> "}}";
      case '\t' -> "{tab}";
      case '\n' -> "{line break}";
      case Change.PARAGRAPH_MARK -> MARK;
      default -> String.valueOf(c);
    };
  }

  /** Puts words together, one for each character of a wording. */
  static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int length;

    /** The words of the next character. */
    void add(String word) {
      if (length + 1 == starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
      }
      text.append(word);
      starts[++length] = text.length();
    }

    /** The words of a part of another wording. */
    void add(ToldText other, int start, int end) {
      for (int i = start; i < end; i++) {
        add(other.of(i, i + 1));
      }
    }

    void add(Paragraph paragraph) {
      Map<Integer, Atom> atoms = new HashMap<>();
      paragraph.wordingAtoms().forEach(atom -> atoms.put(atom.offset(), atom));
      String wording = paragraph.wording();
      for (int i = 0; i < wording.length(); i++) {
        @Nullable Atom atom = atoms.get(i);
        add(atom == null ? word(wording.charAt(i)) : word(atom));
      }
    }

    ToldText build() {
      return new ToldText(text.toString(), Arrays.copyOf(starts, length + 1));
    }
  }
}
