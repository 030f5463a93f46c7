package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.model.Diagnostic;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.RelationshipTypes;
import org.clausewise.ooxml.Stories;

/**
 * Differences that WordprocessingML has no revision for: definitions of styles, and whether even
 * pages have headers and footers of their own, of which the redline takes the revised draft's, and
 * comments, of which it has those of both drafts. These diagnostics see to it that nobody misses
 * them.
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
    List<Diagnostic> found = new ArrayList<>();
    List<String> styles = StyleDefinitions.differing(original, revised);
    if (!styles.isEmpty()) {
      found.add(
          new Diagnostic(
              "style-definitions-not-tracked",
              "styles are defined differently: "
                  + String.join(", ", styles)
                  + "; the redline has the revised definitions"));
    }
    if (tellsEvenPages(original) != tellsEvenPages(revised)
        && (hasEvenPages(original) || hasEvenPages(revised))) {
      found.add(
          new Diagnostic(
              "even-pages-not-tracked",
              "only one draft has headers and footers of their own on even pages; the redline"
                  + " follows the revised draft"));
    }
    String comments = CommentDifferences.between(original, revised);
    if (comments != null) {
      found.add(new Diagnostic("comments-differ", comments));
    }
    return List.copyOf(found);
  }

  /** ECMA-376 Part 1, 17.10.1: a setting of the document, for which there is no revision. */
  private static boolean tellsEvenPages(DocxPackage docx) {
    Part settings = docx.related(RelationshipTypes.SETTINGS);
    return settings != null && Dom.isOn(settings.root(), "evenAndOddHeaders");
  }

  private static boolean hasEvenPages(DocxPackage docx) {
    return Stories.of(docx).sections().stream()
        .anyMatch(
            section -> section.running().keySet().stream().anyMatch(use -> use.endsWith(" even")));
  }
}
