package org.clausewise.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Rules of ECMA-376 that Word enforces and that accepting and rejecting do not see: what stands in
 * a deletion, unique ids, moves with both ends, order of properties, references that lead
 * somewhere.
 */
public final class MarkupRules {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final List<String> REVISIONS = List.of("ins", "del", "moveFrom", "moveTo");
  private static final Set<String> ANNOTATIONS =
      Set.of(
          "ins",
          "del",
          "moveFrom",
          "moveTo",
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblPrExChange",
          "tblGridChange",
          "trPrChange",
          "tcPrChange",
          "cellIns",
          "cellDel",
          "cellMerge",
          "moveFromRangeStart",
          "moveToRangeStart",
          "customXmlInsRangeStart",
          "customXmlDelRangeStart");

  private final Map<String, Document> parts;
  private final List<String> broken = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private MarkupRules(Map<String, Document> parts) {
    this.parts = parts;
  }

  /** What breaks the rules, a sentence each; empty for a sound file. */
  public static List<String> brokenIn(byte[] docx) {
    MarkupRules rules = new MarkupRules(parts(docx));
    rules.parts.forEach(rules::checkPart);
    rules.checkContentTypes();
    rules.checkReferences("footnote");
    rules.checkReferences("endnote");
    rules.checkReferences("comment");
    rules.checkAnnotations();
    return rules.broken;
  }

