package org.clausewise.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.Edit;
import org.clausewise.change.Passage;
import org.clausewise.model.Atom;
import org.clausewise.model.AtomKind;
import org.clausewise.model.Block;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;
import org.clausewise.model.Table;
import org.clausewise.model.Table.Cell;
import org.clausewise.model.Table.Row;
import org.clausewise.model.TextRun;

/** Drafts made in code, and changes rendered short enough to read in an assertion. */
final class Drafts {

  private static final List<String> NUMERALS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight");

  private Drafts() {}

  /** A draft of the blocks, its paragraphs counted anew. */
  static Draft draft(Block... blocks) {
    return draft(List.of(new Story(StoryId.BODY, List.of(blocks))));
  }

  static Draft draft(List<Story> stories) {
    List<Story> counted = new ArrayList<>();
    for (Story story : stories) {
      counted.add(new Story(story.id(), recount(story.blocks(), new int[1])));
    }
    return new Draft("draft", counted, List.of());
  }

  static Draft of(String... paragraphs) {
    return draft(Arrays.stream(paragraphs).map(Drafts::paragraph).toArray(Block[]::new));
  }

  /** A paragraph; a number in front ({@code 12.} or {@code (a)}) and a tab are a typed number. */
  static Paragraph paragraph(String text) {
    int tab = text.indexOf('\t');
    Paragraph plain =
        new Paragraph(0, text, List.of(), runs(text, "plain"), "", null, null, 0, null);
    return tab < 0 ? plain : plain.withTypedNumber(text.substring(0, tab), tab + 1);
  }

  static List<TextRun> runs(String text, String format) {
    return text.isEmpty() ? List.of() : List.of(new TextRun(0, text.length(), format));
  }

  /** A paragraph in which {@code [x]} stands for an atom of identity x. */
  static Paragraph withAtoms(String marked, AtomKind kind) {
    StringBuilder text = new StringBuilder();
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < marked.length(); i++) {
      if (marked.charAt(i) == '[') {
        int close = marked.indexOf(']', i);
        String name = marked.substring(i + 1, close);
        boolean note = kind == AtomKind.FOOTNOTE_REFERENCE;
        atoms.add(new Atom(text.length(), kind, note ? "note" : name, "[" + name + "]"));
        text.append(Atom.CHARACTER);
        i = close;
      } else {
        text.append(marked.charAt(i));
      }
    }
    String plain = text.toString();
    return new Paragraph(0, plain, atoms, runs(plain, "plain"), "", null, null, 0, null);
  }

  static Story footnote(int number, String text) {
    return new Story(
        new StoryId(StoryKind.FOOTNOTE, "footnote " + number), List.of(paragraph(text)));
  }

  /** A table; rows by lines, cells by {@code |}. */
  static Table table(String rows) {
    return new Table(rows.lines().map(Drafts::row).toList());
  }

  private static Row row(String line) {
    return new Row(
        Arrays.stream(line.split("\\|", -1))
            .map(text -> new Cell("1/-", List.of(paragraph(text.strip()))))
            .toList());
  }

  /**
   * A draft of letters. Each is a paragraph of eight words of its own; a capital is the same
   * paragraph with its last two words replaced; a dot is an empty paragraph.
   */
  static Draft letters(String letters) {
    return of(letters.chars().mapToObj(c -> letter((char) c)).toArray(String[]::new));
  }

  private static String letter(char letter) {
    if (letter == '.') {
      return "";
    }
    String stem = String.valueOf(letter).toLowerCase(Locale.ROOT).repeat(2);
    boolean reworded = Character.isUpperCase(letter);
    return NUMERALS.stream()
        .map(numeral -> stem + numeral)
        .map(word -> reworded && word.matches("..(seven|eight)") ? word + "new" : word)
        .collect(Collectors.joining(" "));
  }

  /**
   * Aligns two drafts of letters: {@code a} unchanged, {@code a/A} reworded, {@code -a} removed,
   * {@code +a} added, with {@code >} in front where moved.
   */
  static String align(String original, String revised) {
    Comparison comparison = DraftAligner.compare(letters(original), letters(revised));
    return comparison.changes().stream()
        .map(change -> render(change, original, revised))
        .collect(Collectors.joining(" "));
  }

  private static String render(Change change, String original, String revised) {
    String before = at(change.original(), original);
    String after = at(change.revised(), revised);
    String text =
        switch (change.type()) {
          case UNCHANGED -> after;
          case ADDED -> "+" + after;
          case REMOVED -> "-" + before;
          case REWORDED, SPLIT, MERGED -> before + "/" + after;
        };
    return change.moved() ? ">" + text : text;
  }

  private static String at(List<Passage> side, String letters) {
    return side.stream()
        .map(passage -> String.valueOf(letters.charAt(passage.paragraph().index())))
        .collect(Collectors.joining());
  }

  /** The changes, one a string: type, edits as marks. */
  static List<String> compare(Draft original, Draft revised) {
    return DraftAligner.compare(original, revised).changes().stream()
        .map(Drafts::describe)
        .toList();
  }

  private static String describe(Change change) {
    String type = change.type().name().toLowerCase(Locale.ROOT);
    return (change.moved() ? "moved " : "") + type + ": " + marks(change);
  }

  static String marks(Change change) {
    return marks(change.originalText(), change.revisedText(), change.edits());
  }

  /** The original text with {@code [-removed-]} and {@code {+added+}}; {@code ¶} for the mark. */
  static String marks(String original, String revised, List<Edit> edits) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      marked.append(original, at, edit.originalStart());
      if (!edit.isInsertion()) {
        marked.append("[-").append(original, edit.originalStart(), edit.originalEnd()).append("-]");
      }
      if (!edit.isDeletion()) {
        marked.append("{+").append(revised, edit.revisedStart(), edit.revisedEnd()).append("+}");
      }
      at = edit.originalEnd();
    }
    return marked.append(original.substring(at)).toString().replace(Change.PARAGRAPH_MARK, '¶');
  }

  private static List<Block> recount(List<Block> blocks, int[] next) {
    return blocks.stream().map(block -> recount(block, next)).toList();
  }

  private static Block recount(Block block, int[] next) {
    if (block instanceof Table table) {
      return new Table(table.rows().stream().map(row -> recount(row, next)).toList());
    }
    Paragraph p = (Paragraph) block;
    return new Paragraph(
        next[0]++,
        p.text(),
        p.atoms(),
        p.runs(),
        p.format(),
        p.style(),
        p.number(),
        p.numberEnd(),
        p.label());
  }

  private static Row recount(Row row, int[] next) {
    return new Row(
        row.cells().stream()
            .map(cell -> new Cell(cell.shape(), recount(cell.blocks(), next)))
            .toList());
  }
}
