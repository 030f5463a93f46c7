package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Comparison;
import org.clausewise.model.Diagnostic;
import org.clausewise.ooxml.DocxPackage;

/** Makes the redline of a comparison. */
public final class Redliner {

  private Redliner() {}

  /**
   * Weaves {@code comparison} into {@code redline}.
   *
   * @param comparison of drafts that were read from {@code original} and from the revised package
   * @param original the original package, its revisions settled; not changed
   * @param redline a fresh copy of the revised package, its revisions settled; becomes the redline
   * @param stamp author and date of every revision
   * @return what differs and could not be tracked, and what the redline had to lose
   */
  public static List<Diagnostic> weave(
      Comparison comparison, DocxPackage original, DocxPackage redline, Stamp stamp) {
    List<Diagnostic> untracked = new ArrayList<>(UntrackedDifferences.between(original, redline));
    Weaving weaving = new Weaving(comparison, original, redline, stamp);
    // Without a difference not a byte of the revised draft is written anew.
    boolean differ = comparison.hasDifferences() || ControlEquality.differ(original, redline);
    List<Diagnostic> woven = differ ? weaving.weave() : List.of();
    if (weaving.bringAnnotations() || differ) {
      untracked.addAll(Protection.drop(redline));
    }
    untracked.addAll(woven);
    return List.copyOf(untracked);
  }
}
