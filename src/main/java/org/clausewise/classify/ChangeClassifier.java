package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Change;
import org.clausewise.change.Classification;
import org.clausewise.change.Comparison;
import org.clausewise.change.Verdict;
import org.clausewise.change.Warning;
import org.clausewise.model.Language;
import org.clausewise.opener.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Says of every change of a comparison what kind of change it is.
 *
 * <p>The idea: rules look at each change by themselves ({@link Rule}) and prove stretches of it to
 * be routine, or name what it is about. Whatever is not proved is substantive ({@link Judge}).
 * Cost: linear in the changed wording, and one pass over the drafts.
 */
public final class ChangeClassifier {

  private final Comparison comparison;
  private final Scale scale;
  private final Language language;
  private final ClauseNumbers numbers;
  private final RollForward roll;
  private final ChainRule chain;
  private final Judge judge;

  private ChangeClassifier(Comparison comparison, Scale scale) {
    this.comparison = comparison;
    this.scale = scale;
    this.language = comparison.revised().language();
    this.numbers = ClauseNumbers.of(comparison);
    this.roll = RollForward.of(comparison.changes(), language);
    this.chain = new ChainRule(comparison.original(), comparison.revised());
    this.judge = new Judge(rules(), numbers, NumberingOrder.of(comparison.revised()), roll);
  }

  /**
   * The comparison with its changes classified.
   *
   * @param scale of openers, as a text; null for the one that comes with the program
   * @throws IllegalArgumentException where the scale has not its form
   */
  public static Comparison classify(Comparison comparison, @Nullable String scale) {
    Scale by = scale == null ? Scale.standard() : Scale.parse(scale);
    return comparison.with(new ChangeClassifier(comparison, by).classification());
  }

  private List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    rules.add(new TechnicalRule(roll));
    rules.add(new FigureRule(roll));
    rules.add(chain);
    rules.add(new OpenerRule(scale));
    rules.add(new ObligationRule());
    rules.add(new ConsequentialRule(numbers));
    rules.add(new BracketRule());
    rules.add(new EditorialRule());
    return rules;
  }

  private Classification classification() {
    List<Verdict> verdicts = new ArrayList<>();
    for (Change change : comparison.changes()) {
      verdicts.add(judge.verdict(change, language));
    }
    return new Classification(
        verdicts,
        warnings(),
        BracketTallies.of(comparison.original()),
        BracketTallies.of(comparison.revised()),
        BracketChanges.of(comparison));
  }

  private List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>(StaleReferences.of(comparison, numbers));
    warnings.addAll(StaleMentions.find(comparison.changes(), roll, language));
    warnings.addAll(chain.warnings());
    return warnings;
  }
}
