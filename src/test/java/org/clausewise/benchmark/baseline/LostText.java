package org.clausewise.benchmark.baseline;

import java.util.List;

/**
 * Holds what a redline gives back against the draft that it was made from.
 *
 * <p>White space at the ends of paragraphs may differ, and there may be empty paragraphs behind the
 * last: a program that can't track the last mark of a body leaves one there where text was added or
 * removed at the end.
 */
final class LostText {

  private static final int SHOWN = 40; // characters on each side of the first difference

  private LostText() {}

  /** Fails at the first paragraph that differs. */
  static void check(String what, List<String> wanted, List<String> found) {
    for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
      String draft = textAt(i, wanted);
      String redline = textAt(i, found);
      if (!draft.equals(redline)) {
        throw new BaselineFailedException(
            what + " is not given back: " + difference(i, draft, redline) + counts(wanted, found));
      }
    }
  }

  private static String textAt(int paragraph, List<String> texts) {
    return paragraph < texts.size() ? texts.get(paragraph).stripTrailing() : "";
  }

  private static String difference(int paragraph, String draft, String redline) {
    int at = 0;
    while (at < Math.min(draft.length(), redline.length())
        && draft.charAt(at) == redline.charAt(at)) {
      at++;
    }
    return "paragraph %d is \"%s\" and not \"%s\""
        .formatted(paragraph + 1, around(redline, at), around(draft, at));
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN));
  }

  /** How much there is, for text that stands elsewhere is not lost. */
  private static String counts(List<String> wanted, List<String> found) {
    if (sorted(wanted).equals(sorted(found))) {
      return " (all paragraphs are there, in another order)";
    }
    return " (%d paragraphs of %d characters, the draft has %d of %d)"
        .formatted(found.size(), characters(found), wanted.size(), characters(wanted));
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().map(String::stripTrailing).filter(t -> !t.isEmpty()).sorted().toList();
  }

  private static long characters(List<String> texts) {
    return texts.stream().mapToLong(String::length).sum();
  }
}
