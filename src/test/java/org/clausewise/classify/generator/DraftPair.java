package org.clausewise.classify.generator;

import java.util.List;

/**
 * Two drafts and what became of every clause.
 *
 * @param seed what they were made from
 * @param sessions how many sessions later the revised draft is
 * @param original the texts of the original's paragraphs
 * @param revised those of the revised draft
 * @param fates every clause of both once, in no order
 */
record DraftPair(
    long seed, int sessions, List<String> original, List<String> revised, List<Fate> fates) {

  static DraftPair of(long seed) {
    return new Revision(seed).pair();
  }
}
