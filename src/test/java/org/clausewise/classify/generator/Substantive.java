package org.clausewise.classify.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Edits that change what a clause says: those of the table, and those whose text depends on how far
 * the draft is rolled forward, which look routine for that.
 */
final class Substantive {

  /** Makes an edit of one kind. */
  @FunctionalInterface
  private interface Kind {
    /** Whether the clause has a place for it. */
    boolean edit(Clause clause);
  }

  private record Row(Pattern pattern, String text) {}

  private static final Map<String, List<Row>> TABLE = table();

  /** How often the edits that look most routine have the first try, few places as there are. */
  private static final double LOOKALIKE_FIRST = 0.4;

  private final Draw draw;
  private final List<Kind> plain = new ArrayList<>();
  private final List<Kind> lookalikes;

  Substantive(Draw draw, int sessions) {
    this.draw = draw;
    TABLE.forEach((kind, rows) -> plain.add(clause -> fromTable(kind, rows, clause)));
    plain.add(new OpenerChange(draw)::edit);
    Lookalike lookalike = new Lookalike(draw, sessions);
    lookalikes =
        List.of(
            lookalike::deadline,
            lookalike::year,
            lookalike::statistic,
            lookalike::resolution,
            lookalike::eventDate,
            lookalike::roll,
            lookalike::listGrows,
            clause -> fromTable("amount", rows("amount"), clause),
            clause -> fromTable("reference", rows("reference"), clause),
            clause -> fromTable("list", rows("list"), clause));
  }

  private static List<Row> rows(String kind) {
    return Objects.requireNonNull(TABLE.get(kind));
  }

  private static Map<String, List<Row>> table() {
    Map<String, List<Row>> table = new LinkedHashMap<>();
    for (String[] row : Resource.rows("substantive.tsv")) {
      table
          .computeIfAbsent(row[0], kind -> new ArrayList<>())
          .add(new Row(Pattern.compile(row[1]), row[2]));
    }
    return table;
  }

  /** Edits a clause in one kind; whether it has a place for one. */
  boolean edit(Clause clause) {
    return (draw.chance(LOOKALIKE_FIRST) && any(lookalikes, clause)) || any(plain, clause);
  }

  private boolean any(List<Kind> kinds, Clause clause) {
    return draw.shuffled(kinds).stream().anyMatch(kind -> kind.edit(clause));
  }

  private boolean fromTable(String kind, List<Row> rows, Clause clause) {
    for (Row row : draw.shuffled(rows)) {
      for (MatchResult match : draw.matches(row.pattern, clause.text())) {
        if (clause.add(new Touch(kind, false, match.start(), match.end(), text(row, match)))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The text of a row with its groups filled in. */
  private static String text(Row row, MatchResult match) {
    String text = row.text;
    for (int group = 1; group <= match.groupCount(); group++) {
      String filled = match.group(group) == null ? "" : match.group(group);
      text = text.replaceAll("\\$" + group, Matcher.quoteReplacement(filled));
    }
    return text;
  }
}
