package org.clausewise.report.amendment.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.model.Draft;

/**
 * A draft to which amendments are applied as their words say.
 *
 * <p>It knows of the original only the labels, numbers and texts of its paragraphs and where its
 * tables begin and end, and of the amendments only their text.
 */
public final class AmendedDraft {

  private static final Pattern INSERT =
      Pattern.compile(
          "(?:(After|Before)|At the beginning of) (.+), insert"
              + " (?:a )?new (paragraph|table|row|column)s?:");

  private final Map<String, List<Node>> stories;
  private final PlaceFinder finder;
  private final Map<String, String> noteNumbers = new HashMap<>();
  private final Map<Node, String> outright = new HashMap<>();
  private boolean accordingly;
  private Node lastNew;

  private AmendedDraft(Draft original) {
    stories = Flow.of(original);
    finder = new PlaceFinder(stories);
    stories.values().forEach(all -> all.forEach(node -> node.text = Notes.marked(node.text)));
    lastNew = stories.get("body").get(0);
  }

  /** What a plain text makes of the original: the printed paragraphs of each story by its name. */
  public static Map<String, List<String>> byPlainText(Draft original, String amendments) {
    return amended(original, PlainTextItems.of(amendments));
  }

  /** The same by a Markdown text. */
  public static Map<String, List<String>> byMarkdown(Draft original, String amendments) {
    return amended(original, MarkdownItems.of(amendments));
  }

  private static Map<String, List<String>> amended(Draft original, List<Item> items) {
    AmendedDraft draft = new AmendedDraft(original);
    for (Item item : items) {
      try {
        draft.carryOut(item);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("in: " + item + ": " + e, e);
      }
    }
    return draft.printed();
  }

  private void carryOut(Item item) {
    Masked lead = Masked.of(item.lead());
    String words = lead.skeleton();
    Matcher insert = INSERT.matcher(words);
    if (insert.matches()) {
      insert(insert, lead, item.quoted());
    } else if (words.startsWith("In ")) {
      reword(words.substring(3), lead, item.points());
    } else if (words.startsWith("Split ")) {
      reword(words.substring(6), lead, item.points());
    } else if (words.startsWith("Merge ")) {
      merge(words, lead, item.points());
    } else if (words.startsWith("Replace ")) {
      replace(words, lead, item.quoted());
    } else if (words.startsWith("Insert a new ")) {
      story(words.substring(13, words.length() - 1), item.quoted());
    } else {
      sentence(words.substring(0, words.length() - 1), lead);
    }
  }

  private void sentence(String words, Masked lead) {
    Matcher notes =
        Pattern.compile("Renumber (foot|end)notes? (\\d+)(?: to (\\d+))? as \\1notes? (\\d+).*")
            .matcher(words);
    if (notes.matches()) {
      renumberNotes(notes);
    } else if (words.equals("Renumber the remaining paragraphs accordingly")) {
      accordingly = true;
    } else if (words.startsWith("Renumber ")) {
      int as = words.lastIndexOf(" as ");
      Node node = finder.paragraph(words.substring(9, as), lead);
      outright.put(node, lead.quote(words.substring(as + 4)));
    } else if (words.endsWith(" bears no number")) {
      String name = words.replace(" bears no number", "").replaceFirst("^The ", "the ");
      outright.put(finder.paragraph(name, lead), "");
    } else if (words.startsWith("Delete ")) {
      delete(words.substring(7), lead);
    } else if (words.startsWith("Move ")) {
      move(words.substring(5), lead);
    } else {
      throw new AssertionError("no instruction: " + words);
    }
  }

  private List<Masked> edits(List<String> points) {
    return points.stream()
        .map(Masked::of)
        .map(m -> new Masked(m.skeleton().replaceFirst("(; and|;|\\.)$", ""), m.quotes()))
        .toList();
  }

  private void reword(String words, Masked lead, List<String> points) {
    if (!points.isEmpty()) {
      Node node = finder.paragraph(words.substring(0, words.length() - 1), lead);
      node.text = WordReader.apply(Notes.marked(node.oldText), edits(points));
      return;
    }
    Matcher one =
        Pattern.compile("(.+?)[,:] (" + WordReader.EDIT.pattern() + ")\\.").matcher(words);
    if (!one.matches()) {
      throw new AssertionError("no edit: " + words);
    }
    Node node = finder.paragraph(one.group(1), lead);
    Masked edit = new Masked(one.group(2), lead.quotes());
    node.text = WordReader.apply(Notes.marked(node.oldText), List.of(edit));
  }

