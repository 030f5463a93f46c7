package org.clausewise.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.clausewise.ooxml.Dom;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Puts notes into the order of their references and lets their ids rise with it: LibreOffice 7.4
 * binds notes by order and number, not by id alone. Notes that nothing refers to keep their place
 * before them.
 */
final class NoteOrder {

  private final Element notes;
  private final Function<String, @Nullable Element> find;

  /**
   * @param notes the root of the notes part
   * @param find gives the note of a {@code w:id}, or null
   */
  NoteOrder(Element notes, Function<String, @Nullable Element> find) {
    this.notes = notes;
    this.find = find;
  }

  /**
   * Orders and numbers the notes, and has the references follow.
   *
   * @param references every reference, in document order
   */
  void restore(List<Element> references) {
    Map<String, Element> referred = new LinkedHashMap<>();
    for (Element reference : references) {
      Element note = find.apply(id(reference));
      if (note != null) {
        referred.put(id(reference), note);
      }
    }
    Map<String, String> fresh = risingIds(referred.keySet());
    referred.forEach((id, note) -> notes.appendChild(note));
    referred.values().forEach(note -> renumber(note, fresh));
    references.forEach(reference -> renumber(reference, fresh));
  }

  private static void renumber(Element element, Map<String, String> fresh) {
    Dom.setW(element, "id", fresh.getOrDefault(id(element), id(element)));
  }

  private static String id(Element element) {
    return String.valueOf(Dom.attrW(element, "id"));
  }

  /** The same ids, dealt out anew so that they rise in the given order. */
  private static Map<String, String> risingIds(Set<String> ids) {
    List<String> sorted = new ArrayList<>(ids);
    sorted.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    Map<String, String> fresh = new HashMap<>();
    for (String id : ids) {
      fresh.put(id, sorted.get(fresh.size()));
    }
    return fresh;
  }
}
