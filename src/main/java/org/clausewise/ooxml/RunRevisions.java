package org.clausewise.ooxml;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Settles tracked content: runs, equations and whatever else stands between tracking tags, inside
 * paragraphs or around whole blocks.
 *
 * <p>The idea: content nested in several trackers goes if any of them goes, so each tracker is
 * settled by itself, the outer before the inner: dropped with its content, or replaced by it. Text
 * that was marked as deleted and stays becomes ordinary text.
 */
final class RunRevisions {

  private RunRevisions() {}

  static void settle(RevisionMarkup markup, Verdict verdict, Pruner pruner) {
    for (Element tracker : markup.content()) {
      settleContent(tracker, verdict, pruner);
    }
    for (Element tracker : markup.wholeRuns()) {
      settleRun(tracker, verdict, pruner);
    }
    markup.deletedTexts().stream()
        .filter(text -> !isStillDeleted(text))
        .forEach(RunRevisions::revive);
  }

  private static void settleContent(Element tracker, Verdict verdict, Pruner pruner) {
    Node parent = tracker.getParentNode();
    if (parent == null || pruner.isGone(tracker)) {
      return;
    }
    if (verdict.drops(tracker.getLocalName())) {
      pruner.drop(tracker);
    } else {
      Dom.unwrap(tracker);
    }
  }

  private static void settleRun(Element tracker, Verdict verdict, Pruner pruner) {
    Node parent = tracker.getParentNode();
    if (parent == null || pruner.isGone(tracker)) {
      return;
    }
    boolean inProperties = Dom.isW(parent, "rPr");
    if (verdict.drops(tracker.getLocalName())) {
      pruner.drop((Element) (inProperties ? parent.getParentNode() : parent));
    } else if (inProperties) {
      PropertyRevisions.dropWithEmptyOwner(tracker);
    } else {
      Dom.unwrap(tracker);
    }
  }

  /** Whether a deletion that was not settled is left around the text. */
  private static boolean isStillDeleted(Element text) {
    for (Node n = text.getParentNode(); n != null && !Dom.isW(n, "p"); n = n.getParentNode()) {
      if (Dom.isW(n, "del")) {
        return true;
      }
    }
    return false;
  }

  private static void revive(Element deletedText) {
    String name = deletedText.getLocalName().equals("delText") ? "t" : "instrText";
    String prefix = deletedText.getPrefix();
    String qualified = prefix == null ? name : prefix + ":" + name;
    deletedText.getOwnerDocument().renameNode(deletedText, Ns.W, qualified);
  }
}
