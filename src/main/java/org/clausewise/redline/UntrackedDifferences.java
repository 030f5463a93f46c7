package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Comparison;
import org.clausewise.model.Diagnostic;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Stories;
import org.w3c.dom.Element;

/**
 * Differences that a comparison of paragraphs does not see and the redline does not track: settings
 * of sections, layout of tables, definitions of styles. The redline takes the revised draft's;
 * these diagnostics see to it that nobody misses them.
 */
final class UntrackedDifferences {

  private static final Set<String> COMPARED_AS_STORIES =
      Set.of("headerReference", "footerReference", "sectPrChange");

  private UntrackedDifferences() {}

  /**
   * What differs between the packages besides their paragraphs.
   *
   * @param original the original package, its revisions settled
   * @param revised the revised package, its revisions settled, before it is woven into
   */
  static List<Diagnostic> between(
      Comparison comparison, DocxPackage original, DocxPackage revised) {
    List<Diagnostic> found = new ArrayList<>();
    addSections(sections(original), sections(revised), found);
    int tables =
        new TableLayouts(Stories.of(original), Stories.of(revised)).countDiffering(comparison);
    if (tables > 0) {
      found.add(
          new Diagnostic(
              "table-layout-not-tracked",
              "the layout of "
                  + (tables == 1 ? "a table differs" : tables + " tables differs")
                  + " (widths, borders, alignment and the like); the redline has the revised one"));
    }
    List<String> styles = StyleDefinitions.differing(original, revised);
    if (!styles.isEmpty()) {
      found.add(
          new Diagnostic(
              "style-definitions-not-tracked",
              "styles are defined differently: "
                  + String.join(", ", styles)
                  + "; the redline has the revised definitions"));
    }
    return found;
  }

  private static void addSections(
      List<String> original, List<String> revised, List<Diagnostic> into) {
    if (original.equals(revised)) {
      return;
    }
    String what =
        original.size() == revised.size()
            ? "page size, margins, columns or other settings of a section differ"
            : "the original has %d section(s), the revised draft %d"
                .formatted(original.size(), revised.size());
    into.add(
        new Diagnostic(
            "section-settings-not-tracked", what + "; the redline has the revised sections"));
  }

  private static List<String> sections(DocxPackage docx) {
    Canonical canonical = new Canonical(docx.main());
    return Dom.descendantsW(docx.main().root(), "sectPr").stream()
        .map(section -> settings(section, canonical))
        .toList();
  }

  private static String settings(Element section, Canonical canonical) {
    return Dom.children(section).stream()
        .filter(child -> !COMPARED_AS_STORIES.contains(child.getLocalName()))
        .map(canonical::xml)
        .sorted()
        .toList()
        .toString();
  }
}
