package org.clausewise.redline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.RelationshipTypes;
import org.clausewise.redline.Comments.Comment;
import org.w3c.dom.Element;

/**
 * Brings the comments and bookmarks that only the original has into the finished redline. They
 * can't be tracked in WordprocessingML: those of both drafts stand there side by side, each around
 * its own words, and a comment on words that only one draft has goes with these.
 */
final class Annotations {

  private final Imports imports;
  private final RevisionMarks marks;
  private final Comments originals;
  private final Comments revised;
  private final CommentImport comments;
  private final Set<String> names = new HashSet<>();

  Annotations(DocxPackage original, DocxPackage redline, Imports imports, RevisionMarks marks) {
    this.imports = imports;
    this.marks = marks;
    this.originals = Comments.of(original);
    this.revised = Comments.of(redline);
    this.comments = new CommentImport(original, redline, imports, marks);
    for (Part part : redline.textParts()) {
      Dom.descendantsW(part.root(), "bookmarkStart").forEach(start -> names.add(name(start)));
    }
  }

  /** Whether a package has any comment or bookmark to be seen. */
  static boolean any(DocxPackage docx) {
    return docx.related(RelationshipTypes.COMMENTS) != null
        || docx.textParts().stream().anyMatch(part -> holdsBookmark(part.root()));
  }

  /** Whether a bookmark to be seen begins below {@code root}. */
  static boolean holdsBookmark(Element root) {
    return Dom.descendantsW(root, "bookmarkStart").stream().anyMatch(start -> !isHidden(start));
  }

  /** Brings them into each story, and says whether that changed anything. */
  boolean bring(List<StoryTwin> twins) {
    boolean changed = false;
    for (StoryTwin twin : twins) {
      if (new AnchorWeaver(twin, this).weave()) {
        twin.redlinePart().markChanged();
        changed = true;
      }
    }
    return changed;
  }

  RevisionMarks marks() {
    return marks;
  }

  /** Whether an anchor of the original is one to keep: not where somebody last typed. */
  boolean isWanted(Anchor anchor) {
    return anchor.reference() == null
        ? !isHidden(anchor.from().element())
        : originals.find(anchor.id()) != null;
  }

  /** Whether the bookmark only tells where somebody last typed. */
  static boolean isHidden(Element bookmark) {
    return name(bookmark).equals("_goback");
  }

  /** The name of a bookmark as names are compared: Word does not tell capitals apart. */
  static String name(Element bookmark) {
    return String.valueOf(Dom.attrW(bookmark, "name")).toLowerCase(Locale.ROOT);
  }

  /** Whether an anchor of the original and one of the revised draft are the same. */
  boolean isSame(Anchor original, Anchor other) {
    if (original.reference() == null) {
      return other.reference() == null
          && name(original.from().element()).equals(name(other.from().element()));
    }
    if (other.reference() == null) {
      return false;
    }
    Comment one = originals.find(original.id());
    Comment two = revised.find(other.id());
    return one != null && two != null && one.isSame(two);
  }

  /** Takes the name of a bookmark of the original; false where the redline has it already. */
  boolean takeName(Anchor bookmark) {
    return names.add(name(bookmark.from().element()));
  }

  /** Brings a comment of the original and returns its id in the redline. */
  String bringComment(String id) {
    return comments.bring(Objects.requireNonNull(originals.find(id)).element());
  }

  /** Fits an element that was copied from that story. */
  Element adapt(Element copied, StoryTwin twin) {
    imports.adapt(copied, twin.originalPart(), twin.redlinePart());
    return copied;
  }

  /** Wraps {@code run} in a revision like {@code revision}. */
  void wrap(Element run, Element revision) {
    Element wrapper = marks.create(Dom.documentOf(run), revision.getLocalName());
    run.getParentNode().insertBefore(wrapper, run);
    wrapper.appendChild(run);
  }

  /** Gives every reference to a comment a run of its own, which no revision of text takes in. */
  static void isolateReferences(Element root) {
    for (Element reference : Dom.descendantsW(root, "commentReference")) {
      if (!isReference((Element) reference.getParentNode())) {
        RunCutter.runFrom(reference);
        RunCutter.runUpTo(reference);
      }
    }
  }

  /** Whether a run holds the reference of a comment and nothing else. */
  static boolean isReference(Element run) {
    List<Element> content = Dom.children(run);
    content.removeIf(child -> Dom.isW(child, "rPr"));
    return content.size() == 1 && Dom.isW(content.get(0), "commentReference");
  }
}