  private void merge(String words, Masked lead, List<String> points) {
    Matcher merge = Pattern.compile("Merge (.+) into one paragraph(?:: ?(.*))?\\.?").matcher(words);
    if (!merge.matches()) {
      throw new AssertionError(words);
    }
    List<Node> nodes = paragraphs(merge.group(1), lead);
    StringBuilder text = new StringBuilder(nodes.get(0).oldText);
    for (Node next : nodes.subList(1, nodes.size())) {
      text.append("{¶}").append(Flow.joined(next.oldNumber, next.oldText));
      remove(next, next);
    }
    List<Masked> edits = points.isEmpty() ? List.of() : edits(points);
    if (merge.group(2) != null && !merge.group(2).isEmpty()) {
      String only = merge.group(2).replaceFirst("\\.$", "");
      edits = List.of(new Masked(only, lead.quotes()));
    }
    String merged = WordReader.apply(Notes.marked(text.toString()), edits);
    for (Node next : nodes.subList(1, nodes.size())) {
      String number = next.oldNumber == null ? "" : next.oldNumber + "  ";
      merged = merged.replace("{¶}" + number, " ");
    }
    nodes.get(0).text = merged;
  }

  private List<Node> paragraphs(String names, Masked lead) {
    List<Node> nodes = new ArrayList<>();
    for (String name : names.split(" and ")) {
      try {
        nodes.add(finder.paragraph(name, lead));
      } catch (AssertionError e) {
        for (String part : name.split(", ")) {
          nodes.add(finder.paragraph(part, lead));
        }
      }
    }
    return nodes;
  }

  private void replace(String words, Masked lead, List<String> quoted) {
    String names = words.substring("Replace ".length(), words.indexOf(" with the following:"));
    List<Node> nodes = paragraphs(names, lead);
    Node first = nodes.get(0);
    first.number = null;
    first.numberGiven = true;
    first.text = String.join("{¶}", quotes(quoted));
    nodes.subList(1, nodes.size()).forEach(node -> remove(node, node));
  }

  private static List<String> quotes(List<String> lines) {
    return lines.stream().flatMap(line -> Masked.of(line).quotes().stream()).toList();
  }

  private void story(String name, List<String> quoted) {
    List<Node> nodes = new ArrayList<>();
    quotes(quoted).forEach(words -> nodes.addAll(fresh(words)));
    stories.put("new " + name, nodes);
  }

  private static List<Node> fresh(String words) {
    Node node = new Node(Node.Kind.PARAGRAPH, "", false);
    node.numberGiven = true;
    node.text = words;
    return List.of(node);
  }

  private void insert(Matcher insert, Masked lead, List<String> quoted) {
    String what = insert.group(3);
    String name = insert.group(2);
    Node beside = beside(insert.group(1), name, what, lead);
    List<Node> in = flow(beside);
    boolean isBefore = "Before".equals(insert.group(1));
    int at = in.indexOf(beside) + (isBefore ? 0 : 1);
    for (String words : quotes(quoted)) {
      in.addAll(at, fresh(words));
      lastNew = in.get(at);
      at++;
    }
  }

  /** The node directly before or behind which something is put. */
  private Node beside(String side, String name, String what, Masked lead) {
    if (name.matches("the new \\w+")) {
      return lastNew;
    }
    if (side == null) {
      return name.matches("table .*|row .*") ? end(name, true) : firstOf(name);
    }
    boolean isPart = !what.equals("paragraph") && name.matches("row .*");
    String plain = name.replaceAll(" as moved$", "");
    boolean isColumn = what.equals("column");
    boolean isTable = plain.matches("table .*");
    if (isTable || isColumn || (isPart && what.equals("row"))) {
      return end(plain, side.equals("Before"));
    }
    return finder.paragraph(plain, lead);
  }