  /** The trees of the parts and of their relationships, by the names of the entries. */
  static Map<String, Document> parts(byte[] docx) {
    Map<String, Document> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          byte[] content = zip.readAllBytes();
          parts.put(
              entry.getName(),
              factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)));
        }
      }
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError("not even well-formed", e);
    }
    return parts;
  }

  private void checkPart(String name, Document part) {
    for (Element element : all(part, "*")) {
      checkId(name, element);
      checkText(name, element);
      checkProperties(name, element);
    }
    for (String side : List.of("moveFrom", "moveTo", "customXmlIns", "customXmlDel")) {
      Set<String> starts = attributes(part, side + "RangeStart", "id");
      check(starts.equals(attributes(part, side + "RangeEnd", "id")), name, side + " unbalanced");
    }
    check(
        attributes(part, "moveFromRangeStart", "name")
            .equals(attributes(part, "moveToRangeStart", "name")),
        name,
        "a move has one end only");
  }

  private void checkId(String part, Element element) {
    if (ANNOTATIONS.contains(element.getLocalName())) {
      String id = element.getAttributeNS(W, "id");
      check(ids.add(id), part, "two annotations have the id " + id);
      boolean signed = !element.getAttributeNS(W, "author").isEmpty();
      check(signed != element.getLocalName().equals("tblGridChange"), part, "author of " + element);
    }
  }

  private void checkText(String part, Element element) {
    switch (element.getLocalName()) {
      case "t", "instrText" -> check(!isDeleted(element), part, "live text in a deletion");
      case "delText", "delInstrText" ->
          check(isDeleted(element), part, "deleted text outside of a deletion");
      case "p", "tbl", "tr" ->
          check(
              !REVISIONS.contains(element.getParentNode().getLocalName()),
              part,
              "a block in a revision of runs");
      default -> {}
    }
  }

  private static boolean isDeleted(Element element) {
    for (Node n = element.getParentNode(); n instanceof Element e; n = n.getParentNode()) {
      if (e.getLocalName().equals("del")) {
        return true;
      }
      if (e.getLocalName().equals("txbxContent")) {
        return false;
      }
    }
    return false;
  }

  private void checkProperties(String part, Element element) {
    List<String> children = children(element);
    if (element.getLocalName().equals("pPr")) {
      List<String> last = List.of("rPr", "sectPr", "pPrChange");
      List<String> found = children.stream().filter(last::contains).toList();
      check(found.equals(last.stream().filter(found::contains).toList()), part, "pPr: " + found);
      int size = children.size();
      check(children.subList(size - found.size(), size).equals(found), part, "pPr: " + children);
    } else if (children.contains(element.getLocalName() + "Change")) {
      check(
          children.get(children.size() - 1).equals(element.getLocalName() + "Change"),
          part,
          "the former properties are not last: " + children);
    }
    if (element.getLocalName().equals("rPr")) {
      int change = children.indexOf("rPrChange");
      check(change < 0 || change == children.size() - 1, part, "rPr: " + children);
      List<String> marks = children.stream().filter(REVISIONS::contains).toList();
      check(children.subList(0, marks.size()).equals(marks), part, "rPr: " + children);
    }
  }

  private void checkContentTypes() {
    for (Element override : all(document("[Content_Types].xml"), "Override")) {
      String name = override.getAttribute("PartName").substring(1);
      check(parts.containsKey(name) || !name.endsWith(".xml"), "content types", name + " missing");
    }
  }

  private void checkReferences(String kind) {
    Set<String> wanted = attributes(document("word/document.xml"), kind + "Reference", "id");
    if (!wanted.isEmpty()) {
      Document notes = parts.get("word/" + kind + "s.xml");
      Set<String> there = notes == null ? Set.of() : attributes(notes, kind, "id");
      check(there.containsAll(wanted), kind + "s", wanted + " wanted, " + there + " there");
    }
  }

  /**
   * Every bookmark and comment range has both ends, in order, and each name and id is used once.
   */
  private void checkAnnotations() {
    Set<String> names = new HashSet<>();
    Set<String> starts = new HashSet<>();
    Set<String> open = new HashSet<>();
    for (Map.Entry<String, Document> part : parts.entrySet()) {
      for (Element element : all(part.getValue(), "*")) {
        if (isInFallback(element)) {
          continue;
        }
        checkAnnotation(part.getKey(), element, starts, open);
        if (element.getLocalName().equals("bookmarkStart")) {
          String name = element.getAttributeNS(W, "name");
          check(names.add(name), part.getKey(), "two bookmarks have the name " + name);
        }
      }
    }
    check(open.isEmpty(), "annotations", open + " without an end");
  }

  private void checkAnnotation(String part, Element element, Set<String> known, Set<String> open) {
    String id = element.getAttributeNS(W, "id");
    switch (element.getLocalName()) {
      case "bookmarkStart", "commentRangeStart" -> {
        String key = element.getLocalName().replace("Start", "") + " " + id;
        check(known.add(key), part, key + " begins twice");
        check(!ids.contains(id), part, key + " has the id of a revision");
        open.add(key);
      }
      case "bookmarkEnd", "commentRangeEnd" -> {
        String key = element.getLocalName().replace("End", "") + " " + id;
        check(open.remove(key), part, key + " only ends");
      }
      case "comment", "commentReference" -> {
        String key = element.getLocalName() + " " + id;
        check(known.add(key), part, key + " is there twice");
        check(!ids.contains(id), part, key + " has the id of a revision");
      }
      default -> {}
    }
  }

  /** A drawing is written twice, with all that is in it. */
  private static boolean isInFallback(Node node) {
    return node != null
        && ("Fallback".equals(node.getLocalName()) || isInFallback(node.getParentNode()));
  }

  private Document document(String name) {
    Document found = parts.get(name);
    if (found == null) {
      throw new AssertionError("there is no " + name);
    }
    return found;
  }

  private void check(boolean holds, String where, String what) {
    if (!holds) {
      broken.add(where + ": " + what);
    }
  }

  private static List<String> children(Element element) {
    List<String> names = new ArrayList<>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        names.add(child.getLocalName());
      }
    }
    return names;
  }

  static Set<String> attributes(Document part, String element, String attribute) {
    Set<String> values = new TreeSet<>();
    for (Element found : all(part, element)) {
      values.add(found.getAttributeNS(W, attribute));
    }
    return values;
  }

  private static List<Element> all(Document part, String name) {
    NodeList nodes = part.getElementsByTagNameNS(name.equals("Override") ? "*" : W, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
