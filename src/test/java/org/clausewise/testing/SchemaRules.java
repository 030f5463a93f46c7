package org.clausewise.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Holds the WordprocessingML parts of a file against the schema of ECMA-376 (transitional). What
 * belongs to extension namespaces is set aside, and of alternate content the fallback is taken, as
 * a reader does that knows the standard only.
 */
public final class SchemaRules {

  private static final String STANDARD = "http://schemas.openxmlformats.org/";
  private static final String W = STANDARD + "wordprocessingml/2006/main";
  private static final String COMPATIBILITY = STANDARD + "markup-compatibility/2006";

  private SchemaRules() {}

  /** What {@code docx} breaks and none of {@code others} does: a sentence each. */
  public static Set<String> brokenIn(byte[] docx, byte[]... others) {
    Set<String> broken = brokenIn(docx);
    for (byte[] other : others) {
      if (!broken.isEmpty()) {
        broken.removeAll(brokenIn(other));
      }
    }
    return broken;
  }

  private static Set<String> brokenIn(byte[] docx) {
    Set<String> broken = new TreeSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("word/") && entry.getName().endsWith(".xml")) {
          byte[] content = zip.readAllBytes();
          Document part = factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
          if (W.equals(part.getDocumentElement().getNamespaceURI())) {
            validate(part, broken);
          }
        }
      }
    } catch (IOException | SAXException | ParserConfigurationException | XmlException e) {
      throw new AssertionError("can't be held against the schema", e);
    }
    return broken;
  }

  private static void validate(Document part, Set<String> broken) throws XmlException {
    setExtensionsAside(part.getDocumentElement());
    List<XmlError> errors = new ArrayList<>();
    XmlOptions options = new XmlOptions().setErrorListener(errors);
    if (!TypeSystemHolder.typeSystem.parse(part, null, null).validate(options)) {
      errors.forEach(error -> broken.add(error.getMessage()));
    }
  }

  private static void setExtensionsAside(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = attributes.getLength() - 1; i >= 0; i--) {
      Attr attribute = (Attr) attributes.item(i);
      String namespace = attribute.getNamespaceURI();
      boolean declares = attribute.getName().startsWith("xmlns");
      if (namespace != null && !declares && !isStandard(namespace)) {
        element.removeAttributeNode(attribute);
      }
    }
    for (Node n = element.getFirstChild(); n != null; ) {
      Node next = n.getNextSibling();
      if (n instanceof Element child) {
        settle(child);
      }
      n = next;
    }
  }

  private static void settle(Element child) {
    String namespace = String.valueOf(child.getNamespaceURI());
    if (namespace.equals(COMPATIBILITY)) {
      takeFallback(child);
    } else if (!isStandard(namespace)) {
      child.getParentNode().removeChild(child);
    } else {
      setExtensionsAside(child);
    }
  }

  private static void takeFallback(Element alternate) {
    Node parent = alternate.getParentNode();
    for (Node n = alternate.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element branch && branch.getLocalName().equals("Fallback")) {
        setExtensionsAside(branch);
        while (branch.getFirstChild() != null) {
          parent.insertBefore(branch.getFirstChild(), alternate);
        }
      }
    }
    parent.removeChild(alternate);
  }

  private static boolean isStandard(String namespace) {
    return (namespace.startsWith(STANDARD) && !namespace.equals(COMPATIBILITY))
        || namespace.startsWith("http://www.w3.org/");
  }
}
