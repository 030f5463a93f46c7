package org.clausewise.clause;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.model.ClauseLabel;
import org.jspecify.annotations.Nullable;

/**
 * Labels the lines of a body: resolutions from each organ line to their closing, an outline of
 * printed numbers around them.
 */
final class BodyLabels {

  private @Nullable ResolutionLabels resolution;
  private OutlineLabels outline = new OutlineLabels();

  /** The labels of all lines, one each, null for none. */
  static List<@Nullable ClauseLabel> of(List<Line> lines) {
    BodyLabels labels = new BodyLabels();
    List<@Nullable Marker> following = following(lines);
    List<@Nullable ClauseLabel> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      found.add(labels.next(lines.get(i), following.get(i)));
    }
    return found;
  }

  /** For each line, the next marker behind it where that is a sub-paragraph's. */
  private static List<@Nullable Marker> following(List<Line> lines) {
    @Nullable Marker[] next = new Marker[lines.size()];
    Marker last = null;
    for (int i = lines.size() - 1; i >= 0; i--) {
      next[i] = last != null && last.kind() == Marker.Kind.SUB ? last : null;
      Marker own = lines.get(i).marker();
      last = own == null ? last : own;
    }
    List<@Nullable Marker> found = new ArrayList<>();
    for (Marker marker : next) {
      found.add(marker);
    }
    return found;
  }

  private @Nullable ClauseLabel next(Line line, @Nullable Marker following) {
    if (ResolutionLines.isOrgan(line)) {
      resolution = new ResolutionLabels(line.inTable());
      return null;
    }
    if (resolution != null && resolution.endsBefore(line)) {
      resolution = null;
      outline = new OutlineLabels();
    }
    return resolution == null ? outline.next(line, following) : resolution.next(line, following);
  }
}
