package org.clausewise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausewise.change.BracketOutcome;
import org.clausewise.change.BracketTally;
import org.clausewise.change.Classification;
import org.clausewise.change.Tag;

/** How many changes of each kind there are, in a few lines. */
final class ClassSummary {

  private ClassSummary() {}

  static List<String> lines(Classification classification, Selection shown) {
    List<String> lines = new ArrayList<>();
    int substantive = classification.substantive();
    int routine = classification.routine();
    if (substantive + routine > 0) {
      lines.add(
          "%d of substance, %d routine: %s".formatted(substantive, routine, tags(classification)));
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
    if (!shown.isAll()) {
      lines.add("Shown are only changes of these kinds: " + asked(shown));
    }
    return lines;
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
}
