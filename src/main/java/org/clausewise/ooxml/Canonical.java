package org.clausewise.ooxml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.clausewise.ooxml.Part.Relationship;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Markup as strings that are equal where the markup means the same, in whichever file it stands:
 * attributes and properties in one order, no revision-save ids, styles by name, relationships by
 * what they lead to, lists by their definition.
 */
public final class Canonical {

  private static final Set<String> IGNORED_RUN_PROPERTIES =
      Set.of("lang", "noProof", "rPrChange", "ins", "del", "moveFrom", "moveTo");
  private static final Set<String> IGNORED_PARAGRAPH_PROPERTIES =
      Set.of("rPr", "sectPr", "pPrChange", "cnfStyle", "divId");
  private static final Set<String> ON_OFF =
      Set.of(
          "b",
          "bCs",
          "i",
          "iCs",
          "caps",
          "smallCaps",
          "strike",
          "dstrike",
          "outline",
          "shadow",
          "emboss",
          "imprint",
          "vanish",
          "webHidden",
          "rtl",
          "cs",
          "specVanish",
          "oMath",
          "keepNext",
          "keepLines",
          "pageBreakBefore",
          "widowControl",
          "suppressLineNumbers",
          "suppressAutoHyphens",
          "kinsoku",
          "wordWrap",
          "overflowPunct",
          "topLinePunct",
          "autoSpaceDE",
          "autoSpaceDN",
          "bidi",
          "adjustRightInd",
          "snapToGrid",
          "contextualSpacing",
          "mirrorIndents",
          "suppressOverlap");

  /** A diagram or chart leads to further parts; four steps reach all that Word writes. */
  private static final int DEEPEST = 4;

  private static final Pattern STACKING = Pattern.compile("z-index:-?\\d+;?");

  private final Part part;
  private final int depth;
  private @Nullable Styles styles;
  private @Nullable ListDefinitions lists;
  private final Map<String, String> interned = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();

  /**
   * @param part the part whose markup is looked at, for its relationships
   */
  public Canonical(Part part) {
    this(part, 0);
  }

  private Canonical(Part part, int depth) {
    this.part = part;
    this.depth = depth;
  }

  private Styles styles() {
    if (styles == null) {
      styles = Styles.of(part.owner());
    }
    return styles;
  }

  private ListDefinitions lists() {
    if (lists == null) {
      lists = ListDefinitions.of(part.owner());
    }
    return lists;
  }

  /** The canonical form of a run's {@code w:rPr}; empty for none. */
  public String runFormat(@Nullable Element properties) {
    return runFormat(properties, () -> false);
  }

  /**
   * The canonical form of a run's {@code w:rPr}, without what only other scripts than those of
   * {@link SimpleScript} would show.
   *
   * @param simple tells whether the paragraph holds none of those; asked only where it matters
   */
  String runFormat(@Nullable Element properties, BooleanSupplier simple) {
    if (properties == null) {
      return "";
    }
    List<String> found = new ArrayList<>();
    for (Element property : Dom.children(properties)) {
      if (!IGNORED_RUN_PROPERTIES.contains(property.getLocalName())
          && !(SimpleScript.neverShows(property) && simple.getAsBoolean())) {
        found.add(runProperty(property, simple));
      }
    }
    return join(found);
  }

  private String runProperty(Element property, BooleanSupplier simple) {
    if (SimpleScript.showsInPart(property) && simple.getAsBoolean()) {
      return property(SimpleScript.shownPart(property));
    }
    return property(property);
  }

  /**
   * The canonical form of a paragraph's {@code w:pPr}, without the properties of its mark and of
   * its section.
   */
  public String paragraphFormat(@Nullable Element properties) {
    List<String> found = new ArrayList<>();
    String style = Dom.childVal(properties, "pStyle");
    found.add("pStyle=" + styles().paragraphStyleName(style));
    if (properties != null) {
      for (Element property : Dom.children(properties)) {
        String name = property.getLocalName();
        if (name.equals("numPr")) {
          found.add("numPr=" + lists().canonical(property));
        } else if (!name.equals("pStyle") && !IGNORED_PARAGRAPH_PROPERTIES.contains(name)) {
          found.add(property(property));
        }
      }
    }
    return join(found);
  }

  private String join(List<String> found) {
    Collections.sort(found);
    String joined = String.join(";", found);
    String known = interned.putIfAbsent(joined, joined);
    return known == null ? joined : known;
  }

  private String property(Element property) {
    String name = property.getLocalName();
    if (name.equals("rStyle")) {
      return "rStyle=" + styles().name(Dom.attrW(property, "val"));
    }
    if (ON_OFF.contains(name) && Ns.W.equals(property.getNamespaceURI())) {
      Element parent = (Element) property.getParentNode();
      return name + (Dom.isOn(parent, name) ? "=1" : "=0");
    }
    return xml(property);
  }

  /** The name of the style of that id, in lower case; the id where there is no such style. */
  public String styleName(@Nullable String id) {
    return styles().name(id);
  }

  /** The canonical form of a whole element: what it says and shows, not how it was saved. */
  public String xml(Element element) {
    StringBuilder out = new StringBuilder();
    append(element, out);
    return out.toString();
  }

