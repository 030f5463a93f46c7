package org.clausewise.report.amendment.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.change.Comparison;
import org.clausewise.model.Draft;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.Comparisons;
import org.clausewise.report.Report;
import org.clausewise.report.amendment.AmendmentReport;
import org.clausewise.report.amendment.AmendmentReport.Format;

/** Holds the amendments of two drafts, as they are written, against the revised draft. */
public final class AmendmentProof {

  private AmendmentProof() {}

  /** The comparison of two documents. */
  public static Comparison compared(byte[] original, byte[] revised) {
    try {
      return DraftComparer.compare(
              DraftFile.of("original.docx", original), DraftFile.of("revised.docx", revised))
          .result();
    } catch (UnreadableDraftException e) {
      throw new AssertionError(e);
    }
  }

  /** The amendments as written. */
  public static String written(Comparison comparison, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new AmendmentReport(format).write(Report.of(comparison, Comparisons.CONTEXT), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Both texts must give the revised draft. */
  public static void prove(byte[] original, byte[] revised) {
    Comparison comparison = compared(original, revised);
    Map<String, List<String>> wanted = comparable(Flow.printed(comparison.revised()));
    Draft draft = comparison.original();
    String text = written(comparison, Format.TEXT);
    same(wanted, comparable(AmendedDraft.byPlainText(draft, text)));
    String markdown = written(comparison, Format.MARKDOWN);
    same(wanted, comparable(AmendedDraft.byMarkdown(draft, markdown)));
  }

  /**
   * Notes by their numbers; headers, footers and boxes, whose numbers no reader sees, by their
   * words, without those that say nothing.
   */
  private static Map<String, List<String>> comparable(Map<String, List<String>> stories) {
    Map<String, List<String>> comparable = new TreeMap<>();
    List<String> others = new ArrayList<>();
    stories.forEach(
        (name, lines) -> {
          if (name.matches("body|(foot|end)note \\d+")) {
            comparable.put(name, lines);
          } else if (lines.stream().anyMatch(line -> !line.isEmpty())) {
            others.add(name.replaceFirst("\\d.*", "") + lines);
          }
        });
    Collections.sort(others);
    comparable.put("others", others);
    return comparable;
  }

  private static void same(Map<String, List<String>> wanted, Map<String, List<String>> found) {
    if (!wanted.keySet().equals(found.keySet())) {
      throw new AssertionError("stories: " + found.keySet() + " not " + wanted.keySet());
    }
    wanted.forEach((name, lines) -> same(name, lines, found.get(name)));
  }

  private static void same(String name, List<String> wanted, List<String> found) {
    for (int i = 0; i < Math.max(wanted.size(), found.size()); i++) {
      String want = i < wanted.size() ? wanted.get(i) : "(end)";
      String have = i < found.size() ? found.get(i) : "(end)";
      if (!want.equals(have)) {
        throw new AssertionError(
            name + " " + (i + 1) + ": \"" + want + "\" wanted, \"" + have + "\" found");
      }
    }
  }
}
