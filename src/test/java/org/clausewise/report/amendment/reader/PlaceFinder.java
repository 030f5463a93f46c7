package org.clausewise.report.amendment.reader;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a name names, among the paragraphs of the original in their original order. */
final class PlaceFinder {

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");

  private static final String ORDINAL = String.join("|", ORDINALS) + "|\\d+(?:st|nd|rd|th)";

  private final List<Node> all = new ArrayList<>();
  private final Map<Node, List<Node>> storyOf = new IdentityHashMap<>();
  private final List<Node> body;

  PlaceFinder(Map<String, List<Node>> stories) {
    stories.values().forEach(all::addAll);
    for (List<Node> story : stories.values()) {
      List<Node> copy = List.copyOf(story);
      copy.forEach(node -> storyOf.put(node, copy));
    }
    body = List.copyOf(Objects.requireNonNull(stories.get("body")));
  }

  /** The number of an ordinal word. */
  static int ordinal(String word) {
    int at = ORDINALS.indexOf(word);
    return at >= 0 ? at + 1 : Integer.parseInt(word.replaceAll("(st|nd|rd|th)$", ""));
  }

  /** The paragraph of that name, its quotations masked. */
  Node paragraph(String name, Masked in) {
    String plain = name.replaceAll(" as moved$", "");
    Matcher words =
        Pattern.compile("the (?:(" + ORDINAL + ") )?[a-z]+ (beginning|reading) (⟦\\d+⟧)")
            .matcher(plain);
    if (words.matches()) {
      return byWords(words.group(1), words.group(2), in.quote(words.group(3)), plain);
    }
    Matcher empty =
        Pattern.compile("the (?:(\\w+) )?empty paragraph (?:at the beginning|after (.+))")
            .matcher(plain);
    if (empty.matches()) {
      int number = empty.group(1) == null ? 1 : ordinal(empty.group(1));
      return empty(empty.group(2), number, in);
    }
    Matcher inside = Pattern.compile("the (\\w+) paragraph of (.+)").matcher(plain);
    if (inside.matches()) {
      return inside(inside.group(2), inside.group(1));
    }
    List<Node> alone = paragraphs(node -> node.place.equals(plain) && !plain.isEmpty());
    return alone.size() == 1 ? alone.get(0) : labelled(plain);
  }

  /** Whether it stood from the one to the other in the original, outside tables between them. */
  boolean isBetween(Node node, Node first, Node last) {
    int at = all.indexOf(node);
    return node.place.equals(first.place) && at >= all.indexOf(first) && at <= all.indexOf(last);
  }

  /** The nearest paragraph before it in its story of the original that is such a one; or null. */
  @Nullable Node before(Node node, Predicate<Node> which) {
    List<Node> story = storyOf.get(node);
    for (int i = story.indexOf(node) - 1; i >= 0; i--) {
      if (story.get(i).isParagraph() && which.test(story.get(i))) {
        return story.get(i);
      }
    }
    return null;
  }

  private List<Node> paragraphs(Predicate<Node> which) {
    return all.stream().filter(Node::isParagraph).filter(which).toList();
  }

  private Node inside(String container, String which) {
    List<Node> own = paragraphs(node -> node.place.equals(container));
    if (which.equals("only")) {
      return one(own, "the only paragraph of " + container);
    }
    return own.get(ordinal(which) - 1);
  }

  private Node byWords(@Nullable String ordinal, String how, String quoted, String name) {
    List<Node> found =
        body.stream()
            .filter(node -> node.isParagraph() && node.place.isEmpty())
            .filter(node -> !node.oldText.isEmpty())
            .filter(
                node ->
                    how.equals("reading")
                        ? node.oldText.equals(quoted)
                        : node.oldText.startsWith(quoted))
            .toList();
    return ordinal == null ? one(found, name) : found.get(ordinal(ordinal) - 1);
  }

  private Node empty(String after, int number, Masked in) {
    Node last = after == null ? null : thing(after, in);
    int at = last == null ? 0 : body.indexOf(last) + 1;
    int count = 0;
    int depth = 0;
    for (Node node : body.subList(at, body.size())) {
      depth += node.kind == Node.Kind.OPEN ? 1 : node.kind == Node.Kind.CLOSE ? -1 : 0;
      if (depth == 0 && node.isParagraph()) {
        count += node.oldText.isEmpty() && node.place.isEmpty() ? 1 : 0;
        if (count == number) {
          return node;
        }
      }
    }
    throw new AssertionError("no empty paragraph " + number + " after " + after);
  }

  /** The last node of a paragraph or table. */
  private Node thing(String name, Masked in) {
    List<Node> closes =
        all.stream()
            .filter(node -> node.kind == Node.Kind.CLOSE && node.place.equals(name))
            .toList();
    return name.matches("table .*") && closes.size() == 1 ? closes.get(0) : paragraph(name, in);
  }

  private Node labelled(String name) {
    String label = label(name);
    List<Node> found = paragraphs(node -> label.equals(node.label));
    if (found.isEmpty()) {
      String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
      return small.equals(name) ? one(found, name) : labelled(small);
    }
    return one(found, name);
  }

  private static String label(String name) {
    return name.replaceFirst("^subparagraph (\\(.*) of (preambular|operative) ", "$2 $1 ")
        .replaceFirst("^preambular (\\(.*\\)) paragraph (.*)$", "PP$2 $1")
        .replaceFirst("^operative (\\(.*\\)) paragraph (.*)$", "OP$2 $1")
        .replaceFirst("^preambular paragraph ", "PP")
        .replaceFirst("^operative paragraph ", "OP")
        .replaceFirst("^the title of (.*)$", "$1, title")
        .replaceFirst("^paragraph (.+) of (.+)$", "$2, $1")
        .replaceFirst("^(subparagraph|paragraph|heading) ", "");
  }

  private static Node one(List<Node> found, String name) {
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " paragraphs are " + name);
    }
    return found.get(0);
  }
}
