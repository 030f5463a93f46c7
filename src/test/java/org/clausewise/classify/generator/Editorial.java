package org.clausewise.classify.generator;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Edits of spelling, punctuation and typography that say the same. */
final class Editorial {

  /** How often an edit happens at all its places in a clause, and where there are several. */
  private enum Where {
    EVERYWHERE,
    ONCE
  }

  /**
   * One kind of edit.
   *
   * @param weight how often it is chosen, against others
   */
  private record Rule(String kind, Where where, int weight, Pattern pattern, String text) {}

  private static final List<Rule> RULES =
      Stream.concat(
              Resource.rows("spellings.tsv").stream()
                  .map(row -> rule("spelling", Where.EVERYWHERE, 4, row[0] + "\\b(?!-)", row[1])),
              Stream.of(
                  rule("straight quotes", Where.EVERYWHERE, 4, "[“”]", "\""),
                  rule("straight apostrophe", Where.EVERYWHERE, 4, "’", "'"),
                  rule("curly apostrophe", Where.EVERYWHERE, 4, "'", "’"),
                  rule("double space", Where.ONCE, 1, "(?<=[a-z,]) (?=[a-z])", "  "),
                  rule("no-break space", Where.ONCE, 1, "(?<=\\d) (?=[A-Z])", "\u00A0"),
                  rule("no-break hyphen", Where.ONCE, 1, "(?<=[a-z]{4})-(?=[a-z]{4})", "\u2011"),
                  rule("dash", Where.EVERYWHERE, 4, " — ", " – "),
                  rule("dash in range", Where.EVERYWHERE, 8, "(?<=\\b\\d{4})-(?=\\d{4}\\b)", "–"),
                  rule(
                      "comma before and",
                      Where.ONCE,
                      1,
                      "(?<=(?:advice, services|policies, plans|fishermen|loans, grants"
                          + "|infrastructure, content|schools, hospitals)) (?=and )",
                      ", "),
                  rule(
                      "comma behind phrase",
                      Where.ONCE,
                      1,
                      "(?<=\\bin this regard) (?=[a-z]+(s|ing)\\b)",
                      ", ")))
          .toList();

  private final Draw draw;

  Editorial(Draw draw) {
    this.draw = draw;
  }

  private static Rule rule(String kind, Where where, int weight, String pattern, String text) {
    return new Rule("editorial, " + kind, where, weight, Pattern.compile(pattern), text);
  }

  /** Edits a clause in one kind, where it has a place for one. */
  void edit(Clause clause) {
    for (Rule rule : draw.shuffled(RULES)) {
      if (draw.chance(rule.weight / 8.0) && apply(rule, clause)) {
        return;
      }
    }
  }

  private boolean apply(Rule rule, Clause clause) {
    boolean done = false;
    for (MatchResult match : draw.matches(rule.pattern, clause.text())) {
      if (rule.where == Where.EVERYWHERE || !done) {
        done |= clause.add(new Touch(rule.kind, true, match.start(), match.end(), rule.text));
      }
    }
    return done;
  }
}
