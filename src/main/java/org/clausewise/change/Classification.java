package org.clausewise.change;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the changes of a comparison are about.
 *
 * @param verdicts one for each change, in their order
 * @param warnings what the revised draft seems to have wrong, in its order
 * @param originalBrackets the brackets of the original
 * @param revisedBrackets the brackets of the revised draft
 * @param bracketOutcome what became of the brackets
 */
public record Classification(
    List<Verdict> verdicts,
    List<Warning> warnings,
    BracketTally originalBrackets,
    BracketTally revisedBrackets,
    BracketOutcome bracketOutcome) {

  /** Before anything was classified. */
  public static final Classification NONE =
      new Classification(
          List.of(), List.of(), BracketTally.NONE, BracketTally.NONE, BracketOutcome.NONE);

  public Classification {
    verdicts = List.copyOf(verdicts);
    warnings = List.copyOf(warnings);
  }

  /** Whether the changes were classified. */
  public boolean isKnown() {
    return !verdicts.isEmpty();
  }

  /** How many changes bear each tag, those that some bear; one of several tags counts for each. */
  public Map<Tag, Integer> counts() {
    Map<Tag, Integer> counts = new EnumMap<>(Tag.class);
    for (Verdict verdict : verdicts) {
      verdict.tags().forEach(tag -> counts.merge(tag, 1, Integer::sum));
    }
    return counts;
  }

  /** How many changes are of substance. */
  public int substantive() {
    return (int) verdicts.stream().filter(Verdict::isSubstantive).count();
  }

  /** How many changes are routine. */
  public int routine() {
    return (int) verdicts.stream().filter(Verdict::isRoutine).count();
  }

  /** The verdict on a change; none before anything was classified. */
  public Verdict of(Change change) {
    return change.id() < 1 || change.id() > verdicts.size()
        ? Verdict.NONE
        : verdicts.get(change.id() - 1);
  }
}
