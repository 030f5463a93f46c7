package org.clausewise.report.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausewise.change.Passage;
import org.clausewise.model.Block;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;

/**
 * Names paragraphs of the body by the words with which they begin, as few as tell them from the
 * others. Cost: a paragraph is held against those that share its first words.
 */
final class FirstWords {

  private static final int FEWEST = 4;
  private static final int MOST = 12;

  private final Map<Integer, String> texts = new HashMap<>();
  private final Map<String, List<Integer>> alike = new HashMap<>();

  FirstWords(Story body) {
    for (Block block : body.blocks()) {
      if (block instanceof Paragraph paragraph && !paragraph.text().isEmpty()) {
        String text = ToldText.of(List.of(new Passage(body.id(), paragraph))).text();
        texts.put(paragraph.index(), text);
        alike.computeIfAbsent(beginning(text, 1), w -> new ArrayList<>()).add(paragraph.index());
      }
    }
  }

  /** The name of one that has text. */
  String name(Paragraph paragraph) {
    String text = text(paragraph.index());
    String kind = ClauseNames.kind(paragraph.label());
    for (int words = FEWEST; words <= MOST; words++) {
      String beginning = beginning(text, words);
      if (beginning.equals(text)) {
        break;
      }
      if (which(paragraph.index(), beginning, false).isEmpty()) {
        return "the " + kind + " beginning " + Quotation.of(beginning);
      }
    }
    boolean isShort = beginning(text, MOST).equals(text);
    String quoted = isShort ? text : beginning(text, MOST);
    String which = which(paragraph.index(), quoted, isShort);
    return "the " + which + kind + (isShort ? " reading " : " beginning ") + Quotation.of(quoted);
  }

  private String text(int index) {
    return Objects.requireNonNull(texts.get(index));
  }

  /** Which of several it is; empty where it is the only one. */
  private String which(int index, String quoted, boolean isWhole) {
    int number = 0;
    int all = 0;
    for (int other : alike.getOrDefault(beginning(text(index), 1), List.of())) {
      boolean is = isWhole ? text(other).equals(quoted) : text(other).startsWith(quoted);
      all += is ? 1 : 0;
      number += is && other <= index ? 1 : 0;
    }
    return all == 1 ? "" : Ordinals.of(number) + " ";
  }

  /** The text up to the end of so many words. */
  private static String beginning(String text, int words) {
    Words cuts = new Words(text);
    int end = 0;
    for (int i = 0; i < words && end < text.length(); i++) {
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      do {
        end = Math.min(text.length(), end + 1);
      } while (end < text.length() && !cuts.isCut(end));
    }
    return text.substring(0, end);
  }
}
