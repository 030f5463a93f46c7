package org.clausewise.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/**
 * Rules of packages beside those of markup: relationships that lead somewhere and none too many,
 * separators of notes that are there, and a zip as Word writes it.
 */
public final class PackageRules {

  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final byte[] docx;
  private final Map<String, Document> parts;
  private final List<String> broken = new ArrayList<>();

  private PackageRules(byte[] docx) {
    this.docx = docx;
    this.parts = MarkupRules.parts(docx);
  }

  /**
   * What breaks the rules in {@code redline}, a sentence each.
   *
   * @param revised the draft that it is made from, whose own relationships may be unused or missing
   */
  public static List<String> brokenIn(byte[] redline, byte[] revised) {
    PackageRules rules = new PackageRules(redline);
    rules.checkZip();
    rules.checkSeparators("footnote");
    rules.checkSeparators("endnote");
    rules.checkRelationships(new PackageRules(revised));
    return rules.broken;
  }

  /** The entries as Word writes them. */
  private void checkZip() {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      ZipEntry entry = zip.getNextEntry();
      check(
          entry != null && entry.getName().equals("[Content_Types].xml"),
          "zip",
          "content types are not first");
      for (; entry != null; entry = zip.getNextEntry()) {
        check(!entry.isDirectory(), "zip", "a folder: " + entry.getName());
        check(!entry.getName().contains("\\"), "zip", "a backslash: " + entry.getName());
        check(entry.getMethod() == ZipEntry.DEFLATED, "zip", "not deflated: " + entry.getName());
      }
    } catch (IOException e) {
      throw new AssertionError("not even a zip", e);
    }
  }

  /** The notes that the settings name as separators are there (17.11.9, 17.11.4). */
  private void checkSeparators(String kind) {
    Document settings = parts.get("word/settings.xml");
    Document notes = parts.get("word/" + kind + "s.xml");
    if (settings != null && notes != null) {
      Set<String> wanted = MarkupRules.attributes(settings, kind, "id");
      Set<String> there = MarkupRules.attributes(notes, kind, "id");
      check(there.containsAll(wanted), "settings", kind + "s " + wanted + " named, " + there);
    }
  }

  /** Each relationship that is used exists; none is left over from the original. */
  private void checkRelationships(PackageRules revised) {
    for (Map.Entry<String, Document> part : parts.entrySet()) {
      if (part.getKey().startsWith("word/") && !part.getKey().endsWith(".rels")) {
        Set<String> used = usedRelationships(part.getValue());
        Set<String> there = relationships(part.getKey());
        Set<String> before = revised.relationships(part.getKey());
        Document draft = revised.parts.get(part.getKey());
        Set<String> missing = new TreeSet<>(used);
        missing.removeAll(there);
        if (draft != null) {
          missing.removeAll(usedRelationships(draft));
        }
        check(missing.isEmpty(), part.getKey(), "relationships missing: " + missing);
        Set<String> leftOver = new TreeSet<>(there);
        leftOver.removeAll(used);
        leftOver.removeAll(before);
        leftOver.removeAll(implicit(part.getKey()));
        check(leftOver.isEmpty(), part.getKey(), "relationships left over: " + leftOver);
      }
    }
  }

  private static Set<String> usedRelationships(Document part) {
    Set<String> ids = new TreeSet<>();
    NodeList elements = part.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      NamedNodeMap attributes = elements.item(i).getAttributes();
      for (int k = 0; k < attributes.getLength(); k++) {
        boolean empty = attributes.item(k).getNodeValue().isEmpty();
        if (!empty && R.equals(attributes.item(k).getNamespaceURI())) {
          ids.add(attributes.item(k).getNodeValue());
        }
      }
    }
    return ids;
  }

  private Set<String> relationships(String part) {
    Set<String> ids = new TreeSet<>();
    relationshipsOf(part).forEach(one -> ids.add(one.getAttribute("Id")));
    return ids;
  }

  /** Those by which a part has notes, lists and the like, which no id names. */
  private Set<String> implicit(String part) {
    Set<String> ids = new TreeSet<>();
    for (Element relationship : relationshipsOf(part)) {
      String type = relationship.getAttribute("Type");
      if (type.matches(".*/(numbering|footnotes|endnotes|comments.*|people|.*/chart.*)")) {
        ids.add(relationship.getAttribute("Id"));
      }
    }
    return ids;
  }

  private List<Element> relationshipsOf(String part) {
    int slash = part.lastIndexOf('/') + 1;
    Document rels =
        parts.get(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
    List<Element> found = new ArrayList<>();
    if (rels != null) {
      NodeList all = rels.getElementsByTagNameNS("*", "Relationship");
      for (int i = 0; i < all.getLength(); i++) {
        found.add((Element) all.item(i));
      }
    }
    return found;
  }

  private void check(boolean holds, String where, String what) {
    if (!holds) {
      broken.add(where + ": " + what);
    }
  }
}
