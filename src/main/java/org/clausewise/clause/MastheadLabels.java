package org.clausewise.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.clause.StructureWords.LineKind;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.jspecify.annotations.Nullable;

/**
 * Labels the head of each resolution, up to the line of its organ, and that of other documents of
 * the United Nations: session, agenda item, sponsors, adoption, report, title.
 *
 * <p>The idea: these lines are formulae ({@link StructureWords}), or the style of a template names
 * them; the title has no words of its own and is the line before the organ, if that is none of
 * them. So a Security Council resolution has no title. Cost: one step a line of the head.
 *
 * <p>Handled badly: a title in several paragraphs, whose last one alone counts.
 */
final class MastheadLabels {

  private static final int LONGEST_TITLE = 300;

  private record Formula(LineKind line, ClauseKind kind) {}

  private static final List<Formula> FORMULAE =
      List.of(
          new Formula(LineKind.SPONSORS, ClauseKind.SPONSORS),
          new Formula(LineKind.ADOPTION, ClauseKind.ADOPTION),
          new Formula(LineKind.REPORT, ClauseKind.REPORT_LINE),
          new Formula(LineKind.AGENDA, ClauseKind.AGENDA_ITEM),
          new Formula(LineKind.COMMITTEE, ClauseKind.COMMITTEE),
          new Formula(LineKind.SESSION, ClauseKind.SESSION));

  private final List<Line> lines;
  private final StructureWords words;
  private final Map<Integer, ClauseLabel> labels = new HashMap<>();

  private MastheadLabels(List<Line> lines, StructureWords words) {
    this.lines = lines;
    this.words = words;
  }

  /** The labels by the index of their lines. */
  static Map<Integer, ClauseLabel> of(List<Line> lines, StructureWords words) {
    MastheadLabels found = new MastheadLabels(lines, words);
    found.readStart();
    for (int i = 0; i < lines.size(); i++) {
      if (found.isOrgan(lines.get(i))) {
        found.labels.put(i, ClauseLabel.unnamed(ClauseKind.ORGAN, 0));
        found.readBefore(i);
      }
    }
    return found.labels;
  }

  /** Those of a text without organs. */
  static Map<Integer, ClauseLabel> withoutOrgans(List<Line> lines, StructureWords words) {
    MastheadLabels found = new MastheadLabels(lines, words);
    found.readStart();
    return found.labels;
  }

  /** The lines before the first number, heading or organ; a table sums up what follows. */
  private void readStart() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean mayBeHead = !line.isEmpty() && line.marker() == null && !line.inTable();
      ClauseLabel label = mayBeHead ? label(line) : null;
      if (label != null) {
        labels.put(i, label);
      } else if (line.marker() != null || line.isHeading() || isOrgan(line)) {
        return;
      }
    }
  }

  private boolean isOrgan(Line line) {
    return words.is(LineKind.ORGAN, line) || words.is(LineKind.PARTIES, line);
  }

  /** The lines before that of an organ, backwards to the first that belongs to no head. */
  private void readBefore(int organ) {
    boolean inTable = lines.get(organ).inTable();
    boolean first = true;
    for (int i = organ - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if (line.isEmpty() || line.inTable() != inTable) {
        continue;
      }
      ClauseLabel label = label(line);
      if (label == null && isTitle(line)) {
        label = first ? ClauseLabel.unnamed(ClauseKind.TITLE, 0) : itemTitle(i);
      }
      if (label == null) {
        return;
      }
      first = false;
      labels.put(i, label);
    }
  }

  /** The title of the agenda item stands between it and the sponsors. */
  private @Nullable ClauseLabel itemTitle(int index) {
    int before = index - 1;
    while (before >= 0 && lines.get(before).isEmpty()) {
      before--;
    }
    return before >= 0 && words.is(LineKind.AGENDA, lines.get(before))
        ? ClauseLabel.unnamed(ClauseKind.AGENDA_ITEM, 0)
        : null;
  }

  private @Nullable ClauseLabel label(Line line) {
    for (Formula formula : FORMULAE) {
      if (words.is(formula.line(), line)) {
        return ClauseLabel.unnamed(formula.kind(), 0);
      }
    }
    return words.is(LineKind.HEADING, line)
        ? new ClauseLabel(ClauseKind.HEADING, line.text(), 0)
        : byStyle(line);
  }

  /** The templates of the United Nations name their styles so, and Word names that of a title. */
  private static @Nullable ClauseLabel byStyle(Line line) {
    String style = line.style().replaceAll("[ _]", "");
    if (style.startsWith("session")) {
      return ClauseLabel.unnamed(ClauseKind.SESSION, 0);
    }
    if (style.startsWith("agendaitem") || style.startsWith("agendatitle")) {
      return ClauseLabel.unnamed(ClauseKind.AGENDA_ITEM, 0);
    }
    return style.startsWith("title") ? ClauseLabel.unnamed(ClauseKind.TITLE, 0) : null;
  }

  private boolean isTitle(Line line) {
    String text = line.text();
    return line.marker() == null
        && !words.is(LineKind.CLOSING, line)
        && text.length() <= LONGEST_TITLE
        && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
