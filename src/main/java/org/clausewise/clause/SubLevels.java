package org.clausewise.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausewise.clause.Marker.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The sub-paragraphs open under one clause: (a), under it (i), and so on.
 *
 * <p>The idea: a number that follows on an open level goes there; a first number, (a) or (i), opens
 * a level or starts its own one again. So after (h), (i) is a letter, and after (a) a Roman
 * numeral. Where both fit, the number after it decides. Cost: the depth of the nesting.
 *
 * <p>Handled badly: a single (i) below (h), which is taken for the next letter.
 */
final class SubLevels {

  private record Open(Reading reading, String label) {}

  private record Choice(int depth, Reading reading) {}

  private final List<Open> open = new ArrayList<>();
  private final String separator;

  SubLevels() {
    this(" ");
  }

  /** Levels whose labels are joined by {@code separator}. */
  SubLevels(String separator) {
    this.separator = separator;
  }

  void clear() {
    open.clear();
  }

  /**
   * Ends the deepest level whose label the text names, with those below; all where it names none.
   */
  void end(String text) {
    int depth = open.size() - 1;
    while (depth > 0 && !text.contains(open.get(depth).label())) {
      depth--;
    }
    open.subList(Math.max(0, depth), open.size()).clear();
  }

  /** How many levels are open. */
  int depth() {
    return open.size();
  }

  /**
   * Takes up the next number and returns the path down to it: {@code (a) (i)}.
   *
   * @param marker a marker of kind SUB
   * @param following the next marker, where that is of kind SUB too
   */
  String enter(Marker marker, @Nullable Marker following) {
    Choice choice = choose(choices(marker), following);
    while (open.size() > choice.depth()) {
      open.remove(open.size() - 1);
    }
    open.add(new Open(choice.reading(), marker.label()));
    return open.stream().map(Open::label).collect(Collectors.joining(separator));
  }

  private static Choice choose(List<Choice> choices, @Nullable Marker following) {
    if (following != null) {
      for (Choice choice : choices) {
        Reading next = new Reading(choice.reading().alphabet(), choice.reading().value() + 1);
        if (following.readings().contains(next)) {
          return choice;
        }
      }
    }
    return choices.get(0);
  }

  /** Where the number may go, best first; never empty. */
  private List<Choice> choices(Marker marker) {
    List<Choice> found = new ArrayList<>();
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      for (Reading reading : marker.readings()) {
        if (follows(open.get(depth).reading(), reading, marker.suffixed())) {
          found.add(new Choice(depth, reading));
        }
      }
    }
    for (Reading reading : marker.readings()) {
      if (reading.value() == 1) {
        found.add(new Choice(depthOf(reading), reading));
      }
    }
    if (found.isEmpty()) {
      found.add(gap(marker));
    }
    return found;
  }

  static boolean follows(Reading last, Reading next, boolean suffixed) {
    int step = next.value() - last.value();
    return last.alphabet() == next.alphabet() && (step == 1 || (suffixed && step == 0));
  }

  /** A number out of sequence: numbers are missing, or it counts on from somewhere else. */
  private Choice gap(Marker marker) {
    for (Reading reading : marker.readings()) {
      int depth = depthOf(reading);
      if (depth < open.size()) {
        return new Choice(depth, reading);
      }
    }
    return new Choice(open.size(), marker.readings().get(0));
  }

  /** The depth of the deepest level that counts with the same alphabet, else a new one. */
  private int depthOf(Reading reading) {
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      if (open.get(depth).reading().alphabet() == reading.alphabet()) {
        return depth;
      }
    }
    return open.size();
  }
}