  /** A short stand-in for a long canonical form. */
  static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The digest of {@link #xml}. */
  String digest(Element element) {
    return digest(xml(element).getBytes(StandardCharsets.UTF_8));
  }

  private void append(Element element, StringBuilder out) {
    out.append('<').append(element.getLocalName());
    appendAttributes(element, out);
    out.append('>');
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        if (!isNoise(child)) {
          append(child, out);
        }
      } else if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
        appendText(element, n.getNodeValue(), out);
      }
    }
    out.append("</>");
  }

  private static void appendText(Element parent, String text, StringBuilder out) {
    boolean showsText =
        parent.getLocalName().equals("t") || parent.getLocalName().equals("instrText");
    if (showsText || !text.isBlank()) {
      out.append(text.replace("<", "&lt;"));
    }
  }

  /** Elements that say how a file was saved or proofed, or that only anchor something else. */
  private static boolean isNoise(Element element) {
    return switch (element.getLocalName()) {
      case "proofErr",
          "lastRenderedPageBreak",
          "bookmarkStart",
          "bookmarkEnd",
          "lang",
          "noProof",
          "creationId",
          "paraId",
          "commentRangeStart",
          "commentRangeEnd",
          "permStart",
          "permEnd" ->
          true;
      case "id", "lock", "dataBinding", "placeholder" -> isOfControl(element);
      default -> false;
    };
  }

  /** What a control of a text box can't keep in another file; {@link Controls} compares it. */
  private static boolean isOfControl(Element property) {
    return Dom.isW(property.getParentNode(), "sdtPr");
  }

  private void appendAttributes(Element element, StringBuilder out) {
    Map<String, String> sorted = new TreeMap<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      String value = value(element, attribute);
      if (value != null) {
        sorted.put(attributeName(attribute), value);
      }
    }
    sorted.forEach((name, value) -> out.append(' ').append(name).append('=').append(value));
  }

  private static String attributeName(Attr attribute) {
    String local = attribute.getLocalName();
    return local == null ? attribute.getName() : local;
  }

  /** The value as compared; null for an attribute that is no content. */
  private @Nullable String value(Element element, Attr attribute) {
    String namespace = attribute.getNamespaceURI();
    String name = attributeName(attribute);
    if (attribute.getName().startsWith("xmlns") || Ns.XML.equals(namespace)) {
      return null;
    }
    if (name.startsWith("rsid") || name.equals("paraId") || name.equals("textId")) {
      return null;
    }
    if (namespace != null && !isOffice(namespace)) {
      return null;
    }
    if (Ns.R.equals(namespace)) {
      return target(attribute.getValue());
    }
    if (isDrawingId(element, name)) {
      return null;
    }
    return name.equals("style") && isVml(element)
        ? STACKING.matcher(attribute.getValue()).replaceAll("")
        : attribute.getValue();
  }

  /** Other programs leave notes of their own in attributes, which Word passes over. */
  private static boolean isOffice(String namespace) {
    return namespace.startsWith("http://schemas.openxmlformats.org/")
        || namespace.startsWith("http://schemas.microsoft.com/")
        || namespace.startsWith("urn:schemas-microsoft-com:");
  }

  /** What Word deals out as it saves: names, ids, and the number that a drawing is stacked by. */
  private static boolean isDrawingId(Element element, String attribute) {
    String name = element.getLocalName();
    return switch (attribute) {
      case "id" -> name.equals("docPr") || name.equals("cNvPr") || isVml(element);
      case "name" -> name.equals("docPr") || name.equals("cNvPr");
      case "anchorId", "editId", "spid", "gfxdata" -> true;
      case "relativeHeight" -> name.equals("anchor");
      case "ShapeID", "ObjectID" -> name.equals("OLEObject");
      case "type" -> name.equals("shape");
      case "dirty", "fldLock" -> name.equals("fldChar");
      default -> false;
    };
  }

  private static boolean isVml(Element element) {
    return "urn:schemas-microsoft-com:vml".equals(element.getNamespaceURI());
  }

  /** What a relationship leads to: the address outside, or the content of the part. */
  public String target(String relationshipId) {
    String known = targets.get(relationshipId);
    if (known == null) {
      Relationship relationship = part.relationship(relationshipId);
      known = relationship == null ? "missing" : describe(relationship);
      targets.put(relationshipId, known);
    }
    return known;
  }

  private String describe(Relationship relationship) {
    Part target = relationship.part();
    if (relationship.external() || target == null) {
      return relationship.target();
    }
    StringBuilder content = new StringBuilder(content(target));
    if (depth < DEEPEST) {
      Canonical inTarget = new Canonical(target, depth + 1);
      target.relationships().stream()
          .map(inTarget::describe)
          .sorted()
          .forEach(next -> content.append(' ').append(next));
    }
    return digest(content.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** XML by what it says, whoever saved it; anything else by its bytes. */
  private String content(Part target) {
    byte[] bytes = target.bytes();
    if (target.contentType().endsWith("xml") && depth < DEEPEST) {
      try {
        return new Canonical(target, depth + 1).xml(Xml.parse(bytes).getDocumentElement());
      } catch (SAXException e) {
        return digest(bytes); // carried as it is, and compared so
      }
    }
    return digest(bytes);
  }
}
