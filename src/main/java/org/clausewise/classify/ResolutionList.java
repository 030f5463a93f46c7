package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewise.mention.Mention;
import org.clausewise.mention.MentionValue.Dates;
import org.clausewise.mention.MentionValue.Resolution;
import org.clausewise.mention.MentionValue.Series;
import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Resolutions that stand in a row, each with its date or none of them with one: {@code resolutions
 * 70/184 of 22 December 2015 and 71/212 of 21 December 2016}.
 *
 * @param members the members in order
 * @param start where the word before them begins
 * @param end where the last ends
 */
record ResolutionList(List<Member> members, int start, int end) {

  /**
   * One resolution.
   *
   * @param date null where none stands behind it
   */
  record Member(Resolution id, @Nullable Dates date) {}

  ResolutionList {
    members = List.copyOf(members);
  }

  /** The list that begins with the mention at {@code index}, with what is said before it. */
  static Optional<ResolutionList> at(
      int index, List<Mention> mentions, String text, RollCues cues) {
    String before = text.substring(0, mentions.get(index).start());
    int start = cues.last("list_word", before);
    if (start < 0 || !cues.is("list_word", before.substring(start).strip())) {
      return Optional.empty();
    }
    List<Member> members = new ArrayList<>();
    int end = -1;
    for (int i = index; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean joined = end < 0 || cues.is("list_join", text.substring(end, mention.start()));
      if (mention.kind() != MentionKind.RESOLUTION || !joined) {
        break;
      }
      Dates date = i + 1 < mentions.size() ? date(mention, mentions.get(i + 1), text, cues) : null;
      members.add(new Member((Resolution) mention.value(), date));
      i += date == null ? 0 : 1;
      end = mentions.get(i).end();
    }
    return Optional.of(new ResolutionList(members, start, end));
  }

  private static @Nullable Dates date(Mention of, Mention next, String text, RollCues cues) {
    boolean behind = cues.is("of", text.substring(of.end(), next.start()));
    return behind && next.kind() == MentionKind.DATE && next.value() instanceof Dates dates
        ? dates
        : null;
  }

  /** Whether all are counted alike and have a date, or none has one. */
  boolean isUniform() {
    Series series = members.get(0).id().series();
    boolean dated = members.get(0).date() != null;
    return members.stream().allMatch(m -> m.id().series() == series && (m.date() != null) == dated);
  }

  /** Whether the other list has these members and more behind them. */
  boolean isBeginningOf(ResolutionList other) {
    return members.size() < other.members.size()
        && members.equals(other.members.subList(0, members.size()));
  }

  Member last() {
    return members.get(members.size() - 1);
  }
}
