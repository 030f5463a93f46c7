package org.clausewise.ooxml;

import org.clausewise.model.RevisionFilter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Signs markup that is there by a revision, before the revisions are settled: what was inserted
 * where they are to be accepted, what was deleted where they are to be rejected, and on accepting
 * what changed its formatting.
 *
 * <p>The idea: each tracker that stays signs all that it brings, an outer one before an inner one,
 * so that the innermost has the last word. A row brings all that is in it, and a note reference its
 * note. Cost: linear in the tracked content, times the depth to which it is nested.
 *
 * <p>Handled badly: tracked cells, content controls and objects inside equations stay unsigned.
 */
final class RevisionSigning {

  private final Verdict verdict;
  private final Canonical canonical;

  private RevisionSigning(Verdict verdict, Canonical canonical) {
    this.verdict = verdict;
    this.canonical = canonical;
  }

  /** Signs what the revisions of {@code part} bring that outlast the verdict. */
  static void sign(Part part, Verdict verdict) {
    RevisionMarkup markup =
        RevisionMarkup.of(part.root(), new RevisionSelection(RevisionFilter.ALL));
    RevisionSigning signing = new RevisionSigning(verdict, new Canonical(part));
    markup.rows().forEach(row -> signing.signBrought(row, row.getParentNode().getParentNode()));
    markup.content().forEach(tracker -> signing.signBrought(tracker, tracker));
    markup.wholeRuns().forEach(signing::signRun);
    markup.marks().forEach(signing::signMark);
    if (verdict == Verdict.ACCEPT) {
      markup.changes().forEach(signing::signChange);
    }
  }

  /** Signs what is in a note as its reference is, where nobody signed it. */
  static void signNote(Element note, Signature signature) {
    for (Node n = note; n != null; n = Dom.next(n, note)) {
      boolean known = Signatures.ofContent(n) != null;
      if (!known && n instanceof Element element) {
        signOne(element, signature, Signatures.ofMark(element) == null);
      }
    }
  }

  private @Nullable Signature outlasting(Element tracker) {
    return verdict.drops(tracker.getLocalName()) ? null : Signature.of(tracker);
  }

  private void signBrought(Element tracker, Node scope) {
    Signature signature = outlasting(tracker);
    if (signature == null) {
      return;
    }
    for (Node n = scope; n != null; n = Dom.next(n, scope)) {
      if (n instanceof Element element) {
        signOne(element, signature, true);
      }
    }
  }

  private static void signOne(Element element, Signature signature, boolean mark) {
    if (Dom.isW(element, "p") && mark) {
      Signatures.signMark(element, signature);
    } else if (Dom.isW(element, "r")
        || Dom.isW(element, "fldSimple")
        || Dom.isW(element, "tr")
        || Dom.is(element, Ns.M, "oMath")
        || Dom.is(element, Ns.M, "oMathPara")) {
      Signatures.signContent(element, signature);
    }
  }

  private void signRun(Element tracker) {
    Node parent = tracker.getParentNode();
    Node run = Dom.isW(parent, "rPr") ? parent.getParentNode() : parent;
    Signatures.signContent((Element) run, outlasting(tracker));
  }

  private void signMark(Element tracker) {
    Node p = tracker.getParentNode().getParentNode().getParentNode();
    Signatures.signMark((Element) p, outlasting(tracker));
  }

  private void signChange(Element change) {
    Element properties = (Element) change.getParentNode();
    Element former = Dom.childW(change, properties.getLocalName());
    Node owner = properties.getParentNode();
    owner = Dom.isW(owner, "pPr") ? owner.getParentNode() : owner;
    if (former != null && owner instanceof Element element) {
      Signatures.signChange(
          element, change.getLocalName(), Signature.of(change), canonicalForm(former, element));
    }
  }

  private String canonicalForm(Element former, Element owner) {
    return switch (former.getLocalName()) {
      case "rPr" -> canonical.runFormat(former, SimpleScript.in(paragraphOf(owner)));
      case "pPr" -> canonical.paragraphFormat(former);
      default -> Layout.of(former, canonical);
    };
  }

  /** The paragraph that a run stands in; the element itself where it stands in none. */
  private static Element paragraphOf(Element element) {
    for (Node n = element; n != null; n = n.getParentNode()) {
      if (Dom.isW(n, "p")) {
        return (Element) n;
      }
    }
    return element;
  }
}
