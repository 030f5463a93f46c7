package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A story of a document with tracked changes as one line of items: characters, atoms, ends of
 * fields and paragraph marks, each in the original, in the revised draft, or in both. What has no
 * width (the ends of bookmarks and comments) stands between two items, at a place that each of the
 * two drafts counts for itself. So a place in the original is found again in its redline by
 * counting, whatever was woven in between.
 *
 * <p>Text boxes count where their drawing stands, headers and notes are lines of their own. The
 * results of fields that Word computes anew by itself are passed over, for they may differ between
 * texts that are compared as equal.
 */
public final class TextLine {

  /** Which draft is read. */
  public enum View {
    ORIGINAL,
    REVISED
  }

  /** What an item is. */
  public enum Kind {
    TEXT,
    ATOM,
    FIELD_BEGIN,
    FIELD_END,
    MARK
  }

  /**
   * Something that takes a place.
   *
   * @param element the {@code w:t}, or what else stands in the run; for an equation or a simple
   *     field the element itself; the paragraph for its mark
   * @param text what it reads as; one character for each offset, but nothing for the ends of fields
   * @param revision the revision of content around it, or null
   */
  public record Item(
      Element element,
      Kind kind,
      String text,
      @Nullable Element revision,
      boolean inOriginal,
      boolean inRevised) {

    /** Whether that draft has it. */
    public boolean isIn(View view) {
      return view == View.ORIGINAL ? inOriginal : inRevised;
    }

    /** How many offsets it takes; a mark takes none, for it ends the count. */
    int width() {
      return switch (kind) {
        case MARK -> 0;
        case FIELD_BEGIN, FIELD_END -> 1;
        case TEXT, ATOM -> text.length();
      };
    }
  }

  /**
   * A place in one draft.
   *
   * @param paragraph how many paragraph marks stand before it
   * @param offset the width of what stands between the last of these and it
   */
  public record Place(int paragraph, int offset) implements Comparable<Place> {

    /** The place behind {@code item}, which stands here. */
    public Place behind(Item item) {
      return item.kind == Kind.MARK
          ? new Place(paragraph + 1, 0)
          : new Place(paragraph, offset + item.width());
    }

    @Override
    public int compareTo(Place other) {
      return paragraph != other.paragraph
          ? Integer.compare(paragraph, other.paragraph)
          : Integer.compare(offset, other.offset);
    }
  }

  /** An end of a bookmark or comment, or a reference to a comment, and where it stands. */
  public record Marker(Element element, Place inOriginal, Place inRevised) {

    /** Where that draft has it. */
    public Place in(View view) {
      return view == View.ORIGINAL ? inOriginal : inRevised;
    }
  }

  /** The items between which a place lies; {@code before} is -1 at the beginning of the line. */
  public record Gap(int before, int next) {}

  private final List<Item> items;
  private final List<Marker> markers;
  private final List<Integer> originalMarks = new ArrayList<>();
  private final List<Integer> revisedMarks = new ArrayList<>();

  TextLine(List<Item> items, List<Marker> markers) {
    this.items = List.copyOf(items);
    this.markers = List.copyOf(markers);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).kind == Kind.MARK) {
        addMark(i);
      }
    }
  }

  private void addMark(int index) {
    if (items.get(index).inOriginal) {
      originalMarks.add(index);
    }
    if (items.get(index).inRevised) {
      revisedMarks.add(index);
    }
  }

  /** Reads the story in {@code container}: a body, note, header, footer or comment. */
  public static TextLine of(Element container) {
    return new TextLineReader().read(container);
  }

  /** All items of both drafts, in the order of the file. */
  public List<Item> items() {
    return items;
  }

  /** The markers in the order of the file. */
  public List<Marker> markers() {
    return markers;
  }

  /** The items that {@code view} has next to a place; where it lies in a text, around this. */
  public Gap gap(View view, Place place) {
    List<Integer> marks = marks(view);
    if (place.paragraph > marks.size()) {
      return new Gap(lastBefore(view, items.size()), items.size());
    }
    int offset = 0;
    int start = place.paragraph == 0 ? 0 : marks.get(place.paragraph - 1) + 1;
    for (int i = start; i < items.size(); i++) {
      Item item = items.get(i);
      offset += item.isIn(view) ? item.width() : 0;
      if (item.isIn(view) && (item.kind == Kind.MARK || offset > place.offset)) {
        return new Gap(lastBefore(view, i), i);
      }
    }
    return new Gap(lastBefore(view, items.size()), items.size());
  }

  private int lastBefore(View view, int index) {
    int i = index - 1;
    while (i >= 0 && !items.get(i).isIn(view)) {
      i--;
    }
    return i;
  }

  private List<Integer> marks(View view) {
    return view == View.ORIGINAL ? originalMarks : revisedMarks;
  }

  /** The items that {@code view} has between two places, marks included. */
  public List<Item> between(View view, Place from, Place to) {
    List<Item> found = new ArrayList<>();
    int end = gap(view, to).next();
    for (int i = gap(view, from).next(); i < end; i++) {
      if (items.get(i).isIn(view)) {
        found.add(items.get(i));
      }
    }
    return found;
  }

  /**
   * What {@code view} reads between two places that lie between items: marks as {@code \n}, atoms
   * as U+FFFC.
   */
  public String text(View view, Place from, Place to) {
    StringBuilder text = new StringBuilder();
    between(view, from, to).forEach(item -> text.append(item.text));
    return text.toString();
  }
}
