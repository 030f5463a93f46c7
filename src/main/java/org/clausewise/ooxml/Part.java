package org.clausewise.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.MemoryPackagePart;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One part of a {@link DocxPackage}, with its relationships and, for XML parts, its tree. */
public final class Part {

  private final DocxPackage owner;
  private final PackagePart part;
  private @Nullable Document tree;
  private boolean changed;

  Part(DocxPackage owner, PackagePart part) {
    this.owner = owner;
    this.part = part;
  }

  /** The absolute part name, such as {@code /word/document.xml}. */
  public String name() {
    return part.getPartName().getName();
  }

  PackagePartName opcName() {
    return part.getPartName();
  }

  /** The content type as the package declares it. */
  public String contentType() {
    return part.getContentType();
  }

  /** The package that this part belongs to. */
  public DocxPackage owner() {
    return owner;
  }

  /** The stored bytes; changes of the tree are not in them. */
  public byte[] bytes() {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes as saving would write them, changes of the tree included. */
  public byte[] currentBytes() {
    return tree == null ? bytes() : Xml.write(tree);
  }

  /** Whether the part was parsed, so that it has a tree. */
  public boolean isText() {
    return tree != null;
  }

  /** Parses the part once; later calls do nothing. */
  void parse() throws SAXException {
    if (tree == null) {
      tree = Xml.parse(bytes());
    }
  }

  /**
   * The tree of an XML part that was parsed when the package was opened.
   *
   * @throws IllegalStateException for a part that the package keeps as bytes
   */
  public Document document() {
    if (tree == null) {
      throw new IllegalStateException(name() + " is kept as bytes");
    }
    return tree;
  }

  /** The root element of {@link #document()}. */
  public Element root() {
    return document().getDocumentElement();
  }

  /** Says that the tree was changed, so that saving writes it anew. */
  public void markChanged() {
    changed = true;
  }

  boolean isChanged() {
    return changed;
  }

  /** Writes the changed tree into the package. */
  void store() {
    if (part instanceof MemoryPackagePart) {
      part.clear(); // its stream would append
    }
    try (OutputStream out = part.getOutputStream()) {
      out.write(Xml.write(document()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The relationship of that id, or null. */
  public @Nullable Relationship relationship(String id) {
    PackageRelationship found = part.getRelationship(id);
    return found == null ? null : describe(found, owner);
  }

  /** All relationships of this part in the order of the file. */
  public List<Relationship> relationships() {
    List<Relationship> found = new ArrayList<>();
    try {
      for (PackageRelationship relationship : part.getRelationships()) {
        found.add(describe(relationship, owner));
      }
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("relationships of " + name() + " were read before", e);
    }
    return found;
  }

  static Relationship describe(PackageRelationship relationship, DocxPackage owner) {
    boolean external = relationship.getTargetMode() == TargetMode.EXTERNAL;
    URI target = relationship.getTargetURI();
    return new Relationship(
        relationship.getId(),
        relationship.getRelationshipType(),
        target.toString(),
        external,
        external ? null : owner.find(target));
  }

  /** The ids of relationships that the tree uses, whether it has them or not. */
  Set<String> usedRelationships() {
    Set<String> ids = new TreeSet<>();
    for (Node n = root(); n != null; n = Dom.next(n, root())) {
      NamedNodeMap attributes = n.getAttributes();
      for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
        if (isReference(attributes.item(i)) && !attributes.item(i).getNodeValue().isEmpty()) {
          ids.add(attributes.item(i).getNodeValue());
        }
      }
    }
    return ids;
  }

  /** VML names pictures by {@code o:relid} as well (ECMA-376 Part 4, 19.2.2.6). */
  private static boolean isReference(Node attribute) {
    return Ns.R.equals(attribute.getNamespaceURI()) || "relid".equals(attribute.getLocalName());
  }

  /** The ids of relationships that the tree uses and the part lacks. */
  public Set<String> unknownRelationships() {
    Set<String> ids = usedRelationships();
    relationships().forEach(relationship -> ids.remove(relationship.id()));
    return ids;
  }

  /** Whether {@code other} has the same bytes, and neither tree was changed. */
  public boolean isUnchangedIn(Part other) {
    if (changed || other.changed) {
      return false;
    }
    return isCoreProperties()
        ? Objects.equals(owner.fingerprint(this), other.owner.fingerprint(other))
        : Arrays.equals(bytes(), other.bytes());
  }

  /** Whether it holds title, author and the like, of which POI does not give the bytes. */
  public boolean isCoreProperties() {
    return part instanceof PackagePropertiesPart;
  }

  /** Adds a relationship to a place outside the package and returns its id. */
  public String relateExternally(String type, String target) {
    for (Relationship known : relationships()) {
      if (known.external() && known.type().equals(type) && known.target().equals(target)) {
        return known.id();
      }
    }
    owner.relationshipsChanged(this);
    return part.addExternalRelationship(target, type).getId();
  }

  /** Adds a relationship to another part of the package and returns its id. */
  public String relate(String type, Part target) {
    for (Relationship known : relationships()) {
      if (known.type().equals(type) && target.equals(known.part())) {
        return known.id();
      }
    }
    owner.relationshipsChanged(this);
    return part.addRelationship(target.part.getPartName(), TargetMode.INTERNAL, type).getId();
  }

  /** Like {@link #relateExternally}, under an id that is free in this part. */
  public void relateExternallyAs(String id, String type, String target) {
    owner.relationshipsChanged(this);
    part.addExternalRelationship(target, type, id);
  }

  /** Like {@link #relate}, under an id that is free in this part. */
  public void relateAs(String id, String type, Part target) {
    owner.relationshipsChanged(this);
    part.addRelationship(target.part.getPartName(), TargetMode.INTERNAL, type, id);
  }

  /** Takes the relationship of that id away. */
  void unrelate(String id) {
    owner.relationshipsChanged(this);
    part.removeRelationship(id);
  }

  /** The first part that this one relates to by {@code type}, or null. */
  public @Nullable Part related(String type) {
    for (Relationship relationship : relationships()) {
      if (relationship.type().equals(type) && relationship.part() != null) {
        return relationship.part();
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return name();
  }

  /**
   * A relationship of a part (ECMA-376 Part 2, 8.5).
   *
   * @param id its id within the source part
   * @param type its type
   * @param target the target as written
   * @param external whether it leads out of the package
   * @param part the target part; null where external or missing
   */
  public record Relationship(
      String id, String type, String target, boolean external, @Nullable Part part) {}
}
