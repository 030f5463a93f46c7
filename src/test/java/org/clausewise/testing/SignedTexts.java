package org.clausewise.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Lists the tracked text of a document with its authors: {@code Ann + new words}. */
public final class SignedTexts {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** Deleted from inserted text, which is in neither draft. */
  private static final String NEITHER = "-";

  private final List<String> found = new ArrayList<>();
  private final Set<String> notesOfNeither = new HashSet<>();
  private String current = "";
  private StringBuilder text = new StringBuilder();

  private SignedTexts() {}

  /**
   * The tracked stretches of the body, then of the other parts by name, neighbours of one author
   * and kind within a paragraph as one; {@code +} for inserted and moved to, {@code -} for deleted
   * and moved away. Text that was deleted again from inserted text is left out, and so is a note
   * whose reference was.
   */
  public static List<String> in(byte[] docx) {
    SignedTexts texts = new SignedTexts();
    roots(docx).forEach(root -> texts.walk(root, ""));
    return texts.found;
  }

  /** The authors of all revision elements of that name, such as {@code pPrChange}. */
  public static List<String> authors(byte[] docx, String element) {
    List<String> authors = new ArrayList<>();
    for (Element root : roots(docx)) {
      NodeList nodes = root.getElementsByTagNameNS(W, element);
      for (int i = 0; i < nodes.getLength(); i++) {
        authors.add(((Element) nodes.item(i)).getAttributeNS(W, "author"));
      }
    }
    return authors;
  }

  private static List<Element> roots(byte[] docx) {
    Map<String, Element> roots = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches("word/[^/]+\\.xml")) {
          ByteArrayInputStream content = new ByteArrayInputStream(zip.readAllBytes());
          roots.put(
              entry.getName(), factory.newDocumentBuilder().parse(content).getDocumentElement());
        }
      }
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError("not even well-formed", e);
    }
    List<Element> ordered = new ArrayList<>(roots.values());
    Element body = roots.get("word/document.xml");
    ordered.remove(body);
    ordered.add(0, body);
    return ordered;
  }

  private void walk(Element element, String signature) {
    if (notesOfNeither.contains(element.getLocalName() + element.getAttributeNS(W, "id"))) {
      return;
    }
    String own = signature;
    switch (element.getLocalName()) {
      case "ins", "moveTo" -> own = element.getAttributeNS(W, "author") + " + ";
      case "del", "moveFrom" ->
          own = signature.isEmpty() ? element.getAttributeNS(W, "author") + " - " : NEITHER;
      case "t", "delText" -> add(signature, element.getTextContent());
      case "tab" -> add(signature, "\t");
      case "footnoteReference", "endnoteReference" -> {
        add(signature, "*");
        if (signature.equals(NEITHER)) {
          String note = element.getLocalName().replace("Reference", "");
          notesOfNeither.add(note + element.getAttributeNS(W, "id"));
        }
      }
      case "drawing", "pict", "fldChar" -> add(signature, "*");
      default -> {}
    }
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        walk(child, own);
      }
    }
    if (element.getLocalName().equals("p")) {
      close("");
    }
  }

  private void add(String signature, String characters) {
    if (!signature.equals(current)) {
      close(signature);
    }
    if (!signature.isEmpty() && !signature.equals(NEITHER)) {
      text.append(characters);
    }
  }

  private void close(String next) {
    if (text.length() > 0) {
      found.add(current + text);
    }
    text = new StringBuilder();
    current = next;
  }
}
