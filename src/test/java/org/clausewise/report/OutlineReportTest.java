package org.clausewise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clausewise.model.Block;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.junit.jupiter.api.Test;

class OutlineReportTest {

  @Test
  void indentsByDepthAndCutsAtTheWidth() {
    List<Block> blocks =
        List.of(
            clause("OP1", 0, "Urges all:"),
            new Paragraph(1, "no clause", List.of(), List.of(), "", null, null, 0, null),
            clause("OP1 (a)", 1, "To act with all the speed that the matter calls for"));
    Draft draft = new Draft("a.docx", List.of(new Story(StoryId.BODY, blocks)), List.of());

    assertThat(OutlineReport.lines(draft, 30))
        .containsExactly("OP1  Urges all:", "  OP1 (a)  To act with all th…");
  }

  private static Paragraph clause(String label, int depth, String text) {
    ClauseLabel clause = new ClauseLabel(ClauseKind.OPERATIVE, label, depth);
    return new Paragraph(0, text, List.of(), List.of(), "", null, null, 0, clause);
  }
}
