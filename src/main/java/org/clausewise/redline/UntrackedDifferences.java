package org.clausewise.redline;

import java.util.List;
import org.clausewise.model.Diagnostic;
import org.clausewise.ooxml.DocxPackage;

/**
 * Differences that WordprocessingML has no revision for: definitions of styles. The redline takes
 * the revised draft's; these diagnostics see to it that nobody misses them.
 */
final class UntrackedDifferences {

  private UntrackedDifferences() {}

  /**
   * What differs between the packages and can't be tracked.
   *
   * @param original the original package, its revisions settled
   * @param revised the revised package, its revisions settled, before it is woven into
   */
  static List<Diagnostic> between(DocxPackage original, DocxPackage revised) {
    List<String> styles = StyleDefinitions.differing(original, revised);
    if (styles.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Diagnostic(
            "style-definitions-not-tracked",
            "styles are defined differently: "
                + String.join(", ", styles)
                + "; the redline has the revised definitions"));
  }
}
