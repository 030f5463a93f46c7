package org.clausewise.classify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Comparison;
import org.clausewise.change.Passage;
import org.clausewise.change.Tag;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.StoryKind;

/**
 * The tags that a careful reader gave to the changes of two drafts, clause by clause. A file of
 * {@code expected/} tells in its first lines what its columns mean.
 *
 * <p>Clauses without a label are told by their first three words; where two changes begin alike,
 * the later hides the earlier, so the files have none such.
 */
final class ExpectedTags {

  /** What the reader of one clause wrote down. */
  record Line(String clause, List<Set<Tag>> wanted, Set<Tag> allowed, boolean doubtful) {

    boolean fits(Set<Tag> tags) {
      return wanted.stream().allMatch(any -> any.stream().anyMatch(tags::contains))
          && allowed.containsAll(tags);
    }
  }

  /** A clause that is tagged otherwise, told by the reader's line and the tags that it has. */
  record Disagreement(String clause, String told, boolean doubtful) {
    @Override
    public String toString() {
      return clause + (doubtful ? " (doubtful)" : "") + ": " + told;
    }
  }

  private final Map<String, Line> lines;

  private ExpectedTags(Map<String, Line> lines) {
    this.lines = lines;
  }

  static ExpectedTags read(String name) throws IOException {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (String text : rows(name)) {
      Line line = line(text);
      if (lines.put(line.clause, line) != null) {
        throw new IllegalStateException(name + " has " + line.clause + " twice");
      }
    }
    return new ExpectedTags(lines);
  }

  private static List<String> rows(String name) throws IOException {
    try (InputStream in = ExpectedTags.class.getResourceAsStream("expected/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("no expected tags for " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#"))
          .skip(1)
          .toList();
    }
  }

  private static Line line(String row) {
    String[] columns = row.split("\t", -1);
    if (columns.length != 5) {
      throw new IllegalStateException("not five columns: " + row);
    }
    List<Set<Tag>> wanted =
        Arrays.stream(columns[1].split(",")).map(any -> tags(any, "\\|")).toList();
    Set<Tag> allowed = new HashSet<>();
    wanted.forEach(allowed::addAll);
    allowed.addAll(tags(columns[2], ","));
    return new Line(columns[0], wanted, allowed, columns[3].equals("?"));
  }

  private static Set<Tag> tags(String column, String separator) {
    Set<Tag> tags = new HashSet<>();
    if (!column.equals("-")) {
      for (String word : column.split(separator)) {
        tags.add(Tag.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
      }
    }
    return tags;
  }

  int size() {
    return lines.size();
  }

  /** Where the tags of a comparison are other ones, in its order; clauses not found at the end. */
  List<Disagreement> disagreements(Comparison comparison) {
    List<Disagreement> found = new ArrayList<>();
    Set<String> missing = new HashSet<>(lines.keySet());
    for (Change change : comparison.changes()) {
      if (differs(change)) {
        String clause = clause(change);
        missing.remove(clause);
        judge(clause, comparison.verdict(change).tags(), found);
      }
    }
    missing.stream()
        .sorted()
        .forEach(clause -> found.add(new Disagreement(clause, "no such change is found", false)));
    return found;
  }

  private void judge(String clause, Set<Tag> tags, List<Disagreement> into) {
    Line line = lines.get(clause);
    if (line == null) {
      into.add(new Disagreement(clause, "no reader saw a change, tagged " + words(tags), false));
    } else if (!line.fits(tags)) {
      into.add(new Disagreement(clause, told(line, tags), line.doubtful));
    }
  }

  private static String told(Line line, Set<Tag> tags) {
    List<String> parts = new ArrayList<>();
    for (Set<Tag> any : line.wanted) {
      if (any.stream().noneMatch(tags::contains)) {
        parts.add("misses " + String.join(" or ", words(any)));
      }
    }
    tags.stream()
        .filter(tag -> !line.allowed.contains(tag))
        .forEach(tag -> parts.add("should not be " + tag.word()));
    return "is " + words(tags) + ", " + String.join(", ", parts);
  }

  private static List<String> words(Set<Tag> tags) {
    return tags.stream().sorted().map(Tag::word).toList();
  }

  static boolean differs(Change change) {
    return change.type() != ChangeType.UNCHANGED
        || change.moved()
        || change.renumbered()
        || change.reformatted();
  }

  /** The label in the revised draft, or {@code original} and that of a removed one. */
  static String clause(Change change) {
    return change.revised().isEmpty()
        ? "original " + clause(change.original().get(0))
        : clause(change.revised().get(0));
  }

  private static String clause(Passage passage) {
    ClauseLabel label = passage.paragraph().label();
    if (label != null && !label.text().equals(label.kind().word())) {
      return label.text();
    }
    if (passage.story().kind() == StoryKind.HEADER) {
      return "header";
    }
    String[] words = passage.paragraph().text().strip().split("\\s+");
    return String.join(" ", Arrays.asList(words).subList(0, Math.min(3, words.length)));
  }
}
