package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.mention.Mention;
import org.clausewise.mention.MentionValue.Dates;
import org.clausewise.mention.MentionValue.Resolution;
import org.clausewise.mention.MentionValue.Series;
import org.clausewise.model.MentionKind;

/**
 * A resolution with its date that gave way to the next year's on the same matter: {@code 71/212 of
 * 21 December 2016}, {@code 72/200 of 20 December 2017}.
 *
 * <p>The proof: number and date move by just the draft's shift, and it is the same matter: what the
 * resolution is on follows in the same words, or it is the original draft itself. Cost: one pass
 * over the pairs. Handled badly: resolutions without a date, which stay substantive.
 */
final class RolledResolutions {

  /** Words of the matter that must be the same. */
  private static final int TOPIC_WORDS = 8;

  private final ChangedText text;
  private final List<MentionPair> pairs;
  private final RollForward roll;
  private final RollCues cues;

  RolledResolutions(ChangedText text, List<MentionPair> pairs, RollForward roll, RollCues cues) {
    this.text = text;
    this.pairs = pairs;
    this.roll = roll;
    this.cues = cues;
  }

  List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i + 1 < pairs.size(); i++) {
      MentionPair number = pairs.get(i);
      MentionPair date = pairs.get(i + 1);
      if (number.isChanged()
          && date.isChanged()
          && number.before().kind() == MentionKind.RESOLUTION
          && isRolled(number, date)) {
        found.add(finding(number, date));
      }
    }
    return found;
  }

  private boolean isRolled(MentionPair number, MentionPair date) {
    Spot ofNumber = Spot.of(text, number, roll, cues);
    Spot ofDate = Spot.of(text, date, roll, cues);
    return moves(number)
        && isRecent((Resolution) number.before().value())
        && Shift.ofDates(date.before(), date.after())
            .filter(shift -> shift.years() == years(number))
            .isPresent()
        && isOfItsYear(number.before(), date.before())
        && isOfItsYear(number.after(), date.after())
        && areJoined(number, date)
        && !ofNumber.hasNear("veto")
        && !ofDate.hasNear("veto")
        && isSameMatter(number, ofDate);
  }

  private boolean isRecent(Resolution id) {
    return id.series() == Series.YEAR
        ? roll.isRecentYear(id.session())
        : roll.isRecentSession(id.session());
  }

  private int years(MentionPair number) {
    return ((Resolution) number.before().value()).series() == Series.YEAR
        ? roll.years()
        : Math.max(roll.years(), roll.sessions());
  }

  private boolean moves(MentionPair number) {
    Optional<Shift> shift = Shift.ofResolutions(number.before().value(), number.after().value());
    return shift.isPresent()
        && (shift.get().sessions() > 0
            ? shift.get().sessions() == roll.sessions()
            : shift.get().years() > 0 && shift.get().years() == roll.years());
  }

  private static boolean isOfItsYear(Mention number, Mention date) {
    Resolution id = (Resolution) number.value();
    int year = ((Dates) date.value()).from().year();
    return switch (id.series()) {
      case YEAR -> year == id.session();
      case SESSION -> year - id.session() == 1945 || year - id.session() == 1946;
      case RUNNING -> false;
    };
  }

  private boolean areJoined(MentionPair number, MentionPair date) {
    return cues.is("of", text.original().substring(number.before().end(), date.before().start()))
        && cues.is("of", text.revised().substring(number.after().end(), date.after().start()));
  }

  private boolean isSameMatter(MentionPair number, Spot date) {
    boolean topic = date.isBefore("topic") && date.hasSameWordsBehind(TOPIC_WORDS);
    return topic || number.after().value().equals(roll.own());
  }

  private static Finding finding(MentionPair number, MentionPair date) {
    return new Finding(
        Tag.TECHNICAL,
        "resolution-rolled",
        number.before().text() + " → " + number.after().text(),
        number.before().start(),
        date.before().end(),
        number.after().start(),
        date.after().end());
  }
}
