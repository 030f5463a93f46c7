package org.clausewise.change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a change is about.
 *
 * @param tags what kinds of change it is, in their order; none for an unchanged paragraph. It holds
 *     {@link Tag#SUBSTANTIVE} unless rules prove all of the change to be routine
 * @param line the same in words: {@code opener weakened: Urges → Encourages}; empty for no tags
 * @param findings what the rules found
 * @param ledger what the clause mentions, in the order of the revised draft, dropped ones where
 *     they stood; kept ones too
 * @param edits for each edit of the change the routine tag that rules prove all of it to be, else
 *     {@link Tag#SUBSTANTIVE}
 */
public record Verdict(
    Set<Tag> tags, String line, List<Finding> findings, List<LedgerEntry> ledger, List<Tag> edits) {

  /** Of a paragraph that did not change. */
  public static final Verdict NONE = new Verdict(Set.of(), "", List.of(), List.of(), List.of());

  public Verdict {
    EnumSet<Tag> sorted = EnumSet.noneOf(Tag.class);
    sorted.addAll(tags);
    tags = Collections.unmodifiableSet(sorted);
    findings = List.copyOf(findings);
    ledger = List.copyOf(ledger);
    edits = List.copyOf(edits);
  }

  /** Whether anything changed, and no more than what is routine. */
  public boolean isRoutine() {
    return !tags.isEmpty() && !isSubstantive();
  }

  /** Whether anything changed that no rule proves to be routine. */
  public boolean isSubstantive() {
    return tags.contains(Tag.SUBSTANTIVE);
  }
}
