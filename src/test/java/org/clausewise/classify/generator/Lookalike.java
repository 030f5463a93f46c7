package org.clausewise.classify.generator;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Edits of substance that move by just what the draft is rolled forward, or nearly so. */
final class Lookalike {

  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?<=\\b(by|through|no later than|by 30 June|Connect) )(20\\d\\d)\\b|\\b2030(?= Agenda)");
  private static final Pattern YEAR =
      Pattern.compile("(?<=since |cent in |Baku in |Nairobi in |Geneva, in |Vilnius in )20\\d\\d");
  private static final Pattern STATISTIC =
      Pattern.compile(
          "\\b\\d+(?= per cent| mobile| in the least| in developing| in 10 people| Sustainable"
              + "| countries attended)");
  private static final Pattern RESOLUTION =
      Pattern.compile("\\b(6\\d|70)/(\\d+)( of \\d+ [A-Z]\\w+ )(20\\d\\d)");
  private static final Pattern EVENT =
      Pattern.compile(
          "(?<=15 and 16 December |10 to 12 December |16 to 18 November |17 to 22 July )20\\d\\d");
  private static final Pattern LIST = Pattern.compile(" and 71/212 of 21 December 2016(?=,$)");

  private final Draw draw;
  private final int step;
  private final List<Roll> otherRolls;

  Lookalike(Draw draw, int sessions) {
    this.draw = draw;
    this.step = Math.max(1, sessions);
    this.otherRolls =
        sessions == 0
            ? List.of(new Roll(draw, 1))
            : List.of(new Roll(draw, sessions + 1), new Roll(draw, sessions + 3));
  }

  boolean deadline(Clause clause) {
    return edit("deadline", DEADLINE, clause, this::later);
  }

  boolean year(Clause clause) {
    return edit("year of a fact", YEAR, clause, this::later);
  }

  boolean eventDate(Clause clause) {
    return edit("event date rolled", EVENT, clause, this::later);
  }

  boolean statistic(Clause clause) {
    return edit(
        "statistic",
        STATISTIC,
        clause,
        m -> String.valueOf(Integer.parseInt(m.group()) + draw.one(List.of(step, 1, 10))));
  }

  /** Not of this series, or too old to be rolled. */
  boolean resolution(Clause clause) {
    return edit(
        "resolution of old",
        RESOLUTION,
        clause,
        m ->
            (Integer.parseInt(m.group(1)) + step)
                + "/"
                + m.group(2)
                + m.group(3)
                + (Integer.parseInt(m.group(4)) + step));
  }

  /** What would be technical, but by another number of sessions than the draft's own. */
  boolean roll(Clause clause) {
    for (Touch touch : draw.shuffled(draw.one(otherRolls).singles(clause))) {
      if (clause.add(
          new Touch("roll that does not fit", false, touch.start(), touch.end(), touch.text()))) {
        return true;
      }
    }
    return false;
  }

  /** By a neighbour of the last resolution. */
  boolean listGrows(Clause clause) {
    return edit(
        "list grows by another",
        LIST,
        clause,
        m ->
            ", 71/212 of 21 December 2016 and 72/"
                + draw.between(201, 209)
                + " of 20 December 2017");
  }

  private String later(MatchResult match) {
    return String.valueOf(Integer.parseInt(match.group()) + step);
  }

  private boolean edit(
      String kind, Pattern pattern, Clause clause, Function<MatchResult, String> text) {
    for (MatchResult match : draw.matches(pattern, clause.text())) {
      if (clause.add(new Touch(kind, false, match.start(), match.end(), text.apply(match)))) {
        return true;
      }
    }
    return false;
  }
}
