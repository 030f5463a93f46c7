package org.clausewise.classify;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.mention.MentionValue.Resolution;
import org.clausewise.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * By how much the revised draft is later than the original: what every year moves on by itself
 * moves by this much.
 *
 * @param sessions how many sessions of the organ lie between; 0 for none and where it is unknown
 * @param years how many years; 0 for none and where it is unknown
 * @param originalSession the original's session, 0 where unknown
 * @param originalYear the original's year, 0 where unknown
 * @param own the number of the original itself; null where it has none
 * @param notes for footnote numbers that are typed: the revised number of the same note
 * @param mastheads the ids of the changes of lines that say which draft it is
 * @param pairs what became of the mentions of each change
 */
record RollForward(
    int sessions,
    int years,
    int originalSession,
    int originalYear,
    @Nullable Resolution own,
    Map<String, String> notes,
    Set<Integer> mastheads,
    KnownPairs pairs) {

  /** Last year's documents are of this session or year, or the one before. */
  private static final int RECENT = 1;

  RollForward {
    notes = Map.copyOf(notes);
    mastheads = Set.copyOf(mastheads);
  }

  /** What all changes of a comparison tell; see {@link RollEvidence}. */
  static RollForward of(List<Change> changes, Language language) {
    return new RollEvidence(changes, language).rollForward();
  }

  /** Whether the revised draft belongs to a later session or year. */
  boolean isForward() {
    return sessions > 0 || years > 0;
  }

  /**
   * Whether a session is the original's or close to it; what is older is referred to on purpose.
   */
  boolean isRecentSession(int session) {
    return originalSession == 0 || Math.abs(session - originalSession) <= RECENT;
  }

  /** Whether a year is the original's or close to it. */
  boolean isRecentYear(int year) {
    return originalYear == 0 || Math.abs(year - originalYear) <= RECENT;
  }

  int revisedYear() {
    return originalYear == 0 ? 0 : originalYear + years;
  }
}
