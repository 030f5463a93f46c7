package org.clausewise.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.Tag;
import org.clausewise.change.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which changes a report shows: those that bear one of the tags, or all that are routine. Counts
 * are of all changes whatever is shown.
 *
 * @param tags changes with one of these are shown
 * @param routine whether changes without substance are shown
 */
public record Selection(Set<Tag> tags, boolean routine) {

  static final String ROUTINE = "routine";

  /** Everything. */
  public static final Selection ALL = new Selection(EnumSet.allOf(Tag.class), true);

  public Selection {
    tags = Set.copyOf(tags);
  }

  /** Those of one kind, by its word: a tag, or {@code routine}; null where there is none such. */
  public static @Nullable Selection named(String word) {
    if (word.equals(ROUTINE)) {
      return new Selection(Set.of(), true);
    }
    for (Tag tag : Tag.values()) {
      if (tag.word().equals(word)) {
        return new Selection(EnumSet.of(tag), false);
      }
    }
    return null;
  }

  /** The words of {@link #named}. */
  public static List<String> names() {
    return Stream.concat(Stream.of(Tag.values()).map(Tag::word), Stream.of(ROUTINE)).toList();
  }

  /** What either selection shows. */
  public Selection or(Selection other) {
    Set<Tag> all = EnumSet.noneOf(Tag.class);
    all.addAll(tags);
    all.addAll(other.tags);
    return new Selection(all, routine || other.routine);
  }

  /** Whether nothing is left out. */
  boolean isAll() {
    return equals(ALL);
  }

  boolean shows(Comparison comparison, Change change) {
    if (isAll()) {
      return true;
    }
    Verdict verdict = comparison.verdict(change);
    return (routine && verdict.isRoutine()) || verdict.tags().stream().anyMatch(tags::contains);
  }
}
