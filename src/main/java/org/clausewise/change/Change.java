package org.clausewise.change;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewise.model.DifferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What became of one paragraph, or of the several that were split or merged.
 *
 * @param id counts the changes of a comparison from 1, in its order
 * @param type what became of the wording
 * @param moved whether the paragraph left its place among those that stayed
 * @param renumbered whether its printed number differs
 * @param reformatted whether formatting of kept text, or of the paragraph, differs
 * @param similarity 0 to 1, how much of the weighted wording is shared; 1 for unchanged, 0 for
 *     added and removed
 * @param original the original paragraphs: none for added, several for merged, else one
 * @param revised the revised paragraphs: none for removed, several for split, else one
 * @param edits what differs, ascending and apart from one another; for added and removed one edit
 *     over the whole wording (none where that is empty), for unchanged none
 * @param partOf the {@link #id} of the change whose paragraph an added one was split off from, or a
 *     removed one went into, elsewhere in the draft; null for none
 * @param only for a rewording that differs in certain kinds alone, the fewest such kinds; else none
 * @param ignored what differs besides the edits and is not marked, ascending and apart
 */
public record Change(
    int id,
    ChangeType type,
    boolean moved,
    boolean renumbered,
    boolean reformatted,
    double similarity,
    List<Passage> original,
    List<Passage> revised,
    List<Edit> edits,
    @Nullable Integer partOf,
    Set<DifferenceKind> only,
    List<IgnoredEdit> ignored) {

  /** Stands for the paragraph mark between the wordings of a split or merged side. */
  public static final char PARAGRAPH_MARK = '\u2029';

  public Change {
    original = List.copyOf(original);
    revised = List.copyOf(revised);
    edits = List.copyOf(edits);
    only = Set.copyOf(only);
    ignored = List.copyOf(ignored);
    if (original.isEmpty() && revised.isEmpty()) {
      throw new IllegalArgumentException("a change of no paragraph");
    }
  }

  /**
   * A change that is no part of another, ignores nothing, and differs in more than certain kinds.
   */
  public Change(
      int id,
      ChangeType type,
      boolean moved,
      boolean renumbered,
      boolean reformatted,
      double similarity,
      List<Passage> original,
      List<Passage> revised,
      List<Edit> edits) {
    this(
        id,
        type,
        moved,
        renumbered,
        reformatted,
        similarity,
        original,
        revised,
        edits,
        null,
        Set.of(),
        List.of());
  }

  /** The original wording, several paragraphs joined by {@link #PARAGRAPH_MARK}. */
  public String originalText() {
    return joined(original);
  }

  /** The revised wording, several paragraphs joined by {@link #PARAGRAPH_MARK}. */
  public String revisedText() {
    return joined(revised);
  }

  private static String joined(List<Passage> side) {
    return side.stream()
        .map(passage -> passage.paragraph().wording())
        .collect(Collectors.joining(String.valueOf(PARAGRAPH_MARK)));
  }
}
