package org.clausewise.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.change.Finding;
import org.clausewise.change.Passage;
import org.clausewise.change.Tag;
import org.clausewise.change.Warning;
import org.clausewise.model.Draft;
import org.clausewise.model.Profile;
import org.clausewise.model.StoryId;
import org.clausewise.opener.Opener;
import org.clausewise.opener.Openers;
import org.clausewise.opener.Phrase;

/**
 * Tells where an opener differs in its chain word only: "Also requests", "Requests".
 *
 * <p>The idea: "also" and "further" in an opener say that the clause before has the same verb, so
 * they carry no substance. Where both drafts have the word that the order of their clauses asks
 * for, the order explains the change; where not, it is told apart. The openers must be equal letter
 * by letter without the word, so that no bracket and no "strongly" is passed over. Cost: both
 * drafts are read once, then each change twice.
 */
final class ChainRule implements Rule {

  private final List<ChainedClause> revised;
  private final Profile profile;
  private final Set<Integer> originalFits;
  private final Set<Integer> revisedFits;

  /** For changes between these two labelled drafts. */
  ChainRule(Draft original, Draft revised) {
    this.revised = ChainedClause.of(revised);
    this.profile = revised.profile();
    this.originalFits = fitting(ChainedClause.of(original));
    this.revisedFits = fitting(this.revised);
  }

  private static Set<Integer> fitting(List<ChainedClause> clauses) {
    Set<Integer> fitting = new HashSet<>();
    for (ChainedClause clause : clauses) {
      Opener opener = clause.opener();
      if (opener != null && ChainOrder.expected(clause).contains(opener.chain())) {
        fitting.add(clause.passage().paragraph().index());
      }
    }
    return fitting;
  }

  @Override
  public List<Finding> find(ChangedText text) {
    Opener original = Openers.read(text.original(), text.language());
    Opener now = Openers.read(text.revised(), text.language());
    if (original == null || now == null) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    if (differsInChainOnly(text, original.phrase(), now.phrase())) {
      String rule = isExplained(text.change()) ? "chain-order" : "chain-unexplained";
      found.add(finding(text, rule, original.phrase(), now.phrase()));
    }
    return found;
  }

  private static boolean differsInChainOnly(ChangedText text, Phrase original, Phrase revised) {
    return original.form() == revised.form()
        && !original.in(text.original()).equals(revised.in(text.revised()))
        && bare(original, text.original()).equals(bare(revised, text.revised()))
        && !(original.chainWords().isEmpty() && revised.chainWords().isEmpty());
  }

  /** Without the chain word, and without the capital that it takes from the verb. */
  private static String bare(Phrase phrase, String wording) {
    return phrase.bare(wording).toLowerCase(Locale.ROOT);
  }

  private boolean isExplained(Change change) {
    return fits(change.original(), originalFits) && fits(change.revised(), revisedFits);
  }

  private static boolean fits(List<Passage> side, Set<Integer> fitting) {
    Passage first = side.get(0);
    return first.story().equals(StoryId.BODY) && fitting.contains(first.paragraph().index());
  }

  private static Finding finding(ChangedText text, String rule, Phrase original, Phrase revised) {
    String words =
        "chain word: " + original.in(text.original()) + " → " + revised.in(text.revised());
    return new Finding(
        Tag.CHAIN_WORD,
        rule,
        words,
        original.start(),
        original.end(),
        revised.start(),
        revised.end());
  }

  /**
   * The clauses of the revised draft whose chain is broken, in their order. None for a text under
   * negotiation, where alternatives stand side by side and the chain is made at the end.
   */
  List<Warning> warnings() {
    List<Warning> warnings = new ArrayList<>();
    if (profile == Profile.NEGOTIATING) {
      return warnings;
    }
    for (ChainedClause clause : revised) {
      String fault = ChainOrder.fault(clause);
      if (fault != null) {
        warnings.add(new Warning("broken-chain", fault, clause.passage()));
      }
    }
    return warnings;
  }
}
