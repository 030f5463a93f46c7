package org.clausewise.oracle;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part from a stream of XML events into {@link Element}s. */
final class ElementReader {

  private static final Map<String, String> PREFIXES = prefixes();

  private ElementReader() {}

  static Element read(byte[] xml) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        // The prologue has nothing to keep.
      }
      return element(reader);
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("not well-formed XML", e);
    }
  }

  private static Element element(XMLStreamReader reader) throws XMLStreamException {
    String name = name(reader.getNamespaceURI(), reader.getLocalName());
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      if (isOffice(namespace)) { // other programs' notes in the markup mean nothing to Word
        attributes.put(
            name(namespace, reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
      }
    }
    List<Element> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (true) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element(reader));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return new Element(name, attributes, children, text.toString());
      } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
        text.append(reader.getText());
      }
    }
  }

  private static boolean isOffice(@org.jspecify.annotations.Nullable String uri) {
    return uri == null
        || uri.isEmpty()
        || uri.contains("microsoft")
        || uri.contains("openxmlformats")
        || uri.contains("ooxml")
        || uri.contains("w3.org");
  }

  private static String name(@org.jspecify.annotations.Nullable String uri, String local) {
    if (uri == null || uri.isEmpty()) {
      return local;
    }
    return PREFIXES.getOrDefault(uri, "{" + uri + "}") + local;
  }

  private static Map<String, String> prefixes() {
    String transitional = "http://schemas.openxmlformats.org/";
    String strict = "http://purl.oclc.org/ooxml/";
    Map<String, String> prefixes = new HashMap<>();
    prefixes.put(transitional + "wordprocessingml/2006/main", "w:");
    prefixes.put(strict + "wordprocessingml/main", "w:");
    prefixes.put(transitional + "officeDocument/2006/relationships", "r:");
    prefixes.put(strict + "officeDocument/relationships", "r:");
    prefixes.put(transitional + "officeDocument/2006/math", "m:");
    prefixes.put(strict + "officeDocument/math", "m:");
    prefixes.put(transitional + "drawingml/2006/wordprocessingDrawing", "wp:");
    prefixes.put(strict + "drawingml/wordprocessingDrawing", "wp:");
    prefixes.put(transitional + "markup-compatibility/2006", "mc:");
    prefixes.put("http://www.w3.org/XML/1998/namespace", "xml:");
    return Map.copyOf(prefixes);
  }
}
