package org.clausewise.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The numbering definitions of a package, and for each a canonical form that does not depend on the
 * ids of the file (ECMA-376 Part 1, 17.9).
 */
public final class ListDefinitions {

  private final Map<String, Element> nums = new HashMap<>();
  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, String> canonical = new HashMap<>();
  private final @Nullable Canonical inPart;

  private ListDefinitions(@Nullable Part part) {
    inPart = part == null ? null : new Canonical(part);
    if (part == null) {
      return;
    }
    for (Element num : Dom.childrenW(part.root(), "num")) {
      nums.put(String.valueOf(Dom.attrW(num, "numId")), num);
    }
    for (Element definition : Dom.childrenW(part.root(), "abstractNum")) {
      abstracts.put(String.valueOf(Dom.attrW(definition, "abstractNumId")), definition);
    }
  }

  /** The definitions of a package as they are now. */
  public static ListDefinitions of(DocxPackage docx) {
    return new ListDefinitions(docx.related(RelationshipTypes.NUMBERING));
  }

  /** The {@code w:num} of that id, or null. */
  public @Nullable Element num(String numId) {
    return nums.get(numId);
  }

  /** The {@code w:abstractNum} behind a {@code w:num}, or null. */
  public @Nullable Element abstractOf(@Nullable Element num) {
    return abstracts.get(String.valueOf(Dom.childVal(num, "abstractNumId")));
  }

  /** The canonical form of a paragraph's {@code w:numPr}. */
  String canonical(Element numPr) {
    String level = Dom.childVal(numPr, "ilvl");
    String numId = Dom.childVal(numPr, "numId");
    if (numId == null || numId.equals("0")) {
      return "none";
    }
    String shown = level == null ? "0" : level;
    return shown + ":" + definition(numId) + "/" + look(numId, shown);
  }

  /** Whether the list is defined and laid out in every level as that one of another package. */
  public boolean isLike(String numId, ListDefinitions others, String otherId) {
    if (!definition(numId).equals(others.definition(otherId))) {
      return false;
    }
    return IntStream.range(0, NumberingLevel.LEVELS)
        .mapToObj(Integer::toString)
        .allMatch(level -> look(numId, level).equals(others.look(otherId, level)));
  }

  /** The canonical form of a level's indents and of its number's formatting. */
  private String look(String numId, String level) {
    return canonical.computeIfAbsent(
        numId + " " + level, unseen -> describeLook(nums.get(numId), level));
  }

  private String describeLook(@Nullable Element num, String level) {
    Element definition = abstractOf(num);
    Element found = definition == null ? null : level(definition, level);
    for (Element override : num == null ? List.<Element>of() : Dom.childrenW(num, "lvlOverride")) {
      Element other = level(override, level);
      found = other == null ? found : other;
    }
    if (found == null || inPart == null) {
      return "";
    }
    String look =
        inPart.paragraphFormat(Dom.childW(found, "pPr"))
            + inPart.runFormat(Dom.childW(found, "rPr"));
    return Canonical.digest(look.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable Element level(Element parent, String level) {
    for (Element found : Dom.childrenW(parent, "lvl")) {
      if (level.equals(Dom.attrW(found, "ilvl"))) {
        return found;
      }
    }
    return null;
  }

  /** The canonical form of the list that {@code numId} names: equal for lists that count alike. */
  private String definition(String numId) {
    return canonical.computeIfAbsent(numId, this::describe);
  }

  private String describe(String numId) {
    Element num = nums.get(numId);
    if (num == null) {
      return "missing";
    }
    StringBuilder out = new StringBuilder();
    Element definition = abstractOf(num);
    if (definition != null) {
      for (Element level : Dom.childrenW(definition, "lvl")) {
        describeLevel(level, out);
      }
    }
    for (Element override : Dom.childrenW(num, "lvlOverride")) {
      out.append('!').append(Dom.attrW(override, "ilvl"));
      out.append('@').append(Dom.childVal(override, "startOverride"));
      for (Element level : Dom.childrenW(override, "lvl")) {
        describeLevel(level, out);
      }
    }
    return Canonical.digest(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void describeLevel(Element level, StringBuilder out) {
    out.append('|').append(Dom.attrW(level, "ilvl"));
    for (String name : new String[] {"start", "numFmt", "lvlRestart", "suff", "lvlText", "lvlJc"}) {
      out.append(',').append(Dom.childVal(level, name));
    }
    out.append(Dom.isOn(level, "isLgl"));
  }
}
