package org.clausewise;

import static org.clausewise.testing.Wml.footnoteReference;
import static org.clausewise.testing.Wml.kept;
import static org.clausewise.testing.Wml.notePara;
import static org.clausewise.testing.Wml.p;
import static org.clausewise.testing.Wml.row;
import static org.clausewise.testing.Wml.table;
import static org.clausewise.testing.Wml.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.clausewise.testing.DocxBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Documents made at random from a seed, altered at random, and the redline proved by the product
 * and by the oracle, forth and back. A failing seed names itself and can be run alone.
 */
class GeneratedRedlinesTest {

  private static final int SEEDS = 400;

  private static final String[] WORDS =
      ("urges recalls notes the of and to in wells roads mills boats harvest mountain village river"
              + " bridge council session report secretary members states annual open closed water"
              + " grain bread market winter summer road law peace trade")
          .split(" ");

  private sealed interface Block {}

  /** A note is empty for none; the format is raw run properties. */
  private record Para(String number, String text, String note, String format, String properties)
      implements Block {}

  private record Grid(List<List<String>> rows) implements Block {}

  @TestFactory
  List<DynamicTest> everySeedProvesForthAndBack() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      long fixed = seed;
      tests.add(DynamicTest.dynamicTest("seed " + seed, () -> prove(new Random(fixed))));
    }
    return tests;
  }

  private static void prove(Random random) {
    List<Block> original = new ArrayList<>();
    int length = 1 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      original.add(block(random));
    }
    List<Block> revised = new ArrayList<>(original);
    int edits = 1 + random.nextInt(8);
    for (int i = 0; i < edits; i++) {
      alter(revised, random);
    }
    Redlined.of(docx(original), docx(revised));
    Redlined.of(docx(revised), docx(original));
  }

  private static Block block(Random random) {
    return random.nextInt(6) == 0 ? grid(random) : paragraph(random);
  }

  private static Para paragraph(Random random) {
    int words = random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(25);
    return new Para(
        random.nextInt(3) == 0 ? (1 + random.nextInt(40)) + ".\t" : "",
        words(words, random),
        random.nextInt(5) == 0 ? words(1 + random.nextInt(6), random) : "",
        pick(random, "", "", "<w:i/>", "<w:b/>"),
        pick(random, "", "", "<w:jc w:val=\"both\"/>", "<w:ind w:left=\"720\"/>"));
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String words(int count, Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", words);
  }

  private static Grid grid(Random random) {
    int columns = 1 + random.nextInt(3);
    List<List<String>> rows = new ArrayList<>();
    for (int r = 1 + random.nextInt(4); r > 0; r--) {
      rows.add(cells(columns, random));
    }
    return new Grid(rows);
  }

  private static List<String> cells(int columns, Random random) {
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      cells.add(words(random.nextInt(6), random));
    }
    return cells;
  }

  private static void alter(List<Block> blocks, Random random) {
    if (blocks.isEmpty() || random.nextInt(5) == 0) {
      blocks.add(random.nextInt(blocks.size() + 1), block(random));
      return;
    }
    int at = random.nextInt(blocks.size());
    switch (random.nextInt(6)) {
      case 0 -> blocks.remove(at);
      case 1 -> Collections.swap(blocks, at, random.nextInt(blocks.size()));
      case 2 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
      case 3 -> split(blocks, at, random);
      default -> blocks.set(at, altered(blocks.get(at), random));
    }
  }

  private static void split(List<Block> blocks, int at, Random random) {
    if (blocks.get(at) instanceof Para para && para.text.contains(" ")) {
      int space = para.text.indexOf(' ', random.nextInt(para.text.lastIndexOf(' ') + 1));
      blocks.set(at, new Para(para.number, para.text.substring(0, space), "", para.format, ""));
      blocks.add(at + 1, new Para("", para.text.substring(space + 1), para.note, para.format, ""));
    }
  }

  private static Block altered(Block block, Random random) {
    if (block instanceof Grid grid) {
      return altered(grid, random);
    }
    Para old = (Para) block;
    Para fresh = paragraph(random);
    return switch (random.nextInt(6)) {
      case 0 -> new Para(fresh.number, old.text, old.note, old.format, old.properties);
      case 1 -> new Para(old.number, old.text, fresh.note, old.format, old.properties);
      case 2 -> new Para(old.number, old.text, old.note, fresh.format, fresh.properties);
      default ->
          new Para(old.number, reworded(old.text, random), old.note, old.format, old.properties);
    };
  }

  private static String reworded(String text, Random random) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(words.size());
      words.set(at, words(random.nextInt(3), random));
    }
    return String.join(" ", words).strip();
  }

  private static Grid altered(Grid grid, Random random) {
    List<List<String>> rows = new ArrayList<>(grid.rows);
    int at = random.nextInt(rows.size());
    int columns = rows.get(at).size();
    switch (random.nextInt(3)) {
      case 0 -> rows.add(at, cells(columns, random));
      case 1 -> {
        if (rows.size() > 1) {
          rows.remove(at);
        }
      }
      default -> rows.set(at, cells(columns, random));
    }
    return new Grid(rows);
  }

  /** A body ends in a paragraph, as Word sees to it. */
  private static byte[] docx(List<Block> blocks) {
    DocxBuilder docx = DocxBuilder.docx();
    int notes = 0;
    for (Block block : blocks) {
      if (block instanceof Para para) {
        notes += para.note.isEmpty() ? 0 : 1;
        append(docx, para, notes);
      } else {
        append(docx, (Grid) block);
      }
    }
    if (blocks.isEmpty() || blocks.get(blocks.size() - 1) instanceof Grid) {
      docx.paragraph("");
    }
    return docx.build();
  }

  private static void append(DocxBuilder docx, Para para, int note) {
    String number = para.number.isEmpty() ? "" : text(para.number.strip()) + "<w:r><w:tab/></w:r>";
    String content = para.text.isEmpty() ? "" : text(para.text, para.format);
    if (para.note.isEmpty()) {
      docx.body(p(para.properties, number + content));
    } else {
      docx.body(p(para.properties, number + content + footnoteReference(note)));
      docx.footnote(note, notePara(text(" " + para.note)));
    }
  }

  private static void append(DocxBuilder docx, Grid grid) {
    StringBuilder rows = new StringBuilder();
    for (List<String> cells : grid.rows) {
      rows.append(
          row(cells.stream().map(c -> c.isEmpty() ? p("") : kept(c)).toArray(String[]::new)));
    }
    docx.body(table(grid.rows.get(0).size(), rows.toString()));
  }
}
