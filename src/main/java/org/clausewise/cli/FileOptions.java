package org.clausewise.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clausewise.report.Rendering;
import org.clausewise.report.amendment.AmendmentReport;
import org.clausewise.report.amendment.AmendmentReport.Format;
import org.clausewise.report.json.JsonReport;
import org.clausewise.report.page.PageReport;
import org.clausewise.report.table.TableReport;
import org.clausewise.report.text.MarkdownReport;
import org.clausewise.report.text.PlainTextReport;
import org.clausewise.report.workbook.WorkbookReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What files a comparison is written to, and what is in them. */
final class FileOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description =
          "Write the redline to this file. Here and below, a folder is taken for a file in it that"
              + " is named after the drafts.")
  private @Nullable Path redline;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the report as a web page, which needs no other file and no network.")
  private @Nullable Path page;

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description = "Write a comparison table for Word, with the changes marked by formatting.")
  private @Nullable Path table;

  @Option(
      names = "--table-columns",
      paramLabel = "COLUMNS",
      split = ",",
      defaultValue = "original,revised,notes",
      description =
          "The columns of that table, joined by commas: original, revised, notes, comments"
              + " (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init")
  private List<TableReport.Column> columns;

  @Option(
      names = "--table-unchanged",
      description = "Include the clauses in that table that did not change.")
  private boolean tableUnchanged;

  @Option(
      names = "--xlsx",
      paramLabel = "FILE",
      description = "Write a workbook with a row for each change.")
  private @Nullable Path workbook;

  @Option(
      names = "--amendments",
      paramLabel = "FILE",
      description =
          "Write the changes as instructions that turn the original into the revised draft, as a"
              + " .docx, .md or .txt.")
  private @Nullable Path amendments;

  @Option(names = "--md", paramLabel = "FILE", description = "Write the report in Markdown.")
  private @Nullable Path markdown;

  @Option(names = "--text", paramLabel = "FILE", description = "Write the report as plain text.")
  private @Nullable Path text;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description =
          "Write the report as JSON. With '-' for a file this, --html, --md, --text or --amendments"
              + " goes to standard output in place of the report.")
  private @Nullable Path json;

  @Option(names = "--force", description = "Overwrite files that exist.")
  private boolean force;

  /** Whether files that exist may be overwritten. */
  boolean force() {
    return force;
  }

  /** The files asked for, as they were named. */
  Map<FileKind, Path> asked() {
    Map<FileKind, Path> asked = new EnumMap<>(FileKind.class);
    put(asked, FileKind.REDLINE, redline);
    put(asked, FileKind.JSON, json);
    put(asked, FileKind.PAGE, page);
    put(asked, FileKind.TABLE, table);
    put(asked, FileKind.WORKBOOK, workbook);
    put(asked, FileKind.AMENDMENTS, amendments);
    put(asked, FileKind.MARKDOWN, markdown);
    put(asked, FileKind.TEXT, text);
    return asked;
  }

  private static void put(Map<FileKind, Path> asked, FileKind kind, @Nullable Path path) {
    if (path != null) {
      asked.put(kind, path);
    }
  }

  private TableReport.Layout tableLayout() throws TroubleException {
    if (Set.copyOf(columns).size() < columns.size()) {
      throw new TroubleException("--table-columns names a column twice. Name each once.");
    }
    return new TableReport.Layout(columns, tableUnchanged);
  }

  /**
   * How a file of this kind is written.
   *
   * @param file its name, whose end tells what instructions are written in
   * @param width columns of a line of plain text
   * @throws TroubleException where the name's end tells of nothing that instructions are written
   *     in, or a table is to have a column twice
   */
  Rendering rendering(FileKind kind, Path file, int width) throws TroubleException {
    return switch (kind) {
      case REDLINE -> throw new IllegalArgumentException("a redline is no report");
      case JSON -> new JsonReport();
      case PAGE -> new PageReport();
      case TABLE -> new TableReport(tableLayout());
      case WORKBOOK -> new WorkbookReport();
      case AMENDMENTS -> new AmendmentReport(format(file));
      case MARKDOWN -> new MarkdownReport();
      case TEXT -> new PlainTextReport(width);
    };
  }

  private static Format format(Path file) throws TroubleException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".docx")) {
      return Format.DOCX;
    }
    if (name.endsWith(".md")) {
      return Format.MARKDOWN;
    }
    if (name.endsWith(".txt") || file.equals(OutcomeFiles.STANDARD_OUTPUT)) {
      return Format.TEXT;
    }
    throw new TroubleException(
        file + ": instructions are written as .docx, .md or .txt. Let the name end so.");
  }
}
