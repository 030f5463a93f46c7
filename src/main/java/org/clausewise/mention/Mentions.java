package org.clausewise.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.clausewise.model.Language;
import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a wording mentions.
 *
 * <p>The idea: patterns in a fixed order, each of which takes what none before it has taken, so
 * {@code 2030 Agenda} is a name before 2030 can be a year. Patterns without a kind take text that
 * is no mention at all ({@code Group of 77}). The patterns are data, a file a language. Cost: that
 * of some forty patterns, each tried only where it may begin. Handled badly: names of documents
 * without a capital noun that is known, and those that lower case or a comma parts; a number below
 * ten in words that counts nothing, as {@code one}, is none.
 */
public final class Mentions {

  private final String wording;
  private final LanguagePatterns patterns;
  private final BitSet taken;
  private final List<Mention> found = new ArrayList<>();

  private Mentions(String wording, LanguagePatterns patterns) {
    this.wording = wording;
    this.patterns = patterns;
    this.taken = new BitSet(wording.length());
  }

  /**
   * The mentions of {@code wording}, ascending and apart. Everything is found in English; in the
   * other languages dates, ordinals, symbols, resolutions, percentages and numbers in figures.
   */
  public static List<Mention> find(String wording, Language language) {
    return new Mentions(wording, LanguagePatterns.of(language)).all();
  }

  private List<Mention> all() {
    Beginnings beginnings = new Beginnings(wording);
    for (MentionPattern pattern : patterns.all()) {
      if (pattern.trigger().isAnywhere()) {
        search(pattern, beginnings);
      } else if (pattern.trigger().mayMatch(beginnings)) {
        tryAt(patterns.places(beginnings, pattern), pattern);
      }
    }
    found.sort(Comparator.comparingInt(Mention::start));
    return List.copyOf(found);
  }

  private void search(MentionPattern pattern, Beginnings beginnings) {
    Matcher matcher = pattern.regex().matcher(wording);
    int from = 0;
    while (pattern.trigger().mayMatch(beginnings)
        && from < wording.length()
        && matcher.find(from)) {
      from = take(pattern, matcher) ? Math.max(matcher.end(), from + 1) : matcher.start() + 1;
    }
  }

  private void tryAt(List<Integer> places, MentionPattern pattern) {
    Matcher matcher =
        pattern.regex().matcher(wording).useTransparentBounds(true).useAnchoringBounds(false);
    for (int place : places) {
      if (!taken.get(place) && matcher.region(place, wording.length()).lookingAt()) {
        take(pattern, matcher);
      }
    }
  }

  private boolean take(MentionPattern pattern, Matcher matcher) {
    int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
    int start = matcher.start(group);
    int end = matcher.end(group);
    return start < end && isFree(start, end) && take(pattern.kind(), start, end);
  }

  private boolean isFree(int start, int end) {
    int next = taken.nextSetBit(start);
    return next < 0 || next >= end;
  }

  private boolean take(@Nullable MentionKind kind, int start, int end) {
    if (kind != null) {
      String text = wording.substring(start, end).replaceAll("[\\s\\u00A0\\u202F]+", " ");
      MentionValue value = patterns.values().read(kind, text);
      if (value == null) {
        return false;
      }
      found.add(new Mention(kind, start, end, text, value));
    }
    taken.set(start, end);
    return true;
  }
}
