package org.clausewise.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Language;
import org.clausewise.model.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Labels the lines of a body: heads, resolutions from each organ line to their closing, an outline
 * of printed numbers around them.
 *
 * <p>The profile decides little here, since a text tells by its own lines what it is made of: an
 * outline has no heads and organs, and a text taken for a resolution begins with its first line
 * where it names no organ.
 */
final class BodyLabels {

  private final StructureWords words;
  private final ResolutionLines rules;
  private final List<Line> lines;
  private final Map<Integer, ClauseLabel> heads;
  private final boolean sectionsRestart;
  private @Nullable ResolutionLabels resolution;
  private OutlineLabels outline;

  private BodyLabels(List<Line> lines, StructureWords words, Language language, Profile profile) {
    this.lines = lines;
    this.words = words;
    this.rules = new ResolutionLines(words, language);
    this.heads =
        profile == Profile.OUTLINE
            ? MastheadLabels.withoutOrgans(lines, words)
            : MastheadLabels.of(lines, words);
    this.sectionsRestart = RestartingSections.in(lines, words);
    this.outline = newOutline();
    boolean hasOrgan = heads.values().stream().anyMatch(l -> l.kind() == ClauseKind.ORGAN);
    if (profile == Profile.RESOLUTION && !hasOrgan) {
      resolution = new ResolutionLabels(words, rules, false);
    }
  }

  /** The labels of all lines, one each, null for none. */
  static List<@Nullable ClauseLabel> of(
      List<Line> lines, StructureWords words, Language language, Profile profile) {
    if (profile == Profile.PLAIN) {
      return new ArrayList<>(Collections.nCopies(lines.size(), null));
    }
    BodyLabels labels = new BodyLabels(lines, words, language, profile);
    List<@Nullable Marker> following = following(lines);
    List<@Nullable ClauseLabel> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      found.add(labels.next(i, following.get(i)));
    }
    return found;
  }

  private OutlineLabels newOutline() {
    return new OutlineLabels(words, rules, sectionsRestart);
  }

  /** For each line, the next marker behind it where that is a sub-paragraph's. */
  private static List<@Nullable Marker> following(List<Line> lines) {
    List<@Nullable Marker> found = new ArrayList<>();
    Marker last = null;
    for (int i = lines.size() - 1; i >= 0; i--) {
      found.add(last != null && last.kind() == Marker.Kind.SUB ? last : null);
      Marker own = lines.get(i).marker();
      last = own == null ? last : own;
    }
    Collections.reverse(found);
    return found;
  }

  private @Nullable ClauseLabel next(int index, @Nullable Marker following) {
    Line line = lines.get(index);
    ClauseLabel head = heads.get(index);
    if (head != null) {
      boolean begins = head.kind() == ClauseKind.ORGAN;
      resolution = begins ? new ResolutionLabels(words, rules, line.inTable()) : null;
      return head;
    }
    if (resolution != null && resolution.endsBefore(line)) {
      resolution = null;
      outline = newOutline();
    }
    return resolution == null ? outline.next(line, following) : resolution.next(line, following);
  }
}
