package org.clausewise.ooxml;

import org.clausewise.model.RevisionFilter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Accepts or rejects all tracked changes of a story, or of all stories of a part, in place.
 *
 * <p>The idea: one walk sorts the markup by family; then each family is settled for the whole tree:
 * properties, rows and cells, tracked content, and last the paragraph marks, because only then is
 * it known which paragraphs and tables stand next to each other. The cost is linear in the size of
 * the tree (times the depth to which tracked content is nested, one or two in practice).
 *
 * <p>Handled badly: what a numbering change ({@code w:numberingChange}) replaced is not restored,
 * since the file keeps only its text; and a row that vanishes from the top of vertically merged
 * cells leaves the cells below it merged with nothing. Notes, comments and parts that nothing
 * refers to any more are left: this class sees one part only, {@link PackageRevisions} the others.
 */
public final class Revisions {

  private Revisions() {}

  /**
   * Makes every tracked change under {@code container} final: inserted content stays, deleted
   * content goes, changed properties keep their new values.
   *
   * @param container a story's element (w:body, w:footnote, w:hdr, w:comment, w:txbxContent, …) or
   *     the document element of a part; the stories nested in it are settled too
   */
  public static void accept(Element container) {
    settle(container, Verdict.ACCEPT);
  }

  /**
   * Takes every tracked change under {@code container} back: inserted content goes, deleted content
   * stays, changed properties get back their former values.
   *
   * @param container as for {@link #accept}
   */
  public static void reject(Element container) {
    settle(container, Verdict.REJECT);
  }

  /** Whether {@code root} is or holds any revision markup. */
  public static boolean has(Element root) {
    for (Node n = root; n != null; n = Dom.next(n, root)) {
      if (RevisionNames.isAny(n)) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many revision elements are at or below {@code root}. Ranges of moves are not counted; those
   * around the tags of controls are, for nothing else tracks these. Those of a text box, which is
   * written twice, are counted once.
   */
  static int count(Element root) {
    int count = 0;
    Node n = root;
    while (n != null) {
      boolean counts = RevisionNames.isTracker(n) || RevisionNames.isChange(n);
      boolean tag = RevisionNames.isTagRange(n) && n.getLocalName().endsWith("Start");
      count += counts || tag || RevisionNames.isCell(n) ? 1 : 0;
      boolean twin = Dom.is(n, Ns.MC, "Fallback");
      n = twin ? Dom.nextAfter(n, root) : Dom.next(n, root);
    }
    return count;
  }

  private static void settle(Element root, Verdict verdict) {
    settle(root, verdict, new RevisionSelection(RevisionFilter.ALL));
  }

  /** Settles the selected changes only; the others stay as they are. */
  static void settle(Element root, Verdict verdict, RevisionSelection selection) {
    if (!has(root)) {
      return;
    }
    RevisionMarkup markup = RevisionMarkup.of(root, selection);
    Pruner pruner = new Pruner();
    markup.moveRanges().forEach(Dom::remove);
    CellMerges.settle(markup, verdict);
    PropertyRevisions.settle(markup, verdict);
    TableRevisions.settle(markup, verdict, pruner);
    RunRevisions.settle(markup, verdict, pruner);
    MathRevisions.settle(markup, verdict, pruner);
    TagRevisions.settle(markup, verdict, pruner);
    MarkRevisions.settle(markup, verdict, pruner);
  }
}
