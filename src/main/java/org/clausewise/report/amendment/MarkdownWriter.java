package org.clausewise.report.amendment;

import java.util.List;
import java.util.regex.Pattern;

/** Amendments in Markdown (CommonMark); words of a draft can't become markup. */
final class MarkdownWriter {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&$!]");

  private final StringBuilder out = new StringBuilder();

  private MarkdownWriter() {}

  static String write(AmendmentText text) {
    MarkdownWriter writer = new MarkdownWriter();
    writer.out.append("# ").append(escaped(text.title())).append('\n');
    text.opening().forEach(line -> writer.out.append('\n').append(escaped(line)).append('\n'));
    for (int i = 0; i < text.entries().size(); i++) {
      writer.entry(i + 1 + ". ", text.entries().get(i));
    }
    writer.notes(text.notes());
    return writer.out.toString();
  }

  private void entry(String number, Entry entry) {
    String indent = " ".repeat(number.length());
    out.append('\n').append(number).append(escaped(entry.lead())).append('\n');
    for (int i = 0; i < entry.points().size(); i++) {
      out.append(i == 0 ? "\n" : "")
          .append(indent)
          .append("- ")
          .append(Letters.of(i))
          .append(' ')
          .append(escaped(entry.point(i)))
          .append('\n');
    }
    for (int i = 0; i < entry.quoted().size(); i++) {
      out.append(i == 0 ? "\n" : indent + ">\n");
      out.append(indent).append("> ").append(escaped(entry.quoted().get(i))).append('\n');
    }
  }

  private void notes(List<String> notes) {
    if (!notes.isEmpty()) {
      out.append("\n## Notes\n\n");
      notes.forEach(note -> out.append("- ").append(escaped(note)).append('\n'));
    }
  }

  private static String escaped(String text) {
    return MARKUP.matcher(text).replaceAll("\\\\$0");
  }
}
