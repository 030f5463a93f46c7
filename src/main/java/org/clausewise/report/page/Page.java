package org.clausewise.report.page;

import java.util.List;
import org.clausewise.report.Count;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedRow;

/**
 * What the template of the page fills in. This and what it holds are public for the templates only,
 * whose classes lie in a package of their own.
 *
 * @param policy what the page is allowed to load and run
 * @param style the style sheet, to be written as it is
 * @param script the script, to be written as it is
 * @param kinds how many changes there are of each type and kind
 * @param classes how many bear each tag; none where the changes are not classified
 * @param strip where the changes lie
 * @param sections the rows of the drafts
 * @param differing how many of the changes in {@code sections} differ
 */
public record Page(
    String policy,
    String style,
    String script,
    PageDraft original,
    PageDraft revised,
    boolean proved,
    List<String> summaryLines,
    List<Count> kinds,
    List<Count> classes,
    Strip strip,
    List<PageSection> sections,
    long differing,
    List<PageWarning> warnings,
    List<String> notes) {

  static Page of(Report report) {
    Assets assets = Assets.read();
    PageDraft original = PageDraft.of(report.original());
    PageDraft revised = PageDraft.of(report.revised());
    List<ReportedRow> rows = report.rows();
    List<PageSection> sections = PageSection.of(rows, original, revised);
    return new Page(
        assets.policy(),
        assets.style(),
        assets.script(),
        original,
        revised,
        report.context().verified(),
        report.summaryLines(),
        report.counts(),
        report.classes(),
        Strip.of(sections),
        sections,
        report.changes().stream().filter(change -> change.differs()).count(),
        PageWarning.of(report),
        report.notes());
  }

  /** What the window is called. */
  public String heading() {
    String title = revised.title().isEmpty() ? original.title() : revised.title();
    return title.isEmpty() ? revised.file() : title;
  }

  /** Whether both drafts call themselves the same. */
  public boolean hasOneTitle() {
    return original.title().equals(revised.title());
  }
}
