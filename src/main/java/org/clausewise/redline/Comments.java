package org.clausewise.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.model.StoryKind;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.RelationshipTypes;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.clausewise.ooxml.TextLine;
import org.clausewise.ooxml.TextLine.Place;
import org.clausewise.ooxml.TextLine.View;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The comments of a package (ECMA-376 Part 1, 17.13.4). */
final class Comments {

  /**
   * A comment.
   *
   * @param date as written; null where it is missing
   * @param text its paragraphs, parted by {@code \n}
   */
  record Comment(Element element, String author, @Nullable String date, String text) {

    /**
     * Whether both drafts have it: written by the same author, as far as known at the same time.
     */
    boolean isSame(Comment other) {
      return author.equals(other.author) && text.equals(other.text) && isSameDate(other);
    }

    boolean isSameDate(Comment other) {
      return date == null || other.date == null || date.equals(other.date);
    }
  }

  /**
   * A comment and what it stands on.
   *
   * @param anchored the text under it
   */
  record Anchored(Comment comment, String anchored) {}

  private final Map<String, Comment> byId = new HashMap<>();

  private Comments() {}

  static Comments of(DocxPackage docx) {
    Comments comments = new Comments();
    Part part = docx.related(RelationshipTypes.COMMENTS);
    if (part != null) {
      for (Element element : Dom.childrenW(part.root(), "comment")) {
        comments.byId.putIfAbsent(String.valueOf(Dom.attrW(element, "id")), read(element));
      }
    }
    return comments;
  }

  private static Comment read(Element element) {
    String author = Dom.attrW(element, "author");
    TextLine line = TextLine.of(element);
    Place end = new Place(Integer.MAX_VALUE, 0);
    return new Comment(
        element,
        author == null ? "" : author,
        Dom.attrW(element, "date"),
        line.text(View.REVISED, new Place(0, 0), end).strip());
  }

  boolean isEmpty() {
    return byId.isEmpty();
  }

  /** The comment of that {@code w:id}, or null. */
  @Nullable Comment find(String id) {
    return byId.get(id);
  }

  /** All that are referred to, story by story; one that nothing refers to is not shown by Word. */
  static List<Anchored> anchored(DocxPackage docx) {
    Comments comments = of(docx);
    List<Anchored> found = new ArrayList<>();
    if (comments.isEmpty()) {
      return found;
    }
    for (StoryElement story : Stories.of(docx).all()) {
      if (story.id().kind() != StoryKind.TEXT_BOX) { // these are part of the lines around them
        TextLine line = TextLine.of(story.container());
        for (Anchor anchor : Anchor.comments(line)) {
          Comment comment = comments.find(anchor.id());
          if (comment != null) {
            found.add(new Anchored(comment, anchor.text(line, View.REVISED)));
          }
        }
      }
    }
    return found;
  }
}
