package org.clausewise.benchmark.baseline;

import java.util.List;

/** Holds what a redline gives back against the draft that it was made from. */
final class LostText {

  private static final int SHOWN = 40; // characters on each side of the first difference

  private LostText() {}

  /** Fails at the first paragraph that differs in more than the white space at its end. */
  static void check(String what, List<String> wanted, List<String> found) {
    for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
      String draft = i < wanted.size() ? wanted.get(i).stripTrailing() : "(end)";
      String redline = i < found.size() ? found.get(i).stripTrailing() : "(end)";
      if (!draft.equals(redline)) {
        throw new BaselineFailedException(
            what + " is not given back: " + difference(i, draft, redline) + counts(wanted, found));
      }
    }
  }

  private static String difference(int paragraph, String draft, String redline) {
    int at = 0;
    while (at < Math.min(draft.length(), redline.length())
        && draft.charAt(at) == redline.charAt(at)) {
      at++;
    }
    return "paragraph %d has \"%s\" where the draft has \"%s\""
        .formatted(paragraph + 1, around(redline, at), around(draft, at));
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN));
  }

  private static String counts(List<String> wanted, List<String> found) {
    return " (%d paragraphs of %d characters, the draft has %d of %d)"
        .formatted(found.size(), characters(found), wanted.size(), characters(wanted));
  }

  private static long characters(List<String> texts) {
    return texts.stream().mapToLong(String::length).sum();
  }
}
