package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Ns;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.RelationshipTypes;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Brings footnotes or endnotes of the original into the redline under fresh ids, for references
 * that stand in deleted content. Where the revised draft has no notes at all, the notes part is
 * made, with the original's separators and the settings that name them.
 */
final class NoteImport {

  private final String noteName;
  private final String relationshipType;
  private final @Nullable Part source;
  private final DocxPackage redline;
  private boolean brought;

  NoteImport(boolean footnotes, DocxPackage original, DocxPackage redline) {
    this.noteName = footnotes ? "footnote" : "endnote";
    this.relationshipType = footnotes ? RelationshipTypes.FOOTNOTES : RelationshipTypes.ENDNOTES;
    this.source = original.related(relationshipType);
    this.redline = redline;
  }

  /**
   * Copies the note of that {@code w:id}.
   *
   * @param adapt fits the copied note, now in the given part, to the redline
   * @return its id in the redline; the same id where the original lacks the note
   */
  String bring(String id, BiConsumer<Element, Part> adapt) {
    Element note = source == null ? null : find(source.root(), id);
    if (note == null) {
      return id;
    }
    Part target = target();
    Element copy = (Element) target.document().importNode(note, true);
    String fresh = String.valueOf(highestId(target.root()) + 1);
    Dom.setW(copy, "id", fresh);
    target.root().appendChild(copy);
    target.markChanged();
    brought = true;
    adapt.accept(copy, target);
    return fresh;
  }

  /**
   * Puts the notes into the order of their references, where notes were brought.
   *
   * @param references every reference of the redline, in document order
   */
  void order(List<Element> references) {
    Part part = redline.related(relationshipType);
    if (brought && part != null) {
      new NoteOrder(part.root(), id -> find(part.root(), id)).restore(references);
    }
  }

  /** The redline's note of that {@code w:id}, or null. */
  @Nullable Element inRedline(String id) {
    Part part = redline.related(relationshipType);
    return part == null ? null : find(part.root(), id);
  }

  private @Nullable Element find(Element root, String id) {
    for (Element note : Dom.childrenW(root, noteName)) {
      if (id.equals(Dom.attrW(note, "id"))) {
        return note;
      }
    }
    return null;
  }

  private int highestId(Element root) {
    int highest = 0;
    for (Element note : Dom.childrenW(root, noteName)) {
      String id = Dom.attrW(note, "id");
      if (id != null && id.matches("[0-9]{1,9}")) {
        highest = Math.max(highest, Integer.parseInt(id));
      }
    }
    return highest;
  }

  private Part target() {
    Part known = redline.related(relationshipType);
    return known != null ? known : create();
  }

  private Part create() {
    Part from = requireNonNull(source);
    String xml = "<w:" + noteName + "s xmlns:w=\"" + Ns.W + "\"/>";
    Part created =
        redline.add(
            redline.freeName("/word/" + noteName + "s.xml"),
            from.contentType(),
            xml.getBytes(StandardCharsets.UTF_8),
            true);
    for (Element note : Dom.childrenW(from.root(), noteName)) {
      if (Dom.attrW(note, "type") != null) {
        created.root().appendChild(created.document().importNode(note, true));
      }
    }
    redline.main().relate(relationshipType, created);
    nameSeparators(created);
    return created;
  }

  /** Word wants the separators named in the settings (ECMA-376 Part 1, 17.11.9 and 17.11.4). */
  private void nameSeparators(Part notes) {
    Part settings = redline.related(RelationshipTypes.SETTINGS);
    if (settings == null || Dom.childW(settings.root(), noteName + "Pr") != null) {
      return;
    }
    Element properties = Dom.createW(settings.document(), noteName + "Pr");
    for (Element note : Dom.childrenW(notes.root(), noteName)) {
      Element named = Dom.createW(settings.document(), noteName);
      Dom.setW(named, "id", String.valueOf(Dom.attrW(note, "id")));
      properties.appendChild(named);
    }
    settings.root().insertBefore(properties, placeInSettings(settings.root()));
    settings.markChanged();
  }

  /** The first child that comes behind the note properties in CT_Settings, or null for the end. */
  private @Nullable Element placeInSettings(Element settings) {
    boolean endnotes = noteName.equals("endnote");
    for (Element child : Dom.children(settings)) {
      String name = child.getLocalName();
      boolean later =
          switch (name) {
            case "endnotePr" -> !endnotes;
            case "compat",
                "docVars",
                "rsids",
                "mathPr",
                "attachedSchema",
                "themeFontLang",
                "clrSchemeMapping",
                "doNotIncludeSubdocsInStats",
                "doNotAutoCompressPictures",
                "forceUpgrade",
                "captions",
                "readModeInkLockDown",
                "smartTagType",
                "schemaLibrary",
                "shapeDefaults",
                "doNotEmbedSmartTags",
                "decimalSymbol",
                "listSeparator" ->
                true;
            default -> !Ns.W.equals(child.getNamespaceURI());
          };
      if (later) {
        return child;
      }
    }
    return null;
  }
}
