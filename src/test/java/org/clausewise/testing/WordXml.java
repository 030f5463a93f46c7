package org.clausewise.testing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xmlunit.xpath.JAXPXPathEngine;

/** Asks one part of a .docx by XPath, in which {@code w} is WordprocessingML. */
public final class WordXml {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Document part;
  private final JAXPXPathEngine xpath = new JAXPXPathEngine();

  private WordXml(Document part) {
    this.part = part;
    xpath.setNamespaceContext(Map.of("w", W));
  }

  /** The part of that name, such as {@code word/document.xml}. */
  public static WordXml of(byte[] docx, String entry) {
    try {
      return new WordXml(
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(DocxEntries.text(docx, entry)))));
    } catch (Exception e) {
      throw new AssertionError(entry + " is not even well-formed", e);
    }
  }

  /** The nodes that the path leads to. */
  public List<Node> nodes(String path) {
    return nodes(part, path);
  }

  /** The nodes that the path leads to from another one. */
  public List<Node> nodes(Node from, String path) {
    List<Node> nodes = new ArrayList<>();
    xpath.selectNodes(path, from).forEach(nodes::add);
    return nodes;
  }

  /** The texts of the elements or attributes that the path leads to. */
  public List<String> all(String path) {
    return nodes(path).stream().map(Node::getTextContent).toList();
  }

  /** The local names of the elements that the path leads to. */
  public List<String> names(String path) {
    return nodes(path).stream().map(Node::getLocalName).toList();
  }

  /** The children of that local name. */
  public static List<Node> children(Node of, String name) {
    List<Node> children = new ArrayList<>();
    for (Node n = of.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (name.equals(n.getLocalName())) {
        children.add(n);
      }
    }
    return children;
  }
}
