package org.clausewise.clause;

import java.util.regex.Pattern;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.jspecify.annotations.Nullable;

/**
 * The options open under one heading: Option 1, under it Option A. They follow one another as the
 * numbers of sub-paragraphs do ({@link SubLevels}); a note such as {@code {End of options}} ends
 * them.
 */
final class OptionLevels {

  private static final Pattern END =
      Pattern.compile("[\\[{(]*(?i:end of (?:the )?(?:option|alternative)).*");

  private final SubLevels levels = new SubLevels(", ");

  /** How many are open. */
  int depth() {
    return levels.depth();
  }

  void clear() {
    levels.clear();
  }

  /** Ends the option that a line names, or all: {@code {End of Option B}}. */
  void end(Line line) {
    levels.end(line.text());
  }

  /** Whether a line is but a note that the options end. */
  static boolean isEnd(Line line) {
    return END.matcher(line.text()).matches();
  }

  /**
   * Takes up the next option and gives its label.
   *
   * @param above what it is named with, or null
   * @param base how deep the outermost option sits
   */
  ClauseLabel enter(OptionWords option, @Nullable String above, int base) {
    String path = levels.enter(option.marker(), null);
    return new ClauseLabel(
        option.isAlternative() ? ClauseKind.ALTERNATIVE : ClauseKind.OPTION,
        above == null ? path : above + ", " + path,
        base + levels.depth() - 1);
  }
}
