package org.clausewise.report.text;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.ReportedDraft;
import org.clausewise.report.ReportedWarning;
import org.clausewise.report.text.StyledText.Style;

/**
 * The report for a terminal: what was compared, a summary, then every change under its labels with
 * the words that went and came. Clauses that only got another number are told in one line for each
 * run of them; those that stayed as they were are only counted.
 */
public final class TextReport {

  /**
   * How it is printed.
   *
   * @param width columns of a line, at least {@value #LEAST_WIDTH}
   * @param color whether ANSI colours tell what was removed and added, instead of marks
   */
  public record Layout(int width, boolean color) {

    /** Narrower lines could not hold the indentation and a word. */
    public static final int LEAST_WIDTH = 20;

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
    text.draft("Original: ", report.original());
    text.draft("Revised:  ", report.revised());
    text.lines.add("");
    report.summaryLines().forEach(line -> text.add(0, text.plain(line)));
    text.changes();
    text.warnings();
    text.notes();
    return List.copyOf(text.lines);
  }

  private void draft(String heading, ReportedDraft draft) {
    lines.add(heading + draft.file());
    if (!draft.title().isEmpty()) {
      add(heading.length(), new StyledText(layout.color()).append(Style.BOLD, draft.title()));
    }
  }

  private void changes() {
    RenumberedRun run = new RenumberedRun();
    for (ReportedChange change : report.changes()) {
      if (change.isOnlyRenumbered()) {
        run.add(change.change());
      } else if (change.differs()) {
        heading(run.finish());
        change(change);
      }
    }
    heading(run.finish());
  }

  private void heading(String text) {
    if (!text.isEmpty()) {
      lines.add("");
      add(0, new StyledText(layout.color()).append(Style.BOLD, text));
    }
  }

  private void change(ReportedChange change) {
    heading(change.name() + ", " + change.what());
    if (!change.tags().isEmpty()) {
      String tags = String.join(", ", change.tags());
      add(INDENT, plain("[" + tags + "] " + change.verdictLine()));
    }
    add(INDENT, ChangedWords.of(change.change(), layout.color()));
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
