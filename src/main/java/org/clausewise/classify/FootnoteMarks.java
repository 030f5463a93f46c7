package org.clausewise.classify;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;

/**
 * Footnote numbers that are typed as raised figures.
 *
 * <p>The proof: the note itself got the new number, so the mark calls the same note as before.
 * Cost: one pass. Handled badly: raised figures that call no note, such as those of units, where a
 * note of that number exists; behind a figure or a short word of letters they are not looked at.
 */
final class FootnoteMarks {

  private static final Pattern MARK =
      Pattern.compile(
          "(?<=[,;.:)\\]”’\"»]|\\p{L}{4}|(?:19|20)\\d\\d|^\\s{0,9}|\\u2029\\s{0,9})[⁰¹²³⁴-⁹]+(?![\\p{L}\\p{N}])");

  private FootnoteMarks() {}

  static List<Finding> find(ChangedText text, RollForward roll) {
    if (roll.notes().isEmpty()) {
      return List.of();
    }
    EditMap map = new EditMap(text.edits());
    List<MatchResult> after = MARK.matcher(text.revised()).results().toList();
    return MARK.matcher(text.original())
        .results()
        .flatMap(
            before ->
                after.stream()
                    .filter(mark -> map.start(before.start()) < mark.end())
                    .filter(mark -> map.end(before.end()) > mark.start())
                    .filter(mark -> !mark.group().equals(before.group()))
                    .filter(mark -> mark.group().equals(roll.notes().get(before.group())))
                    .map(mark -> finding(before, mark)))
        .toList();
  }

  private static Finding finding(MatchResult before, MatchResult after) {
    return new Finding(
        Tag.TECHNICAL,
        "footnote-number",
        "footnote " + before.group() + " → " + after.group(),
        before.start(),
        before.end(),
        after.start(),
        after.end());
  }
}
