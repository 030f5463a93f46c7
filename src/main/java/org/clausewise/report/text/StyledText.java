package org.clausewise.report.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text of which stretches are struck, underlined, bold, dim or coloured, laid out in lines. With
 * colour on, the styles are ANSI escape sequences that end with each line, so that no indentation
 * is underlined; without, deletions and insertions stand in {@code [-…-]} and {@code {+…+}}.
 *
 * <p>Lines break where {@link BreakIterator} allows; a longer word than the line stays whole.
 */
final class StyledText {

  enum Style {
    PLAIN("", "", ""),
    BOLD("\u001B[1m", "", ""),
    DIM("\u001B[2m", "", ""),
    MINUS("\u001B[31m", "", ""),
    PLUS("\u001B[32m", "", ""),
    DELETED("\u001B[31;9m", "[-", "-]"),
    INSERTED("\u001B[32;4m", "{+", "+}");

    private final String on;
    private final String open;
    private final String close;

    Style(String on, String open, String close) {
      this.on = on;
      this.open = open;
      this.close = close;
    }
  }

  private static final String OFF = "\u001B[0m";

  private record Stretch(Style style, int start, int end) {}

  private final boolean color;
  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();

  StyledText(boolean color) {
    this.color = color;
  }

  StyledText append(Style style, String piece) {
    if (piece.isEmpty()) {
      return this;
    }
    int start = text.length();
    text.append(color ? piece : style.open + piece + style.close);
    stretches.add(new Stretch(style, start, text.length()));
    return this;
  }

  /** The lines, each with {@code indent} spaces before it and at most {@code width} columns. */
  List<String> lines(int indent, int width) {
    List<String> lines = new ArrayList<>();
    String all = text.toString();
    int start = 0;
    while (start < all.length()) {
      int end = lineEnd(all, start, width - indent);
      lines.add(" ".repeat(indent) + styled(start, trimmedEnd(all, start, end)));
      start = end;
    }
    return lines;
  }

  /** The offset where the line that begins at {@code start} ends, its trailing spaces included. */
  private int lineEnd(String all, int start, int columns) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    String rest = all.substring(start, Math.min(all.length(), start + 4 * columns + 200));
    breaks.setText(rest);
    int end = breaks.next();
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (TextWidth.columns(rest.substring(0, trimmedEnd(rest, 0, next))) > columns) {
        break;
      }
      end = isBehindOpeningMark(start + next) ? end : next;
    }
    return start + end;
  }

  /** A mark never stands at the end of a line without its text. */
  private boolean isBehindOpeningMark(int offset) {
    return !color
        && stretches.stream()
            .anyMatch(s -> s.start < offset && offset <= s.start + s.style.open.length());
  }

  private static int trimmedEnd(String all, int start, int end) {
    int trimmed = end;
    while (trimmed > start && all.charAt(trimmed - 1) == ' ') {
      trimmed--;
    }
    return trimmed;
  }

  private String styled(int start, int end) {
    if (!color) {
      return text.substring(start, end);
    }
    StringBuilder line = new StringBuilder();
    for (Stretch stretch : stretches) {
      int from = Math.max(start, stretch.start);
      int to = Math.min(end, stretch.end);
      if (from < to) {
        boolean plain = stretch.style == Style.PLAIN;
        line.append(stretch.style.on).append(text, from, to).append(plain ? "" : OFF);
      }
    }
    return line.toString();
  }
}
