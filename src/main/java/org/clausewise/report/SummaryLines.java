package org.clausewise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausewise.change.BracketOutcome;
import org.clausewise.change.BracketTally;
import org.clausewise.change.Classification;
import org.clausewise.change.Comparison;
import org.clausewise.change.LayoutSummary;
import org.clausewise.change.Summary;
import org.clausewise.change.Tag;
import org.clausewise.model.DifferenceKind;

/** How many changes of each kind there are, in a few lines for people. */
final class SummaryLines {

  private SummaryLines() {}

  static List<String> of(Comparison comparison, Selection shown) {
    List<String> lines = new ArrayList<>();
    lines.add(types(comparison.summary()));
    if (comparison.classification().isKnown()) {
      classes(comparison.classification(), lines);
    }
    if (!shown.isAll()) {
      lines.add("Shown are only changes of these kinds: " + asked(shown));
    }
    layout(comparison.layout(), lines);
    for (Map.Entry<DifferenceKind, Integer> count : comparison.ignored().entrySet()) {
      lines.add(ignored(count.getKey(), count.getValue()));
    }
    return lines;
  }

  private static String types(Summary s) {
    String text =
        "%d unchanged, %d reworded, %d added, %d removed, %d split, %d merged; %d moved, %d renumbered"
            .formatted(
                s.unchanged(),
                s.reworded(),
                s.added(),
                s.removed(),
                s.split(),
                s.merged(),
                s.moved(),
                s.renumbered());
    return text + (s.reformatted() == 0 ? "" : ", " + s.reformatted() + " reformatted");
  }

  private static void classes(Classification classification, List<String> lines) {
    int substantive = classification.substantive();
    int routine = classification.routine();
    if (substantive + routine > 0) {
      String tags = tags(classification);
      lines.add(
          "%d of substance, %d routine".formatted(substantive, routine)
              + (tags.isEmpty() ? "" : ": " + tags));
    }
    BracketTally before = classification.originalBrackets();
    BracketTally after = classification.revisedBrackets();
    BracketOutcome outcome = classification.bracketOutcome();
    if (outcome.before() + outcome.after() > 0
        || !before.unbalanced().isEmpty()
        || !after.unbalanced().isEmpty()) {
      lines.add("Brackets: " + told(before) + " → " + told(after));
      lines.add(told(outcome));
    }
  }

  private static String tags(Classification classification) {
    return classification.counts().entrySet().stream()
        .filter(count -> count.getKey() != Tag.SUBSTANTIVE)
        .map(count -> count.getValue() + " " + count.getKey().word())
        .collect(Collectors.joining(", "));
  }

  private static String told(BracketTally tally) {
    String pairs = tally.pairs() + (tally.pairs() == 1 ? " pair" : " pairs");
    return tally.unbalanced().isEmpty()
        ? pairs
        : pairs + " and " + tally.unbalanced().size() + " unbalanced";
  }

  private static String told(BracketOutcome outcome) {
    return "Of those of the talks: %d → %d; %d lifted, %d dropped with their words, %d chosen, %d opened"
        .formatted(
            outcome.before(),
            outcome.after(),
            outcome.lifted(),
            outcome.dropped(),
            outcome.chosen(),
            outcome.opened());
  }

  private static String asked(Selection shown) {
    List<String> words = new ArrayList<>(shown.tags().stream().sorted().map(Tag::word).toList());
    if (shown.routine()) {
      words.add(Selection.ROUTINE);
    }
    return String.join(", ", words);
  }

  private static void layout(LayoutSummary differing, List<String> lines) {
    if (differing.tables() > 0) {
      lines.add("Layout of tables (widths, borders and the like) differs: " + differing.tables());
    }
    if (differing.sections() > 0) {
      lines.add("Sections added, removed or set otherwise: " + differing.sections());
    }
  }

  private static String ignored(DifferenceKind kind, int count) {
    String of = count == 1 ? " difference of " : " differences of ";
    return count + of + kind.name().toLowerCase(Locale.ROOT) + " not marked";
  }
}
