package org.clausewise.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.model.StoryKind;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.clausewise.ooxml.TextLine;
import org.clausewise.ooxml.TextLine.View;
import org.clausewise.redline.Comments.Anchored;
import org.jspecify.annotations.Nullable;

/**
 * Looks in a settled redline for every comment and bookmark of a draft, around the same words.
 * Those of the other draft may be there as well: WordprocessingML can't track them.
 */
public final class AnnotationEquality {

  private AnnotationEquality() {}

  /**
   * The first comment or bookmark of the revised draft that the redline, all accepted, lacks, as a
   * sentence for people, or null.
   */
  public static @Nullable String ofAccepted(DocxPackage revised, DocxPackage found) {
    String comment = missingComment(revised, found);
    return comment != null ? comment : missingBookmark(bookmarks(revised, true), found);
  }

  /**
   * The first comment or bookmark of the original that the redline, all rejected, lacks. Of a name
   * that both drafts use the bookmark is the revised draft's, and in headers and footers none is
   * promised, as these themselves are not.
   */
  public static @Nullable String ofRejected(
      DocxPackage original, DocxPackage revised, DocxPackage found) {
    String comment = missingComment(original, found);
    if (comment != null) {
      return comment;
    }
    Map<String, String> wanted = bookmarks(original, false);
    Set<String> taken = bookmarks(revised, true).keySet();
    wanted.keySet().removeAll(taken);
    return missingBookmark(wanted, found);
  }

  private static @Nullable String missingComment(DocxPackage expected, DocxPackage found) {
    List<Anchored> all = Comments.anchored(expected);
    List<Anchored> left = all.isEmpty() ? List.of() : new ArrayList<>(Comments.anchored(found));
    for (Anchored wanted : all) {
      Anchored there =
          left.stream().filter(other -> isSame(wanted, other)).findFirst().orElse(null);
      if (there == null) {
        return "the comment "
            + Quotation.of(wanted.comment().text())
            + " on "
            + Quotation.of(wanted.anchored())
            + " is missing";
      }
      left.remove(there);
    }
    return null;
  }

  private static boolean isSame(Anchored wanted, Anchored other) {
    return wanted.comment().isSame(other.comment()) && wanted.anchored().equals(other.anchored());
  }

  private static @Nullable String missingBookmark(Map<String, String> wanted, DocxPackage found) {
    Map<String, String> there = wanted.isEmpty() ? Map.of() : bookmarks(found, true);
    for (Map.Entry<String, String> bookmark : wanted.entrySet()) {
      String text = there.get(bookmark.getKey());
      if (text == null) {
        return "the bookmark " + bookmark.getKey() + " is missing";
      }
      if (!text.equals(bookmark.getValue())) {
        return "the bookmark "
            + bookmark.getKey()
            + " stands on "
            + Quotation.of(text)
            + ", not on "
            + Quotation.of(bookmark.getValue());
      }
    }
    return null;
  }

  /** The text under each bookmark, the first of a name. */
  private static Map<String, String> bookmarks(DocxPackage docx, boolean running) {
    Map<String, String> found = new LinkedHashMap<>();
    for (StoryElement story : Stories.of(docx).all()) {
      StoryKind kind = story.id().kind();
      boolean margin = kind == StoryKind.HEADER || kind == StoryKind.FOOTER;
      if (kind != StoryKind.TEXT_BOX
          && (running || !margin)
          && Annotations.holdsBookmark(story.container())) {
        TextLine line = TextLine.of(story.container());
        for (Anchor bookmark : Anchor.bookmarks(line)) {
          if (!Annotations.isHidden(bookmark.from().element())) {
            found.putIfAbsent(
                Annotations.name(bookmark.from().element()), bookmark.text(line, View.REVISED));
          }
        }
      }
    }
    return found;
  }
}
