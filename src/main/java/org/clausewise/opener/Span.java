package org.clausewise.opener;

/** A stretch of a text: half-open, zero-based UTF-16 offsets. */
public record Span(int start, int end) {

  /** What the text says there. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
