package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.clausewise.change.Edit;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.opener.Opener;
import org.clausewise.opener.Phrase;
import org.clausewise.opener.Scale;
import org.clausewise.opener.Scale.Order;

/**
 * Compares the further verbs of a clause: "…, and urges …".
 *
 * <p>The idea: verbs that no edit touches are the same on both sides and stand in one order, so
 * they part the others into stretches; of a stretch the first is compared with the first where one
 * family has both, and what is over came or went, which is told but changes no opener. Cost: a step
 * a verb and edit. Handled badly: two verbs of which the first went and the second was reworded.
 */
final class SecondaryVerbs {

  private final OpenerWords words;
  private final ChangedText text;

  SecondaryVerbs(Scale scale, ChangedText text) {
    this.words = new OpenerWords(scale, text);
    this.text = text;
  }

  List<Finding> compare(Opener original, Opener revised) {
    List<List<Phrase>> before =
        stretches(original.secondary(), Edit::originalStart, Edit::originalEnd);
    List<List<Phrase>> after = stretches(revised.secondary(), Edit::revisedStart, Edit::revisedEnd);
    if (before.size() != after.size()) {
      // A verb was recognised on one side only: all of them are one stretch.
      before = List.of(original.secondary());
      after = List.of(revised.secondary());
    }
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      compare(before.get(i), after.get(i), found);
    }
    return found;
  }

  /** The touched phrases, parted where an untouched one stands. */
  private List<List<Phrase>> stretches(
      List<Phrase> phrases, ToIntFunction<Edit> start, ToIntFunction<Edit> end) {
    List<List<Phrase>> stretches = new ArrayList<>();
    List<Phrase> stretch = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (isTouched(phrase, start, end)) {
        stretch.add(phrase);
      } else {
        stretches.add(stretch);
        stretch = new ArrayList<>();
      }
    }
    stretches.add(stretch);
    return stretches;
  }

  private boolean isTouched(Phrase phrase, ToIntFunction<Edit> start, ToIntFunction<Edit> end) {
    return text.edits().stream()
        .anyMatch(
            edit ->
                start.applyAsInt(edit) <= phrase.end() && phrase.start() <= end.applyAsInt(edit));
  }

  private void compare(List<Phrase> original, List<Phrase> revised, List<Finding> found) {
    List<Phrase> before = new ArrayList<>(original);
    List<Phrase> after = new ArrayList<>(revised);
    removeEqual(before, after);
    while (!before.isEmpty() && !after.isEmpty() && areComparable(before.get(0), after.get(0))) {
      found.add(
          OpenerFindings.compared(
              words, "secondary", "further verb", before.remove(0), after.remove(0)));
    }
    before.stream()
        .map(
            one ->
                OpenerFindings.dropped(
                    text, Tag.SUBSTANTIVE, "secondary-dropped", "further verb dropped", one))
        .forEach(found::add);
    after.stream()
        .map(
            one ->
                OpenerFindings.added(
                    text, Tag.SUBSTANTIVE, "secondary-added", "further verb added", one))
        .forEach(found::add);
  }

  /** Two of different families are more likely two verbs than one that was changed. */
  private boolean areComparable(Phrase original, Phrase revised) {
    return original.head().equals(revised.head())
        || words.aged(original, revised)
        || words.order(original, revised) != Order.NONE;
  }

  private void removeEqual(List<Phrase> before, List<Phrase> after) {
    for (Phrase phrase : List.copyOf(before)) {
      for (Phrase other : after) {
        if (words.areEqual(phrase, other)) {
          before.remove(phrase);
          after.remove(other);
          break;
        }
      }
    }
  }
}
