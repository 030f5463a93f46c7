package org.clausewise.redline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.Part.Relationship;
import org.jspecify.annotations.Nullable;

/**
 * Copies parts (pictures, charts, embedded objects, headers and footers) of the original into the
 * redline's package under names that are free there, each once, with the parts that they lead to.
 */
final class PackageImport {

  private final DocxPackage target;
  private final BiConsumer<Part, Part> adapt;
  private final Map<Part, Part> copied = new HashMap<>();

  /**
   * @param adapt fits a copied part that holds text (given its source and itself) to the redline
   */
  PackageImport(DocxPackage target, BiConsumer<Part, Part> adapt) {
    this.target = target;
    this.adapt = adapt;
  }

  /**
   * Gives {@code targetPart} the relationship that {@code sourcePart} has under {@code id}.
   *
   * @return its id in {@code targetPart}; null where the source has no such relationship
   */
  @Nullable String relationship(Part sourcePart, String id, Part targetPart) {
    Relationship relationship = sourcePart.relationship(id);
    if (relationship == null) {
      return null;
    }
    Part led = relationship.part();
    if (relationship.external() || led == null) {
      return targetPart.relateExternally(relationship.type(), relationship.target());
    }
    return targetPart.relate(relationship.type(), copy(led));
  }

  /** The copy of a part of the original, made the first time. */
  Part copy(Part source) {
    Part known = copied.get(source);
    if (known != null) {
      return known;
    }
    Part copy =
        target.add(
            target.freeName(source.name()),
            source.contentType(),
            source.currentBytes(),
            source.isText());
    copied.put(source, copy);
    for (Relationship next : source.relationships()) {
      copyRelationship(next, copy);
    }
    if (source.isText()) {
      adapt.accept(source, copy);
    }
    return copy;
  }

  /** Inside a copied part the ids stay, for its own XML names them. */
  private void copyRelationship(Relationship relationship, Part copy) {
    Part led = relationship.part();
    if (relationship.external() || led == null) {
      copy.relateExternallyAs(relationship.id(), relationship.type(), relationship.target());
    } else {
      copy.relateAs(relationship.id(), relationship.type(), copy(led));
    }
  }
}
