package org.clausewise.classify;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.change.Change;
import org.clausewise.model.Language;

/**
 * Remembers what became of the mentions of each change of one comparison, since several rules ask
 * for it. Only of those that were asked for and differ; may be asked from several threads.
 */
final class KnownPairs {

  private final Language language;
  private final Map<Change, List<MentionPair>> pairs =
      Collections.synchronizedMap(new IdentityHashMap<>());

  KnownPairs(Language language) {
    this.language = language;
  }

  /** The language of the drafts. */
  Language language() {
    return language;
  }

  /** What became of every mention, as {@link MentionPairs} tells. */
  List<MentionPair> of(Change change) {
    return change.edits().isEmpty()
        ? MentionPairs.of(ChangedText.of(change, language))
        : pairs.computeIfAbsent(
            change, unseen -> MentionPairs.of(ChangedText.of(change, language)));
  }
}
