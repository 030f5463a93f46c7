package org.clausewise.classify.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Technical updates: what the draft of a later session rolls forward. Each is a pattern, and what
 * the update makes of what it matches.
 */
final class Roll {

  private record Rule(String kind, Pattern pattern, Function<MatchResult, String> update) {}

  /** Those that stand in the texts. */
  private static final String ORDINAL =
      "\\b(first|second|fourth|sixth|ninth|eleventh|twentieth|twenty-first)";

  private final Draw draw;
  private final int sessions;
  private final String adopted;
  private final String symbol;
  private final List<Rule> framing;
  private final List<Rule> single;
  private final List<Rule> joint;

  /**
   * @param sessions how many sessions later the revised draft is
   */
  Roll(Draw draw, int sessions) {
    this.draw = draw;
    this.sessions = sessions;
    this.adopted = draw.between(17, 23) + " December " + (2017 + sessions);
    this.symbol = (72 + sessions) + "/" + draw.between(195, 260);
    this.framing = framing();
    this.single = single();
    this.joint = joint();
  }

  /** The updates that the first and last lines of a draft have. */
  void frame(Clause clause) {
    apply(clause, framing);
  }

  /** The updates of one clause, all of them. */
  void clause(Clause clause) {
    apply(clause, single);
    apply(clause, joint);
  }

  /** The updates of the clause that are ones even without the others. */
  List<Touch> singles(Clause clause) {
    List<Touch> touches = new ArrayList<>();
    for (Rule rule : single) {
      rule.pattern.matcher(clause.text()).results().forEach(m -> touches.add(touch(rule, m)));
    }
    return touches;
  }

  private List<Rule> framing() {
    return List.of(
        rule("session", "^Seventy-second(?= session$)", m -> capital(72 + sessions)),
        rule("agenda item", "(?<=^Agenda item )16$", m -> "" + draw.between(17, 21)),
        rule("date of adoption", "\\b20 December 2017$", m -> adopted),
        rule("report", "A/72/417", m -> report(72)),
        rule("own symbol", "^72/200", m -> symbol),
        rule("meeting", "^74th", m -> draw.between(54, 60) + "th"));
  }

  /** Lists of resolutions that grew, and resolutions of a series. */
  private List<Rule> joint() {
    return List.of(
        rule(
            "list grows",
            " and 71/212 of 21 December 2016(?=,$)",
            m -> ", 71/212 of 21 December 2016 and 72/200 of 20 December 2017"),
        rule(
            "list grows",
            " and 2016/22 of 27 July 2016",
            m -> ", 2016/22 of 27 July 2016 and 2017/21 of 6 July 2017"),
        rule("resolution", "\\b2017/21 of 6 July 2017(?= on )", m -> council()),
        rule(
            "resolution",
            "(?<=its resolution )71/212 of 21 December 2016",
            m -> "72/200 of 20 December 2017"));
  }

  private List<Rule> single() {
    return List.of(
        rule(
            "session",
            ORDINAL + "(?= session of the (Commission|Intergovernmental|panel|conference))",
            this::ordinal),
        rule("session", "(?<=to the )(twenty-first)(?= session, which)", this::ordinal),
        rule("session", "(?<=(at|of) its )(seventy-third)(?= session)", this::ordinal),
        rule("annual", ORDINAL + "(?= annual\\b)", this::ordinal),
        rule("dates", "(?<=from )(\\d+) to (\\d+)( \\w+ )2017", this::span),
        rule(
            "year",
            "(?<=The State of Broadband |meeting of the regulators, held in )2017",
            this::year),
        rule("report", "A/72/711", m -> report(72)),
        rule(
            "report",
            "A/72/305-E/2017/88",
            m -> report(72) + "-E/" + (2017 + sessions) + "/" + draw.between(10, 90)));
  }

  private static Rule rule(String kind, String pattern, Function<MatchResult, String> update) {
    return new Rule("technical, " + kind, Pattern.compile(pattern), update);
  }

  private static void apply(Clause clause, List<Rule> rules) {
    for (Rule rule : rules) {
      rule.pattern.matcher(clause.text()).results().forEach(m -> clause.add(touch(rule, m)));
    }
  }

  private static Touch touch(Rule rule, MatchResult match) {
    return new Touch(rule.kind, true, match.start(), match.end(), rule.update.apply(match));
  }

  private String ordinal(MatchResult match) {
    return Figures.ordinal(Figures.number(match.group()) + sessions);
  }

  private String year(MatchResult match) {
    return String.valueOf(Integer.parseInt(match.group()) + sessions);
  }

  /** A week later or earlier at the same time of the next year. */
  private String span(MatchResult match) {
    int first = Integer.parseInt(match.group(1));
    int days = Integer.parseInt(match.group(2)) - first;
    int other = first == 1 ? 2 : first + draw.one(List.of(-1, 1, 2));
    return other + " to " + (other + days) + match.group(3) + (2017 + sessions);
  }

  private String council() {
    return (2017 + sessions)
        + "/"
        + draw.between(15, 30)
        + " of "
        + draw.between(5, 28)
        + " July "
        + (2017 + sessions);
  }

  private String report(int session) {
    return "A/" + (session + sessions) + "/" + draw.between(301, 699);
  }

  private static String capital(int ordinal) {
    String word = Figures.ordinal(ordinal);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
