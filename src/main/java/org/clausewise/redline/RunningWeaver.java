package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewise.change.Comparison;
import org.clausewise.change.RunningPlace;
import org.clausewise.change.StoryPair;
import org.clausewise.model.Section;
import org.clausewise.model.StoryId;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.RelationshipTypes;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Weaves headers and footers by what each section shows (ECMA-376 Part 1, 17.10.1).
 *
 * <p>References to them have no revision; only their content has. So each place at which one begins
 * to show gets a reference to a part that shows the revised draft's when accepted and the
 * original's when rejected. Places that show the same in both drafts share a part: the first such
 * part is the revised draft's own, the others are copies of it. Where the revised draft shows none,
 * the original's is brought, struck; where the original shows none, all is inserted. Places at
 * which nothing begins need no reference: before them stands one that is right for both drafts.
 *
 * <p>The headers and footers of sections that only one draft has go with the break of the section.
 * The references are set before the body is woven, which copies some of the sections' settings.
 */
final class RunningWeaver {

  /** What a place shows in the two drafts. */
  private record Shown(@Nullable StoryId original, @Nullable StoryId revised) {}

  private final Weaving weaving;
  private final Comparison comparison;
  private final DocxPackage redline;
  private final Stories stories;
  private final Map<Shown, Part> parts = new LinkedHashMap<>();
  private final Set<StoryId> inOwnPart = new HashSet<>();

  /**
   * @param stories those of the redline, in which nothing is woven yet
   */
  RunningWeaver(Weaving weaving, Comparison comparison, DocxPackage redline, Stories stories) {
    this.weaving = weaving;
    this.comparison = comparison;
    this.redline = redline;
    this.stories = stories;
  }

  void weave() {
    for (RunningPlace place : comparison.runningPlaces()) {
      Shown shown = new Shown(place.original(), place.revised());
      Part part = parts.get(shown);
      if (part == null) {
        part = partFor(shown);
        parts.put(shown, part);
      }
      refer(settings(place.revisedSection()), place.use(), part);
    }
    parts.forEach(this::weave);
  }

  /** The part for what is shown, with nothing woven into it yet. */
  private Part partFor(Shown shown) {
    if (shown.revised() == null) {
      Part source = weaving.originalMap(requireNonNull(shown.original())).part();
      return weaving.imports().bringPart(source);
    }
    Part own = requireNonNull(stories.find(shown.revised())).part();
    return inOwnPart.add(shown.revised()) ? own : copy(own);
  }

  private Part copy(Part part) {
    Part copy =
        redline.add(redline.freeName(part.name()), part.contentType(), part.currentBytes(), true);
    for (Part.Relationship relationship : part.relationships()) {
      if (relationship.part() == null) {
        copy.relateExternallyAs(relationship.id(), relationship.type(), relationship.target());
      } else {
        copy.relateAs(relationship.id(), relationship.type(), relationship.part());
      }
    }
    weaving.imports().freshen(copy.root());
    return copy;
  }

  /** The settings of a section of the redline; made where the body has none at its end. */
  private Element settings(Section section) {
    int index = comparison.revised().sections().indexOf(section);
    return index < stories.sections().size()
        ? stories.sections().get(index).settings()
        : weaving.lastSection();
  }

  private void refer(Element settings, String use, Part part) {
    int space = use.indexOf(' ');
    String kind = use.substring(0, space);
    String type = kind.equals("header") ? RelationshipTypes.HEADER : RelationshipTypes.FOOTER;
    String id = redline.main().relate(type, part);
    Element reference = reference(settings, use);
    if (reference == null) {
      Document document = Dom.documentOf(settings);
      reference = Dom.createW(document, kind + "Reference");
      Dom.setW(reference, "type", use.substring(space + 1));
      settings.insertBefore(reference, settings.getFirstChild());
    }
    reference.setAttributeNS(Ns.R, "r:id", id);
    redline.main().markChanged();
  }

  private static @Nullable Element reference(Element settings, String use) {
    for (Element child : Dom.children(settings)) {
      if (use.equals(Stories.use(child))) {
        return child;
      }
    }
    return null;
  }

  private void weave(Shown shown, Part part) {
    if (shown.original() == null || shown.revised() == null) {
      markAll(part, shown.original() == null ? Revision.INSERTED : Revision.DELETED);
    } else {
      StoryPair pair = pair(shown);
      StoryElement element = new StoryElement(shown.revised(), part, part.root());
      weaving.weavePair(
          pair, new StoryMap(requireNonNull(pair.revised()), element, weaving.canonical(part)));
    }
  }

  private StoryPair pair(Shown shown) {
    return Stream.of(comparison.stories(), comparison.shared())
        .flatMap(List::stream)
        .filter(pair -> pair.isOf(shown.original(), shown.revised()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not compared: " + shown));
  }

  /** Marks all that a story holds but its last mark, which every story must have. */
  private void markAll(Part part, Revision kind) {
    part.markChanged();
    StoryElement element = new StoryElement(StoryId.BODY, part, part.root());
    StoryMap map = new StoryMap(element, weaving.canonical(part));
    new TableWeaver(new StoryWeaver(weaving, map, map)).markStory(part.root(), kind);
    new ControlTags(weaving.marks()).trackAll(part.root(), kind);
  }
}
