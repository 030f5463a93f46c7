package org.clausewise.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.clausewise.model.UnreadableDraftException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * A .docx file in memory. POI's OPC layer opens it, with its limits against zip bombs, and keeps
 * parts, content types and relationships; the parts that hold text are W3C trees. Saving writes
 * again only what was changed: every other entry keeps its bytes.
 */
public final class DocxPackage {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String WORD_MACRO = "application/vnd.ms-word.";

  private static final Set<String> TEXT_RELATIONSHIPS =
      Set.of(
          RelationshipTypes.STYLES,
          RelationshipTypes.NUMBERING,
          RelationshipTypes.SETTINGS,
          RelationshipTypes.FOOTNOTES,
          RelationshipTypes.ENDNOTES,
          RelationshipTypes.HEADER,
          RelationshipTypes.FOOTER,
          RelationshipTypes.COMMENTS,
          RelationshipTypes.COMMENTS_EXTENDED,
          RelationshipTypes.COMMENTS_IDS,
          RelationshipTypes.COMMENTS_EXTENSIBLE);

  private final String name;
  private final byte[] input;
  private final OPCPackage opc;
  private final Map<String, String> fingerprints;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Set<String> changedEntries = new LinkedHashSet<>();
  private final Set<String> removedEntries = new LinkedHashSet<>();
  private final Part main;

  private DocxPackage(String name, byte[] input, OPCPackage opc, Map<String, String> fingerprints)
      throws UnreadableDraftException, InvalidFormatException {
    this.name = name;
    this.input = input;
    this.opc = opc;
    this.fingerprints = fingerprints;
    for (PackagePart part : opc.getParts()) {
      if (!part.isRelationshipPart()) {
        parts.put(part.getPartName().getName(), new Part(this, part));
      }
    }
    this.main = findMain();
  }

