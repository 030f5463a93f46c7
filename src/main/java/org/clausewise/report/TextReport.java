package org.clausewise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Comparison;
import org.clausewise.change.LayoutSummary;
import org.clausewise.change.Summary;
import org.clausewise.change.Tag;
import org.clausewise.change.Verdict;
import org.clausewise.change.Warning;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.report.StyledText.Style;

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

  /** Words shown of a draft's title, which may be a whole paragraph where no style tells it. */
  private static final int TITLE_WORDS = 14;

  /** Word's own title style, and that of the UN template: {@code Title_H1}. */
  private static final Pattern TITLE_STYLE =
      Pattern.compile("title(_h1)?", Pattern.CASE_INSENSITIVE);

  private final Comparison comparison;
  private final Selection shown;
  private final Layout layout;
  private final List<String> lines = new ArrayList<>();

  private TextReport(Comparison comparison, Selection shown, Layout layout) {
    this.comparison = comparison;
    this.shown = shown;
    this.layout = layout;
  }

  /** The lines of the report, without line ends. */
  public static List<String> lines(Comparison comparison, ReportContext context, Layout layout) {
    TextReport report = new TextReport(comparison, context.shown(), layout);
    report.draft("Original: ", context.original().file(), comparison.original());
    report.draft("Revised:  ", context.revised().file(), comparison.revised());
    report.lines.add("");
    report.summary();
    report.changes();
    report.warnings();
    report.diagnostics(context);
    return List.copyOf(report.lines);
  }

  private void draft(String heading, String file, Draft draft) {
    lines.add(heading + Terminal.escape(file));
    String title = title(draft);
    if (!title.isEmpty()) {
      add(heading.length(), new StyledText(layout.color()).append(Style.BOLD, title));
    }
  }

  /** The first paragraph of a title style, else the first that holds text. */
  private static String title(Draft draft) {
    List<Paragraph> withText =
        draft.body().paragraphs().stream().filter(p -> !p.text().isBlank()).toList();
    return withText.stream()
        .filter(TextReport::isTitle)
        .findFirst()
        .or(() -> withText.stream().findFirst())
        .map(p -> Excerpt.start(Terminal.escape(p.text().replaceAll("\\s+", " ")), TITLE_WORDS))
        .orElse("");
  }

  private static boolean isTitle(Paragraph paragraph) {
    String style = paragraph.style();
    return style != null && TITLE_STYLE.matcher(style).matches();
  }

  private void summary() {
    Summary s = comparison.summary();
    String text =
        "%d unchanged, %d reworded, %d added, %d removed, %d split, %d merged; %d moved, %d renumbered"
            .formatted(
                s.unchanged(),
                s.reworded(),
                s.added(),
                s.removed(),
                s.split(),
                s.merged(),
                s.moved(),
                s.renumbered());
    add(0, plain(text + (s.reformatted() == 0 ? "" : ", " + s.reformatted() + " reformatted")));
    if (comparison.classification().isKnown()) {
      ClassSummary.lines(comparison.classification(), shown).forEach(line -> add(0, plain(line)));
    }
    layoutSummary(comparison.layout());
    comparison.ignored().forEach(this::ignored);
  }

  private void ignored(DifferenceKind kind, int count) {
    String of = count == 1 ? " difference of " : " differences of ";
    add(0, plain(count + of + kind.name().toLowerCase(Locale.ROOT) + " not marked"));
  }

  private void layoutSummary(LayoutSummary differing) {
    if (differing.tables() > 0) {
      add(
          0,
          plain("Layout of tables (widths, borders and the like) differs: " + differing.tables()));
    }
    if (differing.sections() > 0) {
      add(0, plain("Sections added, removed or set otherwise: " + differing.sections()));
    }
  }

  private void changes() {
    RenumberedRun run = new RenumberedRun();
    for (Change change : comparison.changes()) {
      if (!shown.shows(comparison, change)) {
        continue;
      }
      if (RenumberedRun.isOnlyRenumbered(change)) {
        run.add(change);
      } else if (isReported(change)) {
        heading(run.finish());
        change(change);
      }
    }
    heading(run.finish());
  }

  private static boolean isReported(Change change) {
    return change.type() != ChangeType.UNCHANGED || change.moved() || change.reformatted();
  }

  private void heading(String text) {
    if (!text.isEmpty()) {
      lines.add("");
      add(0, new StyledText(layout.color()).append(Style.BOLD, text));
    }
  }

  private void change(Change change) {
    heading(Names.of(change) + ", " + kinds(change));
    verdict(comparison.verdict(change));
    add(INDENT, ChangedWords.of(change, layout.color()));
  }

  /** The tags, and what they stand for in words. */
  private void verdict(Verdict verdict) {
    if (!verdict.tags().isEmpty()) {
      String tags = verdict.tags().stream().map(Tag::word).collect(Collectors.joining(", "));
      add(INDENT, plain("[" + tags + "] " + Terminal.escape(verdict.line())));
    }
  }

  private String kinds(Change change) {
    List<String> kinds = new ArrayList<>();
    if (change.moved()) {
      kinds.add("moved");
    }
    if (change.type() != ChangeType.UNCHANGED) {
      kinds.add(change.type().name().toLowerCase(Locale.ROOT) + whole(change) + only(change));
    }
    if (change.reformatted()) {
      kinds.add("reformatted");
    }
    return String.join(" and ", kinds);
  }

  /** What an added or removed paragraph was, or became, a part of. */
  private String whole(Change change) {
    if (change.partOf() == null) {
      return "";
    }
    Change whole = comparison.changes().get(change.partOf() - 1);
    return change.type() == ChangeType.ADDED
        ? " (split off from " + Names.side(whole.original()) + ")"
        : " (gone into " + Names.side(whole.revised()) + ")";
  }

  private static String only(Change change) {
    return change.only().isEmpty()
        ? ""
        : " (" + String.join(", ", Names.of(change.only())) + " only)";
  }

  private void warnings() {
    List<Warning> warnings = comparison.classification().warnings();
    if (warnings.isEmpty()) {
      return;
    }
    heading("Please check in the revised draft");
    for (Warning warning : warnings) {
      add(INDENT, plain(Names.of(warning.passage()) + " " + Terminal.escape(warning.message())));
    }
  }

  private void diagnostics(ReportContext context) {
    List<Diagnostic> all =
        Stream.concat(comparison.diagnostics().stream(), context.untracked().stream()).toList();
    if (all.isEmpty()) {
      return;
    }
    heading("Please note");
    for (Diagnostic diagnostic : all) {
      add(INDENT, plain(Terminal.escape(diagnostic.message())));
    }
  }

  private StyledText plain(String text) {
    return new StyledText(layout.color()).append(Style.PLAIN, text);
  }

  private void add(int indent, StyledText text) {
    lines.addAll(text.lines(indent, layout.width()));
  }
}
