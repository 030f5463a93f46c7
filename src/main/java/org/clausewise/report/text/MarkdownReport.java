package org.clausewise.report.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.clausewise.report.Piece.Op;
import org.clausewise.report.Rendering;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.ReportedDraft;
import org.clausewise.report.ReportedPiece;

/**
 * The report in Markdown: a heading for each change, what it is, and the whole clause with what
 * went in {@code <del>} and what came in {@code <ins>}, which unlike asterisks and tildes hold
 * beside spaces and punctuation too.
 */
public final class MarkdownReport implements Rendering {

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    String text = String.join("\n", new Lines(report).all()) + "\n";
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The lines of one report. */
  private static final class Lines {

    private final Report report;
    private final List<String> lines = new ArrayList<>();

    Lines(Report report) {
      this.report = report;
    }

    List<String> all() {
      head();
      changes();
      if (!report.warnings().isEmpty()) {
        list(
            "Please check in the revised draft",
            report.warnings().stream().map(w -> w.clause() + " " + w.message()).toList());
      }
      if (!report.notes().isEmpty()) {
        list("Please note", report.notes());
      }
      return lines;
    }

    private void head() {
      lines.add("# What changed");
      block("| draft | file | title |");
      lines.add("|---|---|---|");
      lines.add(row("original", report.original()));
      lines.add(row("revised", report.revised()));
      lines.add("");
      report.summaryLines().forEach(this::item);
      item(report.proof());
    }

    private static String row(String side, ReportedDraft draft) {
      return "| %s | %s | %s |"
          .formatted(side, MarkdownText.inline(draft.name()), MarkdownText.inline(draft.title()));
    }

    private void changes() {
      block("## Changes");
      for (ReportStep step : ReportStep.of(report)) {
        if (step.change() == null) {
          block("*" + MarkdownText.inline(step.line()) + "*");
        } else {
          change(step.change());
        }
      }
    }

    private void change(ReportedChange change) {
      block("### " + MarkdownText.inline(change.name() + ", " + change.what()));
      if (!change.tags().isEmpty()) {
        String tags = "`" + String.join(", ", change.tags()) + "`";
        block(tags + " " + MarkdownText.inline(change.verdictLine()));
      }
      String wording = wording(change);
      if (!wording.isEmpty()) {
        block("> " + wording);
      }
    }

    private static String wording(ReportedChange change) {
      StringBuilder text = new StringBuilder();
      for (ReportedPiece piece : change.pieces()) {
        if (piece.isMarked()) {
          String tag = piece.op() == Op.DELETE ? "del" : "ins";
          text.append("<%1$s>%2$s</%1$s>".formatted(tag, MarkdownText.inline(piece.text())));
        } else if (piece.inRevised()) {
          String words = piece.revised();
          text.append(text.isEmpty() ? MarkdownText.line(words) : MarkdownText.inline(words));
        }
      }
      return text.toString();
    }

    private void list(String heading, List<String> items) {
      block("## " + heading);
      lines.add("");
      items.forEach(this::item);
    }

    private void item(String text) {
      lines.add("- " + MarkdownText.line(text));
    }

    private void block(String text) {
      lines.add("");
      lines.add(text);
    }
  }
}
