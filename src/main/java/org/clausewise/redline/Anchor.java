package org.clausewise.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewise.ooxml.Dom;
import org.clausewise.ooxml.TextLine;
import org.clausewise.ooxml.TextLine.Item;
import org.clausewise.ooxml.TextLine.Kind;
import org.clausewise.ooxml.TextLine.Marker;
import org.clausewise.ooxml.TextLine.Place;
import org.clausewise.ooxml.TextLine.View;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What a bookmark or a comment stands on in a story.
 *
 * @param from the marker that opens it; the reference of a comment that marks no range
 * @param to the marker that closes it; the same where no range is marked
 * @param reference the {@code w:commentReference}; null for a bookmark
 */
record Anchor(Marker from, Marker to, @Nullable Element reference) {

  /** The bookmarks of which the line has both ends, in the order of their starts. */
  static List<Anchor> bookmarks(TextLine line) {
    Map<Marker, Marker> ends = new LinkedHashMap<>();
    Map<String, Marker> open = new HashMap<>();
    for (Marker marker : line.markers()) {
      if (Dom.isW(marker.element(), "bookmarkStart")) {
        open.put(id(marker), marker);
      } else if (Dom.isW(marker.element(), "bookmarkEnd")) {
        Marker start = open.remove(id(marker));
        if (start != null) {
          ends.put(start, marker);
        }
      }
    }
    List<Anchor> found = new ArrayList<>();
    for (Marker marker : line.markers()) {
      Marker end = ends.get(marker);
      if (end != null) {
        found.add(new Anchor(marker, end, null));
      }
    }
    return found;
  }

  /** The comments that are referred to, in the order of their references. */
  static List<Anchor> comments(TextLine line) {
    Map<String, Marker> starts = new HashMap<>();
    Map<String, Marker> ends = new HashMap<>();
    for (Marker marker : line.markers()) {
      if (Dom.isW(marker.element(), "commentRangeStart")) {
        starts.putIfAbsent(id(marker), marker);
      } else if (Dom.isW(marker.element(), "commentRangeEnd") && starts.containsKey(id(marker))) {
        ends.putIfAbsent(id(marker), marker);
      }
    }
    Map<String, Anchor> found = new LinkedHashMap<>();
    for (Marker marker : line.markers()) {
      if (Dom.isW(marker.element(), "commentReference")) {
        Marker end = ends.get(id(marker));
        Marker start = end == null ? marker : starts.getOrDefault(id(marker), marker);
        found.putIfAbsent(
            id(marker), new Anchor(start, end == null ? marker : end, marker.element()));
      }
    }
    return List.copyOf(found.values());
  }

  private static String id(Marker marker) {
    return String.valueOf(Dom.attrW(marker.element(), "id"));
  }

  /** Its {@code w:id}. */
  String id() {
    return id(from);
  }

  /** Whether it is a comment that marks no range. */
  boolean isPoint() {
    return from.equals(to);
  }

  /** Whether it stands on the same range of that draft as {@code other}. */
  boolean isAt(Place start, Place end, View view) {
    return from.in(view).equals(start) && to.in(view).equals(end);
  }

  /** What that draft reads under it, without the paragraph marks at its ends. */
  String text(TextLine line, View view) {
    return line.text(view, from.in(view), to.in(view)).replaceAll("^\n+|\n+$", "");
  }

  /**
   * The revision that goes with all that it stands on in a draft, where the other draft has nothing
   * of it, or null.
   */
  @Nullable Element revision(TextLine line, View view) {
    List<Item> content = new ArrayList<>(line.between(view, from.in(view), to.in(view)));
    content.removeIf(item -> item.kind() == Kind.MARK);
    if (content.isEmpty()) {
      Item neighbour = neighbour(line, view);
      return neighbour == null ? null : oneSided(neighbour);
    }
    boolean all = content.stream().allMatch(item -> oneSided(item) != null);
    return all ? oneSided(content.get(content.size() - 1)) : null;
  }

  private static @Nullable Element oneSided(Item item) {
    return item.inOriginal() && item.inRevised() ? null : item.revision();
  }

  /** What a place without content stands at: the content before or behind it, or the mark. */
  private @Nullable Item neighbour(TextLine line, View view) {
    TextLine.Gap gap = line.gap(view, from.in(view));
    List<Item> items = line.items();
    if (gap.before() >= 0 && items.get(gap.before()).kind() != Kind.MARK) {
      return items.get(gap.before());
    }
    return gap.next() < items.size() ? items.get(gap.next()) : null;
  }
}
