package org.clausewise.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Puts the saved package together from the input's bytes and the changed entries. POI writes the
 * core properties and all relationship parts anew, with other bytes and order, although nothing in
 * them changed; taking only what did change keeps the rest as its author saved it, and the fixed
 * times make equal content equal bytes.
 */
final class ZipEntries {

  /** What Word itself writes into every entry. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String ROOT_RELATIONSHIPS = "_rels/.rels";
  private static final String RELATIONSHIPS = ".rels";
  private static final String SIGNATURES = "_xmlsignatures/";
  private static final int DIRECTORY_END_SIZE = 22;

  private ZipEntries() {}

  /**
   * The entries of {@code input} in their order without those in {@code removed}, those in {@code
   * changed} with the bytes of {@code saved}, then the changed ones that the input lacks. Digital
   * signatures (ECMA-376 Part 2, 12) are left out where anything changed, for they vouch for other
   * bytes.
   */
  static byte[] merge(byte[] input, byte[] saved, Set<String> changed, Set<String> removed)
      throws IOException {
    Map<String, byte[]> merged = read(input);
    merged.keySet().removeAll(removed);
    Map<String, byte[]> fresh = read(saved);
    for (String entry : changed) {
      byte[] content = fresh.get(entry);
      if (content != null) {
        merged.put(entry, content);
      } else if (entry.endsWith(RELATIONSHIPS)) { // none is left
        merged.remove(entry);
      } else {
        throw new IllegalStateException("the saved package lacks " + entry);
      }
    }
    boolean signed = merged.keySet().removeIf(entry -> entry.startsWith(SIGNATURES));
    if (changed.isEmpty() && signed) {
      return write(read(input));
    }
    if (signed) {
      merged.computeIfPresent(ROOT_RELATIONSHIPS, (name, types) -> withoutSignatures(types));
    }
    if (signed || changed.contains(CONTENT_TYPES)) {
      merged.computeIfPresent(
          CONTENT_TYPES, (name, types) -> withoutMissing(types, merged.keySet()));
    }
    return write(merged);
  }

  private static byte[] withoutSignatures(byte[] relationships) {
    try {
      Document root = Xml.parse(relationships);
      for (Element relationship : Dom.children(root.getDocumentElement())) {
        if (relationship.getAttribute("Type").equals(RelationshipTypes.SIGNATURE_ORIGIN)) {
          Dom.remove(relationship);
        }
      }
      return Xml.write(root);
    } catch (SAXException e) {
      throw new IllegalStateException("POI read these relationships", e);
    }
  }

  /** POI names a core properties part that it would add, and that is not taken from it. */
  private static byte[] withoutMissing(byte[] contentTypes, Set<String> entries) {
    try {
      Document types = Xml.parse(contentTypes);
      for (Element override : Dom.children(types.getDocumentElement())) {
        String part = override.getAttribute("PartName");
        if (!part.isEmpty() && !entries.contains(part.substring(1))) {
          Dom.remove(override);
        }
      }
      return Xml.write(types);
    } catch (SAXException e) {
      throw new IllegalStateException("POI wrote these content types", e);
    }
  }

  /**
   * Reads every entry to its end, which proves its checksum, and counts them against the directory
   * at the end of the file: POI reads entry by entry and takes a file that was cut off, or of which
   * a part was lost, for a shorter document.
   *
   * @return a fingerprint of each entry's bytes: size and checksum
   * @throws IOException where an entry is damaged or missing
   */
  static Map<String, String> check(byte[] zip) throws IOException {
    int directory = directoryEnd(zip);
    int promised = unsignedShort(zip, directory + 10);
    int found = 0;
    Map<String, String> fingerprints = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        in.transferTo(OutputStream.nullOutputStream());
        fingerprints.put(entry.getName(), entry.getSize() + " " + entry.getCrc());
        found++;
      }
    }
    boolean isZip64 = promised == 0xFFFF;
    if (found != promised && !isZip64) {
      throw new ZipException("the file holds " + found + " of " + promised + " entries");
    }
    return fingerprints;
  }

  /** Where the end of central directory record begins (PKWARE APPNOTE 4.3.16). */
  private static int directoryEnd(byte[] zip) throws ZipException {
    int longestComment = 0xFFFF;
    int last = zip.length - DIRECTORY_END_SIZE;
    for (int i = last; i >= Math.max(0, last - longestComment); i--) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5 && zip[i + 3] == 6) {
        return i;
      }
    }
    throw new ZipException("the file is cut off");
  }

  private static int unsignedShort(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  private static Map<String, byte[]> read(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return entries;
  }

  /** Writes the entries in their order, the content types first, as Word does. */
  private static byte[] write(Map<String, byte[]> entries) throws IOException {
    Map<String, byte[]> ordered = new LinkedHashMap<>();
    ordered.put(CONTENT_TYPES, entries.getOrDefault(CONTENT_TYPES, new byte[0]));
    ordered.putAll(entries);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : ordered.entrySet()) {
        ZipEntry zipEntry = new ZipEntry(entry.getKey());
        zipEntry.setTimeLocal(TIME);
        out.putNextEntry(zipEntry);
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
