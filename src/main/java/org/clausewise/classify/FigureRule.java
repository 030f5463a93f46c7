package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.mention.Mention;
import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Names the numbers, dates and references that a substantive change is about.
 *
 * <p>The idea: every mention that says something else, came or went, unless the technical rule
 * explains it. Cost: that of finding the mentions. Handled badly: what {@link MentionPairs} pairs
 * wrongly is named as dropped and added.
 */
final class FigureRule implements Rule {

  private final RollForward roll;
  private final TechnicalRule technical;

  FigureRule(RollForward roll) {
    this.roll = roll;
    this.technical = new TechnicalRule(roll);
  }

  @Override
  public List<Finding> find(ChangedText text) {
    List<Finding> routine = technical.find(text);
    EditMap map = new EditMap(text.edits());
    List<Finding> found = new ArrayList<>();
    for (MentionPair pair : roll.pairs().of(text.change())) {
      if (!pair.isKept() && !isWithin(pair, routine)) {
        found.add(finding(pair, map));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isWithin(MentionPair pair, List<Finding> routine) {
    return routine.stream()
        .anyMatch(f -> holdsOriginal(pair.original(), f) && holdsRevised(pair.revised(), f));
  }

  private static boolean holdsOriginal(@Nullable Mention mention, Finding finding) {
    return mention == null
        || (finding.originalStart() <= mention.start() && mention.end() <= finding.originalEnd());
  }

  private static boolean holdsRevised(@Nullable Mention mention, Finding finding) {
    return mention == null
        || (finding.revisedStart() <= mention.start() && mention.end() <= finding.revisedEnd());
  }

  private static Finding finding(MentionPair pair, EditMap map) {
    Mention before = pair.original();
    Mention after = pair.revised();
    if (before == null) {
      Mention added = pair.after();
      int place = originalPlace(added, map);
      return finding(
          added, "added", added.text() + " added", new int[] {place, place}, range(added));
    }
    if (after == null) {
      int place = map.start(before.start());
      return finding(
          before, "dropped", before.text() + " dropped", range(before), new int[] {place, place});
    }
    return finding(after, "changed", words(before, after), range(before), range(after));
  }

  private static Finding finding(
      Mention mention, String what, String words, int[] original, int[] revised) {
    String name = mention.kind().name().toLowerCase(Locale.ROOT);
    return new Finding(
        tag(mention.kind()),
        name + "-" + what,
        name + " " + words,
        original[0],
        original[1],
        revised[0],
        revised[1]);
  }

  private static int[] range(Mention mention) {
    return new int[] {mention.start(), mention.end()};
  }

  /** Where in the original an added mention would stand. */
  private static int originalPlace(Mention added, EditMap map) {
    return map.edits().stream()
        .filter(edit -> edit.revisedStart() <= added.start())
        .reduce((one, next) -> next)
        .map(edit -> edit.originalStart())
        .orElse(0);
  }

  private static Tag tag(MentionKind kind) {
    return switch (kind) {
      case NUMBER, PERCENTAGE, AMOUNT, ORDINAL -> Tag.NUMBER;
      case DATE, DEADLINE -> Tag.DATE;
      case SYMBOL, RESOLUTION, REFERENCE, DOCUMENT -> Tag.REFERENCE;
    };
  }

  /**
   * {@code deadline 2025 → 2030}, {@code percentage 48 → 51 per cent}: equal words are said once.
   */
  private static String words(Mention before, Mention after) {
    String[] one = before.text().split(" ", -1);
    String[] other = after.text().split(" ", -1);
    int same = 0;
    while (same + 1 < Math.min(one.length, other.length)
        && one[same].equals(other[same])
        && !one[same].matches(".*\\d.*")) {
      same++;
    }
    int tail = 0;
    while (tail + same + 1 < Math.min(one.length, other.length)
        && one[one.length - 1 - tail].equals(other[other.length - 1 - tail])) {
      tail++;
    }
    boolean deadline = after.kind() == MentionKind.DEADLINE && before.kind() == after.kind();
    int from = deadline ? same : 0;
    return joined(one, from, one.length - tail) + " → " + joined(other, from, other.length);
  }

  private static String joined(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }
}
