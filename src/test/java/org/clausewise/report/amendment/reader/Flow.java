package org.clausewise.report.amendment.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausewise.model.Atom;
import org.clausewise.model.Block;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.Table;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a draft with their labels, numbers and texts, and the ends of tables. */
final class Flow {

  private Flow() {}

  /** The nodes of each story by its name. */
  static Map<String, List<Node>> of(Draft draft) {
    Map<String, List<Node>> stories = new LinkedHashMap<>();
    for (Story story : draft.stories()) {
      List<Node> nodes = new ArrayList<>();
      boolean isBody = story.id().equals(StoryId.BODY);
      blocks(story.blocks(), isBody ? "" : story.id().name(), nodes);
      stories.put(story.id().name(), nodes);
    }
    return stories;
  }

  private static void blocks(List<Block> blocks, String container, List<Node> into) {
    int tables = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        into.add(node(paragraph, container));
      } else {
        String of = container.isEmpty() ? "" : " of " + container;
        table((Table) block, "table " + ++tables + of, into);
      }
    }
  }

  private static void table(Table table, String name, List<Node> into) {
    into.add(new Node(Node.Kind.OPEN, name, true));
    for (int r = 0; r < table.rows().size(); r++) {
      String row = "row " + (r + 1) + " of " + name;
      into.add(new Node(Node.Kind.OPEN, row, true));
      List<Table.Cell> cells = table.rows().get(r).cells();
      for (int c = 0; c < cells.size(); c++) {
        String cell = "row " + (r + 1) + ", column " + (c + 1) + " of " + name;
        into.add(new Node(Node.Kind.OPEN, cell, true));
        blocks(cells.get(c).blocks(), cell, into);
        into.add(new Node(Node.Kind.CLOSE, cell, true));
      }
      into.add(new Node(Node.Kind.CLOSE, row, true));
    }
    into.add(new Node(Node.Kind.CLOSE, name, true));
  }

  private static Node node(Paragraph paragraph, String container) {
    Node node = new Node(Node.Kind.PARAGRAPH, container, true);
    node.label = paragraph.label() == null ? null : paragraph.label().text();
    node.number = paragraph.number() == null ? null : braced(paragraph.number());
    node.text = text(paragraph);
    node.oldNumber = node.number;
    node.oldText = node.text;
    return node;
  }

  private static String braced(String text) {
    return text.replace("{", "{{")
        .replace("}", "}}")
        .replace("\t", "{tab}")
        .replace("\n", "{line break}");
  }

  private static String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    String wording = paragraph.wording();
    for (Atom atom : paragraph.wordingAtoms()) {
      text.append(braced(wording.substring(at, atom.offset()))).append(named(atom));
      at = atom.offset() + 1;
    }
    return text.append(braced(wording.substring(at))).toString();
  }

  private static String named(Atom atom) {
    String shown = atom.display();
    String word = atom.kind().toString().toLowerCase(Locale.ROOT);
    String inner =
        shown.matches("(?s)\\[.+]")
            ? shown.substring(1, shown.length() - 1)
            : (word + " " + shown.replaceAll("[{}\\s\\p{C}]+", " ").strip()).strip();
    return "{"
        + (word.endsWith("note_reference") ? word.replace("_reference", " ") : "")
        + inner
        + "}";
  }

  /** The paragraphs of each story as printed, with their numbers; silent headers and boxes not. */
  static Map<String, List<String>> printed(Draft draft) {
    Map<String, List<String>> printed = new LinkedHashMap<>();
    of(draft)
        .forEach(
            (story, nodes) ->
                printed.put(
                    story,
                    nodes.stream()
                        .filter(Node::isParagraph)
                        .map(node -> joined(node.number, node.text))
                        .collect(Collectors.toList())));
    return printed;
  }

  static String joined(@Nullable String number, String text) {
    return number == null ? text : number + "  " + text;
  }
}
