package org.clausewise.classify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Finding;
import org.clausewise.change.LedgerEntry;
import org.clausewise.change.Tag;
import org.clausewise.change.Verdict;
import org.clausewise.model.Language;

/**
 * Puts together what the rules find in one change.
 *
 * <p>The idea: substance is what is left. A change is routine only if its type and place are, and
 * if each of its edits is proved so. A moved clause is never routine, for its new place may say
 * something.
 */
final class Judge {

  private final List<Rule> rules;
  private final ClauseNumbers numbers;
  private final NumberingOrder order;
  private final RollForward roll;

  Judge(List<Rule> rules, ClauseNumbers numbers, NumberingOrder order, RollForward roll) {
    this.rules = rules;
    this.numbers = numbers;
    this.order = order;
    this.roll = roll;
  }

  Verdict verdict(Change change, Language language) {
    if (change.original().isEmpty() || change.revised().isEmpty()) {
      return alone(change, language);
    }
    if (change.type() == ChangeType.UNCHANGED
        && !change.moved()
        && !change.renumbered()
        && !change.reformatted()) {
      return Verdict.NONE;
    }
    return pair(change, ChangedText.of(change, language));
  }

  /** An added or removed clause; an empty line is layout. */
  private static Verdict alone(Change change, Language language) {
    boolean blank = (change.originalText() + change.revisedText()).isBlank();
    Tag tag = blank ? Tag.EDITORIAL : Tag.SUBSTANTIVE;
    Set<Tag> tags = EnumSet.of(tag);
    return new Verdict(
        tags,
        VerdictLine.ofAlone(change, blank, language),
        List.of(),
        Ledger.of(change, language),
        change.edits().stream().map(edit -> tag).toList());
  }

  private Verdict pair(Change change, ChangedText text) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      findings.addAll(rule.find(text));
    }
    EditProofs proofs = EditProofs.of(text, findings);
    List<Finding> told = proofs.told();
    Set<Tag> tags = EnumSet.noneOf(Tag.class);
    told.forEach(finding -> tags.add(finding.tag()));
    if (change.renumbered()) {
      tags.add(Tag.RENUMBERED);
      if (!change.moved() && order.holds(change.revised().get(0)) && numbers.isMapped(change)) {
        tags.add(Tag.CONSEQUENTIAL);
      }
    }
    if (change.reformatted()) {
      tags.add(Tag.EDITORIAL);
    }
    if (change.moved() || proofs.edits().contains(Tag.SUBSTANTIVE)) {
      tags.add(Tag.SUBSTANTIVE);
    }
    String line = new VerdictLine(change, tags, told, proofs).text();
    List<LedgerEntry> ledger = Ledger.of(change, roll);
    return new Verdict(tags, line, told, ledger, proofs.edits());
  }
}