  /**
   * Opens a package and parses the parts that hold text.
   *
   * @param name the file as the user named it, for messages
   * @param bytes the whole file; not changed
   * @throws UnreadableDraftException where the bytes are no Word document that can be read
   */
  public static DocxPackage open(String name, byte[] bytes) throws UnreadableDraftException {
    if (!isZip(bytes)) {
      throw Unreadable.notZip(name, bytes, null);
    }
    try {
      OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(bytes));
      // only now: POI has held the sizes against its limits
      Map<String, String> fingerprints = ZipEntries.check(bytes);
      DocxPackage opened = new DocxPackage(name, bytes, opc, fingerprints);
      opened.parseTextParts();
      return opened;
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | UnsupportedFileFormatException
        | IOException e) {
      throw Unreadable.damaged(name, e);
    }
  }

  private static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  private Part findMain() throws UnreadableDraftException {
    PackageRelationshipCollection found =
        opc.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
    if (found.isEmpty()) {
      found = opc.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
      if (!found.isEmpty()) {
        throw Unreadable.strict(name);
      }
      throw Unreadable.notWord(name);
    }
    Part part = find(found.getRelationship(0).getTargetURI());
    if (part == null || !isWord(part.contentType())) {
      throw Unreadable.notWord(name);
    }
    return part;
  }

  private static boolean isWord(String contentType) {
    return contentType.startsWith(WORD) || contentType.startsWith(WORD_MACRO);
  }

  private void parseTextParts() throws UnreadableDraftException {
    parse(main);
    if (!Dom.isW(main.root(), "document") || Dom.childW(main.root(), "body") == null) {
      throw Unreadable.notWord(name);
    }
    for (Part.Relationship relationship : main.relationships()) {
      if (relationship.part() != null && TEXT_RELATIONSHIPS.contains(relationship.type())) {
        parse(relationship.part());
      }
    }
  }

  private void parse(Part part) throws UnreadableDraftException {
    try {
      part.parse();
    } catch (SAXException e) {
      throw Unreadable.badXml(name, part.name(), e);
    }
  }

  /** The file as the user named it. */
  public String name() {
    return name;
  }

  /** Whether somebody signed the file; saving it with a change leaves the signature out. */
  public boolean isSigned() {
    return !opc.getRelationshipsByType(RelationshipTypes.SIGNATURE_ORIGIN).isEmpty();
  }

  /** The extension that Word wants for a file of this kind: docx, docm, dotx or dotm. */
  public String extension() {
    String type = main.contentType();
    boolean macros = type.startsWith(WORD_MACRO);
    return (type.contains("emplate") ? "dot" : "doc") + (macros ? "m" : "x");
  }

  /** The main document part. */
  public Part main() {
    return main;
  }

  /** The first part that the main part relates to by {@code type}, or null. */
  public @Nullable Part related(String type) {
    return main.related(type);
  }

  /** The parts that hold text or say how it looks: those with a tree, the main part first. */
  public List<Part> textParts() {
    List<Part> found = new ArrayList<>(List.of(main));
    parts.values().stream().filter(part -> part != main && part.isText()).forEach(found::add);
    return found;
  }

  /** The part that {@code target} names, or null. */
  @Nullable Part find(URI target) {
    try {
      return parts.get(PackagingURIHelper.createPartName(target.getPath()).getName());
    } catch (InvalidFormatException e) {
      return null;
    }
  }

  /** Size and checksum of the part's bytes in the input; null for one that it lacks. */
  @Nullable String fingerprint(Part part) {
    return fingerprints.get(entryName(part.name()));
  }

  /** Whether a part of that name is there. */
  public boolean has(String partName) {
    return parts.containsKey(partName);
  }

  /**
   * Adds a part.
   *
   * @param partName a name that is free
   * @param xml whether it is to be parsed, so that it has a tree
   */
  public Part add(String partName, String contentType, byte[] content, boolean xml) {
    try {
      PackagePartName opcName = PackagingURIHelper.createPartName(partName);
      PackagePart created = opc.createPart(opcName, contentType);
      try (var out = created.getOutputStream()) {
        out.write(content);
      }
      Part part = new Part(this, created);
      if (xml) {
        part.parse();
        part.markChanged();
      }
      parts.put(opcName.getName(), part);
      changedEntries.add(CONTENT_TYPES);
      changedEntries.add(entryName(partName));
      return part;
    } catch (InvalidFormatException | SAXException e) {
      throw new IllegalArgumentException("no good part: " + partName, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a part out, with its relationships; nothing may lead to it any more. */
  void remove(Part part) {
    opc.removePart(part.opcName());
    parts.remove(part.name());
    changedEntries.add(CONTENT_TYPES);
    removedEntries.add(entryName(part.name()));
    removedEntries.add(relationshipsEntry(part));
    changedEntries.removeAll(removedEntries);
  }

  /** The relationships of the package itself. */
  public List<Part.Relationship> relationships() {
    List<Part.Relationship> found = new ArrayList<>();
    opc.getRelationships().forEach(one -> found.add(Part.describe(one, this)));
    return found;
  }

  /** Whether any relationship leads to {@code target}, the package's own included. */
  boolean isReferred(Part target) {
    return Stream.concat(
            relationships().stream(),
            parts.values().stream().flatMap(part -> part.relationships().stream()))
        .anyMatch(relationship -> target.equals(relationship.part()));
  }

  /** A part name that is free: {@code /word/media/image7.png} for a taken {@code …/image.png}. */
  public String freeName(String wanted) {
    if (!has(wanted)) {
      return wanted;
    }
    int dot = wanted.lastIndexOf('.');
    String stem = (dot < 0 ? wanted : wanted.substring(0, dot)).replaceAll("[0-9]+$", "");
    String extension = dot < 0 ? "" : wanted.substring(dot);
    int number = 1;
    while (has(stem + number + extension)) {
      number++;
    }
    return stem + number + extension;
  }

  void relationshipsChanged(Part source) {
    changedEntries.add(relationshipsEntry(source));
  }

  private static String relationshipsEntry(Part source) {
    String entry = entryName(source.name());
    int slash = entry.lastIndexOf('/') + 1;
    return entry.substring(0, slash) + "_rels/" + entry.substring(slash) + ".rels";
  }

  /** The whole package as a zip: same content, same bytes. */
  public byte[] save() {
    for (Part part : parts.values()) {
      if (part.isChanged()) {
        part.store();
        changedEntries.add(entryName(part.name()));
      }
    }
    try {
      ByteArrayOutputStream written = new ByteArrayOutputStream(input.length + (1 << 16));
      opc.save(written);
      return ZipEntries.merge(input, written.toByteArray(), changedEntries, removedEntries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String entryName(String partName) {
    return partName.substring(1);
  }
}
