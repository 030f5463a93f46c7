package org.clausewise.benchmark.baseline;

/**
 * Which draft has what stands at a place of a redline, as the revisions around it say.
 *
 * @param original whether rejecting everything leaves it
 * @param revised whether accepting everything leaves it
 * @param left whether it stands where something was moved away
 * @param arrived whether it stands where something was moved to
 */
record Standing(boolean original, boolean revised, boolean left, boolean arrived) {

  static final Standing KEPT = new Standing(true, true, false, false);

  /** Inside one revision more, given by its element's local name; of others nothing changes. */
  Standing inside(String element) {
    return switch (element) {
      case "ins" -> new Standing(false, revised, left, arrived);
      case "del" -> new Standing(original, false, left, arrived);
      case "moveTo" -> new Standing(false, revised, left, true);
      case "moveFrom" -> new Standing(original, false, true, arrived);
      default -> this;
    };
  }

  boolean kept() {
    return original && revised;
  }
}
