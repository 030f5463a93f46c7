package org.clausewise.benchmark.baseline;

import java.util.ArrayList;
import java.util.List;

/** The texts of one draft's paragraphs as they are gathered from a redline; the last is open. */
final class Side {

  private final List<String> texts = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  /** The position of the open paragraph, from 0. */
  int paragraph() {
    return texts.size();
  }

  /** The length of the open paragraph so far, in UTF-16 units. */
  int length() {
    return open.length();
  }

  void add(String text) {
    open.append(text);
  }

  void endParagraph() {
    texts.add(open.toString());
    open.setLength(0);
  }

  /** Ends what is still open: a mark at the end of the body is tracked at times, yet stays. */
  List<String> finish() {
    if (!open.isEmpty()) {
      endParagraph();
    }
    return texts;
  }
}
