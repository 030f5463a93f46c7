package org.clausewise.redline;

import java.util.List;
import java.util.Map;
import org.clausewise.change.IgnoredText;
import org.clausewise.change.IgnoredText.Place;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.ParagraphContent;
import org.clausewise.ooxml.Piece;
import org.w3c.dom.Element;

/**
 * Puts other text into paragraphs of a package, in the formatting of the text that it replaces. As
 * many characters as before take the formatting of each, others that of the first; text that
 * replaces nothing takes that of the text before it, else behind it.
 */
public final class TextReplacer {

  private final Canonical canonical;
  private final Element paragraph;

  private TextReplacer(Canonical canonical, Element paragraph) {
    this.canonical = canonical;
    this.paragraph = paragraph;
  }

  /**
   * Changes {@code docx}.
   *
   * @param draft the draft that was read from it
   * @param texts what to put where: by paragraphs, ascending and apart in each; none touches an
   *     atom, tab or line break
   */
  public static void replace(Draft draft, DocxPackage docx, List<IgnoredText> texts) {
    DraftMap map = new DraftMap(draft, docx);
    Map<Place, List<IgnoredText>> places = IgnoredText.byParagraph(texts);
    for (Story story : draft.stories()) {
      StoryMap elements = map.story(story.id());
      for (Paragraph paragraph : story.paragraphs()) {
        List<IgnoredText> own = places.get(new Place(story.id(), paragraph.index()));
        if (own != null) {
          new TextReplacer(elements.canonical(), elements.element(paragraph)).replace(own);
        }
      }
    }
  }

  /** From the last on, so that the offsets of the others stay. */
  private void replace(List<IgnoredText> texts) {
    for (int k = texts.size() - 1; k >= 0; k--) {
      replace(texts.get(k));
    }
  }

  private void replace(IgnoredText text) {
    List<Piece> pieces = ParagraphContent.of(paragraph, canonical, (kind, id) -> "");
    if (text.start() == text.end()) {
      insert(text, pieces);
      return;
    }
    boolean sameLength = text.growth() == 0;
    boolean first = true;
    for (Piece piece : pieces) {
      int from = Math.max(piece.start(), text.start());
      int to = Math.min(piece.end(), text.end());
      if (from < to) {
        String whole = first ? text.text() : "";
        String share =
            sameLength ? text.text().substring(from - text.start(), to - text.start()) : whole;
        first = false;
        set(
            piece,
            piece.text().substring(0, from - piece.start())
                + share
                + piece.text().substring(to - piece.start()));
      }
    }
  }

  private void insert(IgnoredText text, List<Piece> pieces) {
    for (Piece piece : pieces) {
      int at = text.start() - piece.start();
      if (at >= 0 && at <= piece.text().length() && isPlain(piece)) {
        set(piece, piece.text().substring(0, at) + text.text() + piece.text().substring(at));
        return;
      }
    }
    throw new IllegalArgumentException("no text beside offset " + text.start());
  }

  private static boolean isPlain(Piece piece) {
    return piece.atom() == null && "\t\n".indexOf(piece.text().charAt(0)) < 0;
  }

  private void set(Piece piece, String text) {
    Element child = piece.firstChild();
    if (!isPlain(piece) || child == null) {
      throw new IllegalArgumentException("no plain text at offset " + piece.start());
    }
    Element run = piece.first();
    if (!text.isEmpty()) {
      Element element = Dom.createW(paragraph.getOwnerDocument(), "t");
      RunCutter.setText(element, text);
      run.insertBefore(element, child);
    }
    run.removeChild(child);
  }
}
