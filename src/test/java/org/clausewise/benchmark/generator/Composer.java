package org.clausewise.benchmark.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Composes phrases and clauses in the manner of resolutions: formulae and phrases of the fixture,
 * which many clauses share, around nouns, names, dates and symbols, which few do. The same numbers
 * from the random source give the same text. Handled badly: sense.
 */
final class Composer {

  private static final double FIXTURE_PHRASE = 0.35;
  private static final double FIXTURE_SNIPPET = 0.6;
  private static final double INVENTED_NOUN = 0.3;

  private final Lexis lexis;
  private final Vocabulary vocabulary;
  private final List<String> fixturePhrases;
  private final Snippets snippets;

  Composer(Lexis lexis, Vocabulary vocabulary, List<Clause> fixture) {
    this.lexis = lexis;
    this.vocabulary = vocabulary;
    this.fixturePhrases = phrases(fixture);
    this.snippets = new Snippets(fixture);
  }

  /** What stands between two commas of the fixture, if it is of a phrase's length. */
  private static List<String> phrases(List<Clause> fixture) {
    List<String> phrases = new ArrayList<>();
    for (Clause clause : fixture) {
      List<String> parts = List.of(clause.wording().split("[,;] ?"));
      for (String part : clause.role() == Role.FRAME ? List.<String>of() : parts) {
        int words = part.strip().split(" ").length;
        boolean opens = part.equals(parts.get(0));
        if (!opens && words >= 4 && words <= 16 && !part.matches(".*[“”].*")) {
          phrases.add(part.strip().replaceAll("^and ", ""));
        }
      }
    }
    return phrases;
  }

  Clause preambular(Random random) {
    String opener = opener(0, random);
    return new Clause(Role.PREAMBULAR, opener + " " + body(3 + random.nextInt(6), random) + ",");
  }

  Clause operative(Random random) {
    String opener = random.nextBoolean() ? opener(1, random) : lexis.any("operative", random);
    return new Clause(Role.OPERATIVE, opener + " " + body(3 + random.nextInt(6), random) + ";");
  }

  Clause sub(Role role, Random random) {
    return new Clause(role, opener(2, random) + " " + body(2 + random.nextInt(2), random) + ";");
  }

  /** A clause that differs from its like elsewhere in its subject only. */
  Clause formula(Random random) {
    return new Clause(
        Role.OPERATIVE,
        "Requests the Secretary-General to submit to the General Assembly at its "
            + lexis.any("ordinal", random)
            + " session a report on the progress made in the implementation of the present"
            + " resolution, with special attention to "
            + nounPhrase(random)
            + " and "
            + name(random)
            + ";");
  }

  Clause stock(Random random) {
    return new Clause(Role.OPERATIVE, lexis.any("stock", random));
  }

  String opener(int form, Random random) {
    List<List<String>> openers = lexis.all("opener");
    return openers.get(random.nextInt(openers.size())).get(form);
  }

  private String body(int segments, Random random) {
    StringBuilder body = new StringBuilder(nounPhrase(random));
    for (int k = 1; k < segments; k++) {
      String link = lexis.any("link", random);
      body.append(link.startsWith(",") ? "" : " ").append(link).append(' ');
      boolean old = random.nextDouble() < FIXTURE_PHRASE && !fixturePhrases.isEmpty();
      body.append(
          old ? fixturePhrases.get(random.nextInt(fixturePhrases.size())) : nounPhrase(random));
    }
    return body.toString();
  }

  /** A phrase of two to about ten words. */
  String nounPhrase(Random random) {
    return switch (random.nextInt(9)) {
      case 0, 1 -> adjective(random) + " " + noun(random);
      case 2, 3 -> "the " + noun(random) + " of " + adjective(random) + " " + noun(random);
      case 4 -> name(random);
      case 5 ->
          adjective(random) + " " + noun(random) + ", " + noun(random) + " and " + noun(random);
      case 6 -> "its resolution " + resolution(random) + " of " + date(random);
      case 7 -> lexis.any("actor", random) + " and " + adjective(random) + " " + noun(random);
      default -> noun(random) + " by " + lexis.any("actor", random) + " in " + noun(random);
    };
  }

  /** A phrase of about so many words, without a comma: often the fixture's own words. */
  String phrase(int words, Random random) {
    return random.nextDouble() < FIXTURE_SNIPPET && snippets.has(words)
        ? snippets.any(words, random)
        : invented(words, random);
  }

  private String invented(int words, Random random) {
    if (words == 1) {
      return random.nextBoolean() ? noun(random) : adjective(random);
    }
    StringBuilder phrase = new StringBuilder(adjective(random) + " " + noun(random));
    for (int now = 2; now + 1 < words; now += 3) {
      phrase.append(" of ").append(adjective(random)).append(' ').append(noun(random));
    }
    return phrase.toString();
  }

  /** What may be put in behind a word. */
  String insertion(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> lexis.any("insertion", random);
      case 1 -> ", " + adjective(random) + " " + noun(random);
      case 2 -> "and " + phrase(2 + random.nextInt(3), random);
      default -> ", including " + phrase(2 + random.nextInt(5), random);
    };
  }

  String noun(Random random) {
    return random.nextDouble() < INVENTED_NOUN ? vocabulary.any(random) : lexis.any("noun", random);
  }

  private String adjective(Random random) {
    return lexis.any("adjective", random);
  }

  private String name(Random random) {
    return "the " + vocabulary.anyName(random) + " " + lexis.any("body", random);
  }

  String title(Random random) {
    return resolution(random) + ". " + vocabulary.anyName(random) + " and " + nounPhrase(random);
  }

  static String resolution(Random random) {
    return (60 + random.nextInt(14)) + "/" + (1 + random.nextInt(320));
  }

  String date(Random random) {
    return (1 + random.nextInt(30)) + " " + lexis.any("month", random) + " " + year(random);
  }

  static String year(Random random) {
    return String.valueOf(1985 + random.nextInt(45));
  }
}
