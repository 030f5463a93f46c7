package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What every year moves on by itself: sessions, dates, symbols, lists of resolutions.
 *
 * <p>The idea: a changed mention is routine only where it moved by just as much as the draft itself
 * ({@link RollForward}) and the words around it say that it recurs. Everything else stays
 * substantive: statistics, sums, deadlines, what moved by another step or back. Cost: that of
 * finding the mentions. Handled badly: what recurs without words that say so.
 */
final class TechnicalRule implements Rule {

  private final RollForward roll;

  TechnicalRule(RollForward roll) {
    this.roll = roll;
  }

  @Override
  public List<Finding> find(ChangedText text) {
    List<Finding> found = new ArrayList<>(FootnoteMarks.find(text, roll));
    RollCues cues = RollCues.of(text.language());
    if (roll.isForward() || roll.mastheads().contains(text.change().id())) {
      List<MentionPair> pairs = roll.pairs().of(text.change());
      found.addAll(new GrownLists(text, pairs, roll, cues).find());
      found.addAll(new RolledResolutions(text, pairs, roll, cues).find());
      for (MentionPair pair : pairs) {
        if (pair.isChanged()) {
          add(Spot.of(text, pair, roll, cues), found);
        }
      }
    }
    return List.copyOf(found);
  }

  private void add(Spot spot, List<Finding> found) {
    String rule = rule(spot, found);
    if (rule != null) {
      found.add(finding(rule, spot.original(), spot.revised()));
    }
  }

  private @Nullable String rule(Spot spot, List<Finding> before) {
    if (roll.mastheads().contains(spot.text().change().id())) {
      return MastheadRule.rule(spot);
    }
    if (!roll.isForward() || !spot.cues().knows("decides")) {
      return null;
    }
    String ordinal = RollingOrdinals.rule(spot);
    String symbol = ordinal == null ? RollingSymbols.rule(spot) : ordinal;
    String item = symbol == null ? RollingItems.rule(spot) : symbol;
    String title = item == null ? RollingTitles.rule(spot) : item;
    return title == null ? RollingDates.rule(spot, before) : title;
  }

  private static Finding finding(String rule, Mention original, Mention revised) {
    return new Finding(
        Tag.TECHNICAL,
        rule,
        original.text() + " → " + revised.text(),
        original.start(),
        original.end(),
        revised.start(),
        revised.end());
  }
}
