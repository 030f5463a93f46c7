package org.clausewise.classify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.change.Passage;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;

/**
 * Which clauses of a draft have the number that their place gives them: the one after the clause
 * before, or the first.
 *
 * <p>The idea: the last part of a label counts within what stands before it. A letter that may be a
 * Roman numeral is read as both. Cost: one pass over the body. Handled badly: numbers in words.
 */
final class NumberingOrder {

  private static final Pattern LAST =
      Pattern.compile(
          "(?<within>.*?)(?<count>\\d{1,4}|[ivxl]{1,8}|[a-z]{1,2}|[IVXL]{1,8}|[A-Z])\\)?");

  private final Set<Integer> regular = new HashSet<>();

  private NumberingOrder() {}

  static NumberingOrder of(Draft draft) {
    NumberingOrder order = new NumberingOrder();
    Map<String, Set<Integer>> last = new HashMap<>();
    Story body = draft.body();
    for (Paragraph paragraph : body.paragraphs()) {
      ClauseLabel label = paragraph.label();
      if (label != null) {
        order.add(paragraph.index(), label, last);
      }
    }
    return order;
  }

  /**
   * Takes up the next clause.
   *
   * @param last of each sequence how its last number may be read
   */
  private void add(int index, ClauseLabel label, Map<String, Set<Integer>> last) {
    Matcher matcher = LAST.matcher(label.text());
    if (!matcher.matches()) {
      return;
    }
    List<Integer> readings = readings(matcher.group("count"));
    String within = label.kind() + matcher.group("within");
    Set<Integer> before = last.getOrDefault(within, Set.of(0));
    if (readings.stream().anyMatch(value -> value == 1 || before.contains(value - 1))) {
      regular.add(index);
    }
    last.put(within, new HashSet<>(readings));
  }

  private static List<Integer> readings(String count) {
    if (Character.isDigit(count.charAt(0))) {
      return List.of(Integer.parseInt(count));
    }
    String lower = count.toLowerCase(Locale.ROOT);
    int letter = lower.charAt(0) - 'a' + 1 + 26 * (lower.length() - 1);
    return lower.matches("[ivxl]+") ? List.of(letter, roman(lower)) : List.of(letter);
  }

  private static int roman(String lower) {
    int sum = 0;
    int next = 0;
    for (int i = lower.length() - 1; i >= 0; i--) {
      int digit = List.of(1, 5, 10, 50).get("ivxl".indexOf(lower.charAt(i)));
      sum += digit < next ? -digit : digit;
      next = digit;
    }
    return sum;
  }

  /** Whether the clause has the number that its place gives it. */
  boolean holds(Passage passage) {
    return passage.story().equals(StoryId.BODY) && regular.contains(passage.paragraph().index());
  }
}
