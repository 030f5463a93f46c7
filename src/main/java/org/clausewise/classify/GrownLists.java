package org.clausewise.classify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.classify.ResolutionList.Member;
import org.clausewise.mention.Mention;
import org.clausewise.mention.MentionValue.Resolution;
import org.clausewise.mention.MentionValue.Series;
import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Lists of an organ's own resolutions on a matter, which get last year's every year.
 *
 * <p>The proof: all that was there stayed, and the one that came is the original draft itself where
 * its number is known; else it is one of the session or year that came since. Its date is of that
 * session. Between drafts of one session a new member is a matter of talks. Cost: one pass over the
 * mentions. Handled badly: lists that are parted by other words.
 */
final class GrownLists {

  /** The General Assembly's nth session begins in the autumn of this year plus n. */
  private static final int YEAR_OF_SESSION_ZERO = 1945;

  private final ChangedText text;
  private final RollForward roll;
  private final RollCues cues;
  private final List<Mention> original;
  private final List<Mention> revised;

  GrownLists(ChangedText text, List<MentionPair> pairs, RollForward roll, RollCues cues) {
    this.text = text;
    this.roll = roll;
    this.cues = cues;
    this.original = sorted(pairs.stream().map(MentionPair::original));
    this.revised = sorted(pairs.stream().map(MentionPair::revised));
  }

  private static List<Mention> sorted(Stream<@Nullable Mention> mentions) {
    return mentions
        .flatMap(Stream::ofNullable)
        .sorted(Comparator.comparingInt(Mention::start))
        .toList();
  }

  List<Finding> find() {
    if (!roll.isForward()) {
      return List.of();
    }
    List<ResolutionList> before = lists(original, text.original());
    List<ResolutionList> after = lists(revised, text.revised());
    EditMap map = new EditMap(text.edits());
    return before.stream()
        .flatMap(
            one ->
                after.stream()
                    .filter(other -> map.start(one.start()) < other.end())
                    .filter(other -> map.end(one.end()) > other.start())
                    .filter(other -> grew(one, other))
                    .map(other -> finding(one, other)))
        .toList();
  }

  private List<ResolutionList> lists(List<Mention> mentions, String wording) {
    return IntStream.range(0, mentions.size())
        .filter(i -> mentions.get(i).kind() == MentionKind.RESOLUTION)
        .mapToObj(i -> ResolutionList.at(i, mentions, wording, cues))
        .flatMap(Optional::stream)
        .filter(list -> cues.ends("own_list", wording.substring(0, wordEnd(list, mentions))))
        .filter(ResolutionList::isUniform)
        .toList();
  }

  /** Where the word before the list ends. */
  private static int wordEnd(ResolutionList list, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.start() >= list.start() && m.kind() == MentionKind.RESOLUTION)
        .mapToInt(Mention::start)
        .findFirst()
        .orElse(list.end());
  }

  private boolean grew(ResolutionList before, ResolutionList after) {
    boolean oneMore = after.members().size() == before.members().size() + 1;
    return oneMore
        && before.isBeginningOf(after)
        && isLater(before.last().id(), after.last().id())
        && isExpected(after.last());
  }

  private static boolean isLater(Resolution before, Resolution after) {
    return before.series() == after.series() && before.session() < after.session();
  }

  private boolean isExpected(Member added) {
    Resolution id = added.id();
    return switch (id.series()) {
      case SESSION -> isLastSessions(id) && isOfItsSession(added);
      case YEAR ->
          (roll.originalYear() == 0 || isBetween(id.session()))
              && (added.date() == null || added.date().from().year() == id.session());
      case RUNNING -> false;
    };
  }

  /** The original itself; where its number is not known, one of its session. */
  private boolean isLastSessions(Resolution id) {
    Resolution own = roll.own();
    if (own != null && own.series() == Series.SESSION) {
      return own.equals(id);
    }
    int session = roll.originalSession();
    return session == 0 || id.session() == session;
  }

  private boolean isBetween(int year) {
    return year >= roll.originalYear() - 1 && year <= roll.revisedYear();
  }

  private static boolean isOfItsSession(Member added) {
    int begins = YEAR_OF_SESSION_ZERO + added.id().session();
    return added.date() == null
        || added.date().from().year() == begins
        || added.date().from().year() == begins + 1;
  }

  private Finding finding(ResolutionList before, ResolutionList after) {
    return new Finding(
        Tag.TECHNICAL,
        "resolution-list-grew",
        "list of resolutions grew: " + written(after),
        before.start(),
        before.end(),
        after.start(),
        after.end());
  }

  private String written(ResolutionList list) {
    @Nullable Mention last =
        revised.stream()
            .filter(m -> m.kind() == MentionKind.RESOLUTION && m.end() <= list.end())
            .reduce((one, next) -> next)
            .orElse(null);
    return last == null ? "" : last.text();
  }
}
