package org.clausewise.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.model.Language;

/**
 * A verdict in one line: what is of substance first, then what is routine, each in the order of the
 * revised wording.
 */
final class VerdictLine {

  /** A line that names more is no longer read. */
  private static final int MOST = 6;

  private final Change change;
  private final Set<Tag> tags;
  private final List<Finding> findings;
  private final EditProofs proofs;

  VerdictLine(Change change, Set<Tag> tags, List<Finding> findings, EditProofs proofs) {
    this.change = change;
    this.tags = tags;
    this.findings = findings;
    this.proofs = proofs;
  }

  /** Of a clause that only one draft has. */
  static String ofAlone(Change change, boolean blank, Language language) {
    boolean added = change.type() == ChangeType.ADDED;
    List<String> parts = new ArrayList<>();
    parts.add((blank ? "empty line " : "") + (added ? "added" : "removed"));
    if (change.partOf() != null) {
      parts.add(added ? "split off from another clause" : "gone into another clause");
    }
    parts.addAll(
        added
            ? OpenerRule.ofAdded(change.revisedText(), language)
            : OpenerRule.ofRemoved(change.originalText(), language));
    return String.join("; ", parts);
  }

  String text() {
    Set<String> parts = new LinkedHashSet<>();
    ofPlace(parts);
    ofFindings(parts, false);
    if (proofs.unnamed() > 0) {
      parts.add(parts.isEmpty() ? "reworded" : "otherwise reworded");
    }
    ofFindings(parts, true);
    ofNumber(parts);
    if (change.reformatted()) {
      parts.add("formatting");
    }
    return shortened(new ArrayList<>(parts));
  }

  private void ofPlace(Set<String> parts) {
    if (change.moved()) {
      parts.add(change.edits().isEmpty() ? "moved, words unchanged" : "moved");
    }
    switch (change.type()) {
      case SPLIT -> parts.add("split into " + change.revised().size());
      case MERGED -> parts.add("merged from " + change.original().size());
      default -> {}
    }
  }

  private void ofFindings(Set<String> parts, boolean routine) {
    for (Finding finding : findings) {
      if (finding.tag().isRoutine() == routine) {
        parts.add(finding.words());
      }
    }
  }

  private void ofNumber(Set<String> parts) {
    if (change.renumbered()) {
      parts.add(
          tags.contains(Tag.CONSEQUENTIAL) || change.moved()
              ? "renumbered"
              : "renumbered otherwise than its neighbours");
    }
  }

  private static String shortened(List<String> parts) {
    if (parts.size() <= MOST) {
      return String.join("; ", parts);
    }
    return String.join("; ", parts.subList(0, MOST)) + "; " + (parts.size() - MOST) + " more";
  }
}
