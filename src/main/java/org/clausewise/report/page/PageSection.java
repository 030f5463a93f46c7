package org.clausewise.report.page;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.model.StoryKind;
import org.clausewise.report.ReportedRow;

/**
 * The rows of one kind of story: the text itself, its footnotes, its headers.
 *
 * @param id unique in the page
 * @param heading what it is called
 * @param blocks its rows
 */
public record PageSection(String id, String heading, List<PageBlock> blocks) {

  public PageSection {
    blocks = List.copyOf(blocks);
  }

  /** The blocks in parts. */
  public List<List<PageBlock>> parts() {
    return Parts.of(blocks);
  }

  /** Neighbouring rows of one kind make a section. */
  static List<PageSection> of(List<ReportedRow> rows, PageDraft original, PageDraft revised) {
    List<PageSection> sections = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || kind(rows.get(i)) != kind(rows.get(start))) {
        List<PageRow> own =
            rows.subList(start, i).stream().map(row -> PageRow.of(row, original, revised)).toList();
        sections.add(
            new PageSection(
                "s" + (sections.size() + 1), heading(kind(rows.get(start))), PageBlock.of(own)));
        start = i;
      }
    }
    return sections;
  }

  private static StoryKind kind(ReportedRow row) {
    Change change = row.change().change();
    List<Passage> side =
        row.left() || change.revised().isEmpty() ? change.original() : change.revised();
    return side.get(0).story().kind();
  }

  private static String heading(StoryKind kind) {
    return switch (kind) {
      case BODY -> "Text";
      case FOOTNOTE -> "Footnotes";
      case ENDNOTE -> "Endnotes";
      case HEADER -> "Headers";
      case FOOTER -> "Footers";
      case TEXT_BOX -> "Text boxes";
    };
  }
}
