package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewise.change.Change;
import org.clausewise.change.Finding;
import org.clausewise.change.Passage;
import org.clausewise.change.Warning;
import org.clausewise.mention.Mention;
import org.clausewise.model.Language;

/**
 * Warns of what stayed though others of its series rolled forward.
 *
 * <p>The idea: a symbol of last year's series beside others that gave way to this year's; a session
 * that was numbered on everywhere but here; a date that stayed beside the session that did not.
 * Cost: the mentions of all clauses that both drafts have. Handled badly: a document of last year
 * that is referred to on purpose.
 */
final class StaleMentions {

  private final List<Change> changes;
  private final RollForward roll;
  private final RollCues cues;
  private final TechnicalRule technical;
  private final Language language;
  private final RolledSeries rolled = new RolledSeries();
  private final List<Warning> warnings = new ArrayList<>();

  private StaleMentions(List<Change> changes, RollForward roll, Language language) {
    this.changes = changes;
    this.roll = roll;
    this.cues = RollCues.of(language);
    this.technical = new TechnicalRule(roll);
    this.language = language;
  }

  /** The warnings, in the order of the revised draft. */
  static List<Warning> find(List<Change> changes, RollForward roll, Language language) {
    return roll.isForward() ? new StaleMentions(changes, roll, language).all() : List.of();
  }

  private List<Warning> all() {
    List<Clause> clauses =
        changes.stream()
            .filter(change -> !change.original().isEmpty() && !change.revised().isEmpty())
            .filter(change -> !change.edits().isEmpty() || mayBeStale(change.revisedText()))
            .map(change -> new Clause(change, ChangedText.of(change, language)))
            .toList();
    clauses.forEach(this::learn);
    clauses.forEach(this::look);
    return List.copyOf(warnings);
  }

  /** Of unchanged clauses only a symbol or a counted session can be. */
  private boolean mayBeStale(String text) {
    return text.indexOf('/') >= 0 || cues.isIn("session", text) || cues.isIn("annual", text);
  }

  private void learn(Clause clause) {
    if (clause.change().edits().isEmpty() || isMasthead(clause)) {
      return;
    }
    List<Finding> found = technical.find(clause.text());
    for (MentionPair pair : roll.pairs().of(clause.change())) {
      if (pair.isChanged() && isRoutine(pair, found)) {
        rolled.add(pair, Clause.behind(clause.text().original(), pair.before()));
      }
    }
  }

  private static boolean isRoutine(MentionPair pair, List<Finding> found) {
    return found.stream().anyMatch(f -> f.originalStart() == pair.before().start());
  }

  private void look(Clause clause) {
    List<Finding> found =
        clause.change().edits().isEmpty() ? List.of() : technical.find(clause.text());
    for (MentionPair pair : roll.pairs().of(clause.change())) {
      if (pair.isKept()) {
        look(clause, Spot.of(clause.text(), pair, roll, cues), found);
      }
    }
  }

  private void look(Clause clause, Spot spot, List<Finding> found) {
    switch (spot.revised().kind()) {
      case SYMBOL ->
          rolled.symbol(spot.revised()).ifPresent(by -> warn("symbol", clause, spot, by));
      case ORDINAL -> ordinal(clause, spot).ifPresent(by -> warn("ordinal", clause, spot, by));
      case DATE -> date(clause, spot, found).ifPresent(by -> warn("year", clause, spot, by));
      default -> {}
    }
  }

  private Optional<String> ordinal(Clause clause, Spot spot) {
    boolean counted = spot.isBefore("session") || spot.isBefore("annual");
    boolean yearly = spot.isBefore("annual") || RollingOrdinals.isYearly(spot);
    return counted && yearly
        ? rolled.ordinal(spot.revised(), Clause.behind(clause.text().revised(), spot.revised()))
        : Optional.empty();
  }

  private Optional<String> date(Clause clause, Spot spot, List<Finding> found) {
    if (isMasthead(clause) && roll.years() > 0) {
      return Optional.of("the session moved on");
    }
    return found.stream()
        .filter(f -> RollingDates.isHeldWith(spot, List.of(f)))
        .map(f -> f.words())
        .reduce((one, next) -> next);
  }

  private boolean isMasthead(Clause clause) {
    return roll.mastheads().contains(clause.change().id());
  }

  private void warn(String what, Clause clause, Spot spot, String others) {
    warnings.add(
        new Warning(
            "stale-" + what,
            spot.revised().text() + " stayed, while others moved on: " + others,
            clause.passage(spot.revised())));
  }

  /** One clause that both drafts have. */
  private record Clause(Change change, ChangedText text) {

    /** The word behind a mention. */
    static String behind(String text, Mention mention) {
      String[] words = text.substring(mention.end()).strip().split("[\\s,;.]+", 2);
      return words[0];
    }

    /** The revised paragraph that holds the mention. */
    Passage passage(Mention mention) {
      int at = 0;
      for (Passage passage : change.revised()) {
        at += passage.paragraph().wording().length() + 1;
        if (mention.start() < at) {
          return passage;
        }
      }
      return change.revised().get(change.revised().size() - 1);
    }
  }
}
