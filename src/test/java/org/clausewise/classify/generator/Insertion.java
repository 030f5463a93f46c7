package org.clausewise.classify.generator;

import java.util.List;
import java.util.Map;

/** Invented clauses that only the revised draft has, often with a neighbour's opener. */
final class Insertion {

  private static final Map<String, List<String>> GOVERNED =
      Map.of(
          "that",
          List.of(
              "Recognizes",
              "Notes",
              "Stresses",
              "Emphasizes",
              "Recognizing",
              "Noting",
              "Stressing",
              "Emphasizing",
              "Noting with concern"),
          "who",
          List.of("Encourages", "Urges", "Calls upon", "Invites"),
          "what",
          List.of("Welcomes", "Recalls", "Welcoming", "Recalling"));

  private final Draw draw;
  private final List<String[]> rows;

  Insertion(Draw draw) {
    this.draw = draw;
    this.rows = draw.shuffled(Resource.rows("inserted.txt"));
  }

  /** A new clause with the opener of {@code neighbour} where a text goes with it. */
  Clause beside(Clause neighbour) {
    String[] row = rows.get(0);
    for (String[] other : rows) {
      if (GOVERNED.get(other[0]).contains(neighbour.opener)) {
        row = other;
      }
    }
    rows.remove(row);
    return new Clause(neighbour.part, opener(row[0], neighbour), " " + row[1] + end(neighbour));
  }

  private String opener(String governed, Clause neighbour) {
    List<String> openers = GOVERNED.get(governed);
    if (openers.contains(neighbour.opener)) {
      return neighbour.opener;
    }
    boolean preambular = neighbour.part == Part.PREAMBULAR;
    List<String> fitting =
        openers.stream().filter(opener -> opener.contains("ing") == preambular).toList();
    return fitting.isEmpty() ? draw.one(openers) : draw.one(fitting);
  }

  private static String end(Clause neighbour) {
    return neighbour.part == Part.PREAMBULAR ? "," : ";";
  }
}
