package org.clausewise.classify;

import java.util.List;
import org.clausewise.change.Edit;

/** What became of brackets, where one edit covers all that differs. */
final class Fates {

  private Fates() {}

  static List<BracketFate> of(String original, String revised) {
    return BracketFates.of(original, revised, edits(original, revised));
  }

  private static List<Edit> edits(String original, String revised) {
    int shorter = Math.min(original.length(), revised.length());
    int same = 0;
    while (same < shorter && original.charAt(same) == revised.charAt(same)) {
      same++;
    }
    int end = 0;
    while (end < shorter - same
        && original.charAt(original.length() - 1 - end)
            == revised.charAt(revised.length() - 1 - end)) {
      end++;
    }
    return original.equals(revised)
        ? List.of()
        : List.of(new Edit(same, original.length() - end, same, revised.length() - end));
  }
}
