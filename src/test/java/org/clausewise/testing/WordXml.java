package org.clausewise.testing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Asks one part of a .docx by XPath, in which {@code w} is WordprocessingML. */
public final class WordXml {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Document part;
  private final XPath xpath = xpath();

  private WordXml(Document part) {
    this.part = part;
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
    try {
      NodeList found = (NodeList) xpath.evaluate(path, from, XPathConstants.NODESET);
      List<Node> nodes = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        nodes.add(found.item(i));
      }
      return nodes;
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
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

  private static XPath xpath() {
    XPath xpath = XPathFactory.newDefaultInstance().newXPath();
    xpath.setNamespaceContext(
        new NamespaceContext() {
          @Override
          public String getNamespaceURI(String prefix) {
            return prefix.equals("w") ? W : XMLConstants.NULL_NS_URI;
          }

          @Override
          public String getPrefix(String namespace) {
            throw new UnsupportedOperationException();
          }

          @Override
          public Iterator<String> getPrefixes(String namespace) {
            throw new UnsupportedOperationException();
          }
        });
    return xpath;
  }
}
