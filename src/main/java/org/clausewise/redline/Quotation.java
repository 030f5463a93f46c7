package org.clausewise.redline;

/** Quotes text in messages: the part that matters, on one line. */
final class Quotation {

  private static final int BEFORE = 30;
  private static final int BEHIND = 50;

  private Quotation() {}

  /** The start of {@code text} in quotation marks. */
  static String of(String text) {
    return around(text, 0);
  }

  /** What stands around {@code offset} in quotation marks, dots for what is left out. */
  static String around(String text, int offset) {
    int start = whole(text, Math.max(0, offset - BEFORE));
    int end = whole(text, Math.min(text.length(), offset + BEHIND));
    String shown = text.substring(start, end).replace("\n", "\\n").replace("\t", "\\t");
    return "\"" + (start > 0 ? "…" : "") + shown + (end < text.length() ? "…" : "") + "\"";
  }

  /** Where two texts begin to differ. */
  static int firstDifference(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int at = 0;
    while (at < shorter && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  private static int whole(String text, int offset) {
    boolean cutsPair = offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return cutsPair && offset > 0 ? offset - 1 : offset;
  }
}
