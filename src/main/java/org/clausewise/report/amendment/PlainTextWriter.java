package org.clausewise.report.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Amendments as plain text. Lines are broken at single spaces between words only, so that the words
 * can be put together again exactly.
 */
final class PlainTextWriter {

  private static final int WIDTH = 88;

  private final List<String> lines = new ArrayList<>();

  private PlainTextWriter() {}

  static String write(AmendmentText text) {
    PlainTextWriter writer = new PlainTextWriter();
    writer.add("", "", text.title());
    for (String line : text.opening()) {
      writer.lines.add("");
      writer.add("", "", line);
    }
    for (int i = 0; i < text.entries().size(); i++) {
      writer.entry(i + 1 + ".", text.entries().get(i));
    }
    writer.notes(text.notes());
    return String.join("\n", writer.lines) + "\n";
  }

  private void entry(String number, Entry entry) {
    lines.add("");
    add(String.format(Locale.ROOT, "%-4s ", number), "     ", entry.lead());
    for (int i = 0; i < entry.points().size(); i++) {
      add(
          "     " + String.format(Locale.ROOT, "%-4s ", Letters.of(i)),
          "          ",
          entry.point(i));
    }
    for (String quoted : entry.quoted()) {
      lines.add("");
      add("          ", "          ", quoted);
    }
  }

  private void notes(List<String> notes) {
    if (!notes.isEmpty()) {
      lines.add("");
      lines.add("Notes");
      lines.add("");
      notes.forEach(note -> add("-    ", "     ", note));
    }
  }

  private void add(String first, String others, String text) {
    String indent = first;
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start, WIDTH - indent.length());
      lines.add(indent + text.substring(start, end));
      start = end == text.length() ? end : end + 1;
      indent = others;
    }
  }

  private static int lineEnd(String text, int start, int width) {
    if (text.length() - start <= width) {
      return text.length();
    }
    int end = -1;
    for (int i = start + 1; i + 1 < text.length() && (i - start <= width || end < 0); i++) {
      char next = text.charAt(i + 1);
      // A line must not begin like a point of a list, (a).
      boolean isSingle =
          text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' && next != ' ' && next != '(';
      end = isSingle ? i : end;
    }
    return end < 0 ? text.length() : end;
  }
}
