package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.clausewise.change.Comparison;
import org.clausewise.change.Step;
import org.clausewise.change.Step.RowStep;
import org.clausewise.change.Step.TableStep;
import org.clausewise.change.StoryPair;
import org.clausewise.model.Story;
import org.clausewise.ooxml.Blocks;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.w3c.dom.Element;

/** Compares the properties of the tables, rows and cells that both drafts have. */
final class TableLayouts {

  private static final Set<String> REVISIONS =
      Set.of("ins", "del", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange", "cnfStyle");

  private final Stories originals;
  private final Stories reviseds;

  TableLayouts(Stories originals, Stories reviseds) {
    this.originals = originals;
    this.reviseds = reviseds;
  }

  /** How many tables, nested ones counted by themselves, are laid out otherwise. */
  int countDiffering(Comparison comparison) {
    int count = 0;
    for (StoryPair pair : comparison.stories()) {
      boolean hasTables = pair.steps().stream().anyMatch(TableStep.class::isInstance);
      if (hasTables && pair.original() != null && pair.revised() != null) {
        StoryMap original = map(pair.original(), originals);
        count += count(pair.steps(), original, map(pair.revised(), reviseds));
      }
    }
    return count;
  }

  private static StoryMap map(Story story, Stories stories) {
    StoryElement element = requireNonNull(stories.find(story.id()));
    return new StoryMap(story, element, new Canonical(element.part()));
  }

  private int count(List<Step> steps, StoryMap original, StoryMap revised) {
    int count = 0;
    for (Step step : steps) {
      if (step instanceof TableStep table) {
        count += differs(table, original, revised) ? 1 : 0;
        for (RowStep row : table.rows()) {
          for (List<Step> cell : row.cells()) {
            count += count(cell, original, revised);
          }
        }
      }
    }
    return count;
  }

  private static boolean differs(TableStep table, StoryMap original, StoryMap revised) {
    if (table.original() == null || table.revised() == null) {
      return false;
    }
    Element before = original.element(table.original());
    Element after = revised.element(table.revised());
    return !layout(before, "tblPr", original).equals(layout(after, "tblPr", revised))
        || !layout(before, "tblGrid", original).equals(layout(after, "tblGrid", revised))
        || table.rows().stream().anyMatch(row -> differs(row, original, revised));
  }

  private static boolean differs(RowStep row, StoryMap original, StoryMap revised) {
    if (row.original() == null || row.revised() == null) {
      return false;
    }
    Element before = original.element(row.original());
    Element after = revised.element(row.revised());
    return !layout(before, "trPr", original).equals(layout(after, "trPr", revised))
        || !cells(before, original).equals(cells(after, revised));
  }

  private static List<String> cells(Element row, StoryMap map) {
    return Blocks.cells(row).stream().map(cell -> layout(cell, "tcPr", map)).toList();
  }

  private static String layout(Element element, String properties, StoryMap map) {
    Element found = Dom.childW(element, properties);
    return found == null
        ? "[]"
        : Dom.children(found).stream()
            .filter(child -> !REVISIONS.contains(child.getLocalName()))
            .map(child -> property(child, map.canonical()))
            .sorted()
            .toList()
            .toString();
  }

  private static String property(Element property, Canonical canonical) {
    return Dom.isW(property, "tblStyle")
        ? "tblStyle=" + canonical.styleName(Dom.attrW(property, "val"))
        : canonical.xml(property);
  }
}
