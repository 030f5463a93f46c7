package org.clausewise.report.amendment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.report.amendment.Instruction.Merge;
import org.clausewise.report.amendment.Instruction.ReplaceParagraphs;
import org.clausewise.report.amendment.Instruction.Reword;
import org.clausewise.report.amendment.Instruction.Split;
import org.jspecify.annotations.Nullable;

/**
 * Collects instructions, and tells what became of a paragraph's words.
 *
 * <p>Edits are told one by one unless the whole new paragraph is shorter to read.
 */
final class ParagraphInstructions {

  /** Characters that an edit costs the reader beside what it quotes: {@code replace with (a)}. */
  private static final int WORDS_OF_EDIT = 25;

  private static final int WORDS_OF_REPLACEMENT = 40;

  private final PlaceNames names;
  private final List<Instruction> instructions;
  private final Set<Integer> replaced = new HashSet<>();

  ParagraphInstructions(PlaceNames names, List<Instruction> instructions) {
    this.names = names;
    this.instructions = instructions;
  }

  PlaceNames names() {
    return names;
  }

  /** The ids of the changes whose paragraphs were quoted as a whole, with their numbers. */
  Set<Integer> replaced() {
    return replaced;
  }

  void add(Instruction instruction) {
    instructions.add(instruction);
  }

  /** What became of the words of a change that both drafts have. */
  void reword(Change change, List<String> called) {
    ChangedWording wording = ChangedWording.of(change);
    boolean isOne = change.original().size() == 1 && change.revised().size() == 1;
    if (isOne && wording.spans().isEmpty()) {
      return;
    }
    @Nullable List<WordEdit> edits = WordEdits.of(wording);
    if (edits == null || cost(edits) > WORDS_OF_REPLACEMENT + wording.revised().text().length()) {
      replaced.add(change.id());
      add(new ReplaceParagraphs(called, whole(change, wording)));
    } else if (change.original().size() > 1) {
      add(new Merge(called, edits));
    } else if (change.revised().size() > 1) {
      add(new Split(called.get(0), edits));
    } else {
      add(new Reword(called.get(0), edits));
    }
  }

  private static List<String> whole(Change change, ChangedWording wording) {
    String number = change.revised().get(0).paragraph().number();
    String first = number == null ? "" : ToldText.plain(number) + ToldText.BEHIND_NUMBER;
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(first);
    ToldText text = wording.revised();
    for (int i = 0; i < text.length(); i++) {
      String word = text.of(i, i + 1);
      if (word.startsWith(ToldText.MARK)) {
        paragraphs.add(word.substring(ToldText.MARK.length()));
      } else {
        int at = paragraphs.size() - 1;
        paragraphs.set(at, paragraphs.get(at) + word);
      }
    }
    return paragraphs;
  }

  private static int cost(List<WordEdit> edits) {
    return edits.stream().mapToInt(edit -> WORDS_OF_EDIT + EditWords.of(edit).length()).sum()
        - edits.size() * WORDS_OF_EDIT / 2;
  }
}
