package org.clausewise.classify.generator;

import org.clausewise.change.Tag;

/**
 * One edit of a clause, of a known kind: the range of the original gets another text.
 *
 * @param kind what kind of edit, for tallies; of a routine one it begins with the tag's word
 * @param routine whether it changes nothing of substance
 * @param start zero-based UTF-16 offset into the original text of the clause, inclusive
 * @param end the same, exclusive
 * @param text what stands there in the revised draft
 */
record Touch(String kind, boolean routine, int start, int end, String text) {

  /** The same edit without what begins and ends alike, but for whole words. */
  Touch trimmed(String original) {
    int from = 0;
    int common = Math.min(end - start, text.length());
    while (from < common && original.charAt(start + from) == text.charAt(from)) {
      from++;
    }
    int behind = 0;
    while (behind < common - from
        && original.charAt(end - 1 - behind) == text.charAt(text.length() - 1 - behind)) {
      behind++;
    }
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    while (behind > 0 && Character.isLetterOrDigit(text.charAt(text.length() - behind))) {
      behind--;
    }
    return new Touch(
        kind, routine, start + from, end - behind, text.substring(from, text.length() - behind));
  }

  /** By how much the clause becomes longer. */
  int growth() {
    return text.length() - (end - start);
  }

  /** The tag that a routine edit should have. */
  Tag tag() {
    for (Tag tag : Tag.values()) {
      if (tag.isRoutine() && kind.startsWith(tag.word())) {
        return tag;
      }
    }
    throw new IllegalStateException("no tag for " + kind);
  }
}
