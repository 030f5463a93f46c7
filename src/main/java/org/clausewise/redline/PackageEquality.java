package org.clausewise.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.Part.Relationship;
import org.clausewise.ooxml.RelationshipTypes;
import org.clausewise.ooxml.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Compares a redline, all accepted, with the revised draft part by part, where {@link
 * DraftEquality} compares what the stories say.
 *
 * <p>The idea: both packages are walked along their relationships (ECMA-376 Part 2, 8.5), which a
 * redline of ours keeps under their ids. Each part of the revised draft must be there, of the same
 * content type and with the same content. Styles, lists and comments may have come in addition,
 * with deleted content; of the settings only those may differ that a redline has to change. Parts
 * whose bytes are equal are equal at once, so the cost is that of reading them.
 *
 * <p>Handled badly: where a part that the revised draft has twice over is related under one id, as
 * by other programs, its second way is not looked at.
 */
public final class PackageEquality {

  /** The parts whose content the stories are. */
  private static final Set<String> STORIES =
      Set.of(
          RelationshipTypes.MAIN,
          RelationshipTypes.FOOTNOTES,
          RelationshipTypes.ENDNOTES,
          RelationshipTypes.HEADER,
          RelationshipTypes.FOOTER);

  /** The parts to whose items those of deleted content may be added, by the end of their type. */
  private static final Set<String> COLLECTIONS =
      Set.of(
          "styles",
          "numbering",
          "comments",
          "commentsExtended",
          "commentsIds",
          "commentsExtensible",
          "people");

  private final Set<Part> seen = new HashSet<>();

  private PackageEquality() {}

  /**
   * The first part of the revised draft that is otherwise in a redline of ours, all accepted, as a
   * sentence for people, or null.
   */
  public static @Nullable String ofAccepted(DocxPackage revised, DocxPackage accepted) {
    return new PackageEquality()
        .inRelationships("the package", revised.relationships(), accepted.relationships());
  }

  /**
   * The first difference in what the text uses besides itself: the styles. For redlines that
   * another program made, and that it wrote in its own way in everything else.
   */
  public static @Nullable String inUse(DocxPackage revised, DocxPackage accepted) {
    List<String> styles = StyleDefinitions.differing(revised, accepted);
    return styles.isEmpty()
        ? null
        : "styles are defined otherwise than in the revised draft: " + String.join(", ", styles);
  }

  private @Nullable String inRelationships(
      String source, List<Relationship> expected, List<Relationship> found) {
    Map<String, Relationship> byId = new HashMap<>();
    found.forEach(relationship -> byId.put(relationship.id(), relationship));
    for (Relationship wanted : expected) {
      Relationship there = byId.get(wanted.id());
      if (!wanted.type().equals(RelationshipTypes.SIGNATURE_ORIGIN)) {
        String difference =
            there == null
                ? source + " has lost its relationship to " + wanted.target()
                : inRelationship(source, wanted, there);
        if (difference != null) {
          return difference;
        }
      }
    }
    return null;
  }

  private @Nullable String inRelationship(
      String source, Relationship expected, Relationship found) {
    if (expected.part() != null && found.part() != null && expected.type().equals(found.type())) {
      return seen.add(expected.part())
          ? inPart(expected.type(), expected.part(), found.part())
          : null;
    }
    boolean same =
        expected.type().equals(found.type())
            && expected.part() == found.part()
            && expected.target().equals(found.target());
    return same
        ? null
        : source + " leads to " + found.target() + " where it should to " + expected.target();
  }

  private @Nullable String inPart(String type, Part expected, Part found) {
    if (!expected.contentType().equals(found.contentType())) {
      return found + " is of type " + found.contentType() + ", not " + expected.contentType();
    }
    boolean story = STORIES.contains(type);
    if (!story && !expected.isUnchangedIn(found) && !isSame(type, expected, found)) {
      return found + " differs from the revised draft's";
    }
    String missing = story ? missingRelationship(expected, found) : null;
    return missing != null
        ? missing
        : inRelationships(found.name(), expected.relationships(), found.relationships());
  }

  private static boolean isSame(String type, Part expected, Part found) {
    Element before = root(expected);
    Element after = root(found);
    if (before == null || after == null) {
      return false;
    }
    Canonical canonicalBefore = new Canonical(expected);
    Canonical canonicalAfter = new Canonical(found);
    if (COLLECTIONS.contains(type.substring(type.lastIndexOf('/') + 1))) {
      return items(after, canonicalAfter).containsAll(items(before, canonicalBefore));
    }
    return type.equals(RelationshipTypes.SETTINGS)
        ? settings(before, before, canonicalBefore).equals(settings(after, before, canonicalAfter))
        : canonicalBefore.xml(before).equals(canonicalAfter.xml(after));
  }

  /** The tree of a part; null where it has none, so that its bytes are all that can be compared. */
  private static @Nullable Element root(Part part) {
    if (part.isText()) {
      return part.root();
    }
    try {
      return part.contentType().endsWith("xml") && !part.isCoreProperties()
          ? Xml.parse(part.bytes()).getDocumentElement()
          : null;
    } catch (SAXException e) {
      return null;
    }
  }

  private static Set<String> items(Element root, Canonical canonical) {
    Set<String> items = new HashSet<>();
    Dom.children(root).forEach(item -> items.add(canonical.xml(item)));
    return items;
  }

  /**
   * The settings that must be the same: all but the protection, which a redline drops, and the
   * separators of notes, which it names where the revised draft has no notes.
   */
  private static List<String> settings(Element root, Element expected, Canonical canonical) {
    List<String> settings = new ArrayList<>();
    for (Element setting : Dom.children(root)) {
      boolean free =
          switch (setting.getLocalName()) {
            case "documentProtection" -> true;
            case "footnotePr", "endnotePr" -> Dom.childW(expected, setting.getLocalName()) == null;
            default -> false;
          };
      if (!free) {
        settings.add(canonical.xml(setting));
      }
    }
    return settings;
  }

  /** A relationship that the text of {@code found} uses and lacks, though the draft has it. */
  private static @Nullable String missingRelationship(Part expected, Part found) {
    Set<String> missing = found.unknownRelationships();
    if (!missing.isEmpty()) {
      missing.removeAll(expected.unknownRelationships());
    }
    return missing.isEmpty()
        ? null
        : found + " uses relationships that it lacks: " + String.join(", ", missing);
  }
}
