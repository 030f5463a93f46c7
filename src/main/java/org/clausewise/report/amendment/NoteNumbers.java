package org.clausewise.report.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausewise.change.StoryPair;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;
import org.clausewise.report.amendment.Instruction.RenumberNotes;

/** Which footnotes and endnotes take other numbers, those in a row together. */
final class NoteNumbers {

  private NoteNumbers() {}

  static List<Instruction> of(List<StoryPair> stories) {
    List<Instruction> found = new ArrayList<>();
    found.addAll(of(stories, StoryKind.FOOTNOTE, "footnote"));
    found.addAll(of(stories, StoryKind.ENDNOTE, "endnote"));
    return found;
  }

  private static List<Instruction> of(List<StoryPair> stories, StoryKind kind, String word) {
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (StoryPair pair : stories) {
      if (pair.original() != null
          && pair.revised() != null
          && pair.original().id().kind() == kind) {
        numbers.put(number(pair.original().id()), number(pair.revised().id()));
      }
    }
    return runs(numbers, word);
  }

  private static List<Instruction> runs(Map<Integer, Integer> numbers, String word) {
    List<Instruction> runs = new ArrayList<>();
    int from = 0;
    int to = 0;
    int newFrom = 0;
    for (Map.Entry<Integer, Integer> note : numbers.entrySet()) {
      int number = note.getKey();
      int now = note.getValue();
      boolean goesOn = from > 0 && number == to + 1 && now - number == newFrom - from;
      if (!goesOn) {
        add(runs, word, from, to, newFrom);
        from = number;
        newFrom = now;
      }
      to = number;
    }
    add(runs, word, from, to, newFrom);
    return runs;
  }

  private static void add(List<Instruction> runs, String word, int from, int to, int newFrom) {
    if (from != newFrom) {
      runs.add(new RenumberNotes(word, from, to, newFrom));
    }
  }

  private static int number(StoryId note) {
    return Integer.parseInt(note.name().replaceAll("\\D", ""));
  }
}
