package org.clausewise.report.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.ReportedDraft;
import org.clausewise.report.ReportedWarning;
import org.clausewise.report.text.StyledText.Style;
import org.jspecify.annotations.Nullable;

/**
 * The report for a terminal: what was compared, a summary, then every change under its labels with
 * the words that went and came. Clauses that only got another number, and those that stayed as they
 * were, are told in one line for each run of them.
 */
public final class TextReport {

  /**
   * How it is printed.
   *
   * @param width columns of a line, at least {@value #LEAST_WIDTH}
   * @param color whether ANSI colours tell what was removed and added, instead of marks
   * @param page the web page that headings link to, which terminals open on a click (OSC 8); null
   *     for no links
   */
  public record Layout(int width, boolean color, @Nullable URI page) {

    /** Narrower lines could not hold the indentation and a word. */
    public static final int LEAST_WIDTH = 20;

    /** Without links. */
    public Layout(int width, boolean color) {
      this(width, color, null);
    }

    public Layout {
      if (width < LEAST_WIDTH) {
        throw new IllegalArgumentException("a line of " + width + " columns is too narrow");
      }
    }
  }

  private static final int INDENT = 4;

  private final Report report;
  private final Layout layout;
  private final List<String> lines = new ArrayList<>();

  private TextReport(Report report, Layout layout) {
    this.report = report;
    this.layout = layout;
  }

  /** The lines of the report, without line ends. */
  public static List<String> lines(Report report, Layout layout) {
    TextReport text = new TextReport(report, layout);
    text.summary();
    text.changes();
    text.warnings();
    text.notes();
    return List.copyOf(text.lines);
  }

  /** Its first lines only: the drafts, and the counts in sentences. */
  public static List<String> summary(Report report, Layout layout) {
    TextReport text = new TextReport(report, layout);
    text.summary();
    return List.copyOf(text.lines);
  }

  private void summary() {
    draft("Original: ", report.original());
    draft("Revised:  ", report.revised());
    lines.add("");
    report.summaryLines().forEach(line -> add(0, plain(line)));
  }

  private void draft(String heading, ReportedDraft draft) {
    lines.add(heading + draft.file());
    if (!draft.title().isEmpty()) {
      add(heading.length(), new StyledText(layout.color()).append(Style.BOLD, draft.title()));
    }
  }

  private void changes() {
    for (ReportStep step : ReportStep.of(report)) {
      if (step.change() != null) {
        change(step.change());
      } else if (step.quiet()) {
        lines.add("");
        add(0, new StyledText(layout.color()).append(Style.DIM, step.line()));
      } else {
        heading(step.line());
      }
    }
  }

  private void heading(String text) {
    if (!text.isEmpty()) {
      lines.add("");
      add(0, new StyledText(layout.color()).append(Style.BOLD, text));
    }
  }

  private void change(ReportedChange change) {
    int from = lines.size() + 1;
    heading(change.name() + ", " + change.what());
    link(from, change.id());
    if (!change.tags().isEmpty()) {
      String tags = String.join(", ", change.tags());
      add(INDENT, plain("[" + tags + "] " + change.verdictLine()));
    }
    add(INDENT, ChangedWords.of(change.change(), layout.color()));
  }

  /** Makes the lines from {@code from} on a link to the change's place in the web page. */
  private void link(int from, int change) {
    if (layout.page() != null) {
      String open = "\u001B]8;;" + layout.page() + "#c" + change + "\u001B\\";
      lines.subList(from, lines.size()).replaceAll(line -> open + line + "\u001B]8;;\u001B\\");
    }
  }

  private void warnings() {
    if (report.warnings().isEmpty()) {
      return;
    }
    heading("Please check in the revised draft");
    for (ReportedWarning warning : report.warnings()) {
      add(INDENT, plain(warning.clause() + " " + warning.message()));
    }
  }

  private void notes() {
    if (report.notes().isEmpty()) {
      return;
    }
    heading("Please note");
    report.notes().forEach(note -> add(INDENT, plain(note)));
  }

  private StyledText plain(String text) {
    return new StyledText(layout.color()).append(Style.PLAIN, text);
  }

  private void add(int indent, StyledText text) {
    lines.addAll(text.lines(indent, layout.width()));
  }
}