  private Node firstOf(String container) {
    List<Node> nodes =
        Objects.requireNonNull(stories.get(container.equals("the draft") ? "body" : container));
    Node edge = new Node(Node.Kind.OPEN, "edge", false);
    nodes.add(0, edge);
    return edge;
  }

  private Node end(String name, boolean open) {
    Node.Kind kind = open ? Node.Kind.OPEN : Node.Kind.CLOSE;
    return stories.values().stream()
        .flatMap(List::stream)
        .filter(node -> node.kind == kind && node.place.equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name));
  }

  private List<Node> flow(Node of) {
    return stories.values().stream()
        .filter(nodes -> nodes.contains(of))
        .findFirst()
        .orElseThrow(() -> new AssertionError("gone: " + of.oldText));
  }

  private void remove(Node first, Node last) {
    List<Node> in = flow(first);
    in.subList(in.indexOf(first), in.indexOf(last) + 1).clear();
  }

  private void delete(String names, Masked lead) {
    Matcher range = Pattern.compile("all paragraphs from (.+) to (.+)").matcher(names);
    if (range.matches()) {
      deleteAll(finder.paragraph(range.group(1), lead), finder.paragraph(range.group(2), lead));
    } else if (names.endsWith(", with its cell")) {
      String cell = names.replace(", with its cell", "");
      remove(end(cell, true), end(cell, false));
    } else if (names.matches("table \\d+( of .*)?|row \\d+ of .*")) {
      remove(end(names, true), end(names, false));
    } else if (stories.containsKey(names)) {
      stories.remove(names);
    } else {
      paragraphs(names, lead).forEach(node -> remove(node, node));
    }
  }

  /** Those that stood between in the original; things that were put there since stay. */
  private void deleteAll(Node first, Node last) {
    List<Node> in = flow(first);
    in.removeIf(node -> node.isParagraph() && node.original && finder.isBetween(node, first, last));
  }

  private void move(String words, Masked lead) {
    Matcher move = Pattern.compile("(.+) to (after|before|the beginning of) (.+)").matcher(words);
    if (!move.matches()) {
      throw new AssertionError(words);
    }
    String side = move.group(2);
    boolean isBefore = side.equals("before");
    String goal = side.startsWith("the") ? null : isBefore ? "Before" : "After";
    Node beside = beside(goal, move.group(3), "paragraph", lead);
    for (List<Node> moved : moved(move.group(1), lead)) {
      List<Node> in = flow(beside);
      flow(moved.get(0)).removeAll(moved);
      in.addAll(in.indexOf(beside) + (isBefore ? 0 : 1), moved);
      beside = moved.get(moved.size() - 1);
      isBefore = false;
    }
  }

  private List<List<Node>> moved(String names, Masked lead) {
    if (names.matches("table \\d+( of .*)?")) {
      Node open = end(names, true);
      List<Node> in = flow(open);
      return List.of(
          new ArrayList<>(in.subList(in.indexOf(open), in.indexOf(end(names, false)) + 1)));
    }
    return paragraphs(names, lead).stream().map(List::of).toList();
  }

  private void renumberNotes(Matcher notes) {
    int from = Integer.parseInt(notes.group(2));
    int to = notes.group(3) == null ? from : Integer.parseInt(notes.group(3));
    int now = Integer.parseInt(notes.group(4));
    for (int i = from; i <= to; i++) {
      String kind = notes.group(1) + "note ";
      noteNumbers.put(kind + i, kind + (now + i - from));
    }
  }

  private Map<String, List<String>> printed() {
    Map<String, List<String>> printed = new LinkedHashMap<>();
    stories.forEach(
        (name, nodes) -> {
          boolean isNew = name.startsWith("new ");
          String now = isNew ? name.substring(4) : noteNumbers.getOrDefault(name, name);
          while (printed.containsKey(now)) {
            now += "+";
          }
          List<String> lines = new ArrayList<>();
          NumberReader numbers = new NumberReader(finder, accordingly, outright);
          nodes.stream()
              .filter(Node::isParagraph)
              .forEach(node -> lines.addAll(numbers.print(node)));
          lines.replaceAll(line -> Notes.renumbered(line, noteNumbers));
          printed.put(now, lines);
        });
    return printed;
  }
}
