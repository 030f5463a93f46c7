package org.clausewise.ooxml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds and names the stories of a package: the body, the notes in the order of their references in
 * the body, headers and footers in the order of the sections that use them, text boxes in the order
 * of the stories that they stand in. A note that nothing refers to is not shown by Word and is no
 * story here.
 */
public final class Stories {

  private final Map<StoryId, StoryElement> byId = new LinkedHashMap<>();
  private final Map<String, StoryId> footnotes = new HashMap<>();
  private final Map<String, StoryId> endnotes = new HashMap<>();
  private final Map<Part, StoryId> running = new HashMap<>();
  private final List<SectionElement> sections = new ArrayList<>();
  private final IdentityHashMap<Element, StoryId> textBoxes = new IdentityHashMap<>();
  private final Map<StoryId, List<Element>> twins = new HashMap<>();

  /**
   * A section where it stands in the package.
   *
   * @param settings the {@code w:sectPr}
   * @param paragraph the paragraph that ends the section; null for the last
   * @param running the headers and footers that it names itself, as {@code header default}
   */
  public record SectionElement(
      Element settings, @Nullable Element paragraph, Map<String, StoryId> running) {}

  private Stories(DocxPackage docx) {
    Element body = requireNonNull(Dom.childW(docx.main().root(), "body"));
    add(new StoryElement(StoryId.BODY, docx.main(), body));
    Found found = new Found();
    found.walk(body);
    addNotes(docx, found.footnoteIds, StoryKind.FOOTNOTE, footnotes);
    addNotes(docx, found.endnoteIds, StoryKind.ENDNOTE, endnotes);
    addHeadersAndFooters(docx, found.sections);
    all().forEach(this::addTextBoxes);
  }

  /** The stories of {@code docx}, whose revisions were settled before. */
  public static Stories of(DocxPackage docx) {
    return new Stories(docx);
  }

  /** All of them, the body first. */
  public List<StoryElement> all() {
    return List.copyOf(byId.values());
  }

  /** The sections in order. */
  public List<SectionElement> sections() {
    return List.copyOf(sections);
  }

  /** The story of that name, or null. */
  public @Nullable StoryElement find(StoryId id) {
    return byId.get(id);
  }

  /** The story of the footnote with that {@code w:id}, or null where nothing refers to it. */
  public @Nullable StoryId footnote(String id) {
    return footnotes.get(id);
  }

  /** The story of the endnote with that {@code w:id}, or null where nothing refers to it. */
  public @Nullable StoryId endnote(String id) {
    return endnotes.get(id);
  }

  /** The story of the text box with that content. */
  public StoryId textBox(Element content) {
    return requireNonNull(textBoxes.get(content));
  }

  /** The further writings of a text box, which say the same for other readers of the file. */
  public List<Element> twins(StoryId textBox) {
    return twins.getOrDefault(textBox, List.of());
  }

  private void add(StoryElement story) {
    byId.put(story.id(), story);
  }

  private void addNotes(
      DocxPackage docx, Set<String> order, StoryKind kind, Map<String, StoryId> names) {
    boolean foot = kind == StoryKind.FOOTNOTE;
    Part part = docx.related(foot ? RelationshipTypes.FOOTNOTES : RelationshipTypes.ENDNOTES);
    if (part == null) {
      return;
    }
    Map<String, Element> notes = new HashMap<>();
    for (Element note : Dom.childrenW(part.root(), foot ? "footnote" : "endnote")) {
      notes.put(Dom.attrW(note, "id"), note);
    }
    int number = 0;
    for (String id : order) {
      Element note = notes.get(id);
      if (note != null) {
        number++;
        StoryId story = new StoryId(kind, (foot ? "footnote " : "endnote ") + number);
        names.put(id, story);
        add(new StoryElement(story, part, note));
      }
    }
  }

  private void addHeadersAndFooters(DocxPackage docx, List<Element> found) {
    for (Element settings : found) {
      Map<String, StoryId> named = new LinkedHashMap<>();
      for (Element child : Dom.children(settings)) {
        boolean header = Dom.isW(child, "headerReference");
        if (header || Dom.isW(child, "footerReference")) {
          addRunningStory(docx, child, header, named);
        }
      }
      sections.add(new SectionElement(settings, paragraphOf(settings), named));
    }
  }

  /**
   * What a {@code w:headerReference} or {@code w:footerReference} is for: {@code header default},
   * {@code footer first}.
   */
  public static String use(Element reference) {
    String type = Dom.attrW(reference, "type");
    String kind = reference.getLocalName().replace("Reference", "");
    return kind + " " + (type == null ? "default" : type);
  }

  private static @Nullable Element paragraphOf(Element settings) {
    Node owner = settings.getParentNode();
    return Dom.isW(owner, "pPr") ? (Element) owner.getParentNode() : null;
  }

  private void addRunningStory(
      DocxPackage docx, Element reference, boolean header, Map<String, StoryId> named) {
    Part.Relationship relationship = docx.main().relationship(reference.getAttributeNS(Ns.R, "id"));
    Part part = relationship == null ? null : relationship.part();
    if (part == null) {
      return;
    }
    StoryKind kind = header ? StoryKind.HEADER : StoryKind.FOOTER;
    String use = use(reference);
    String name = use.replace(" ", " " + (sections.size() + 1) + " ");
    if (!running.containsKey(part)) {
      StoryId story = new StoryId(kind, name);
      running.put(part, story);
      add(new StoryElement(story, part, part.root()));
    }
    named.put(use, requireNonNull(running.get(part)));
  }

  private void addTextBoxes(StoryElement host) {
    for (TextBoxes.Box box : TextBoxes.in(host.container()).boxes()) {
      int number = textBoxes.size() + 1;
      StoryId story = new StoryId(StoryKind.TEXT_BOX, "text box " + number);
      textBoxes.put(box.content(), story);
      twins.put(story, box.twins());
      add(new StoryElement(story, host.part(), box.content()));
    }
  }

  /** What one walk over the body finds, without descending into the fallback twins of drawings. */
  private static final class Found {
    final Set<String> footnoteIds = new java.util.LinkedHashSet<>();
    final Set<String> endnoteIds = new java.util.LinkedHashSet<>();
    final List<Element> sections = new ArrayList<>();

    void walk(Element element) {
      for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element child && !Dom.is(child, Ns.MC, "Fallback")) {
          note(child);
          walk(child);
        }
      }
    }

    private void note(Element element) {
      if (!Ns.W.equals(element.getNamespaceURI())) {
        return;
      }
      switch (element.getLocalName()) {
        case "footnoteReference" -> footnoteIds.add(element.getAttributeNS(Ns.W, "id"));
        case "endnoteReference" -> endnoteIds.add(element.getAttributeNS(Ns.W, "id"));
        case "sectPr" -> sections.add(element);
        default -> {}
      }
    }
  }
}
