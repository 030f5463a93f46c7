package org.clausewise.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which comments and bookmarks a file has once its tracked changes are settled, and on what words:
 * found in one pass that writes down the text that stays and remembers how long it was at each
 * marker. Results of fields are left out.
 *
 * @param comments author, text and words of each comment whose reference stays
 * @param bookmarks the words by name
 */
public record AnnotationView(List<String> comments, Map<String, String> bookmarks) {

  private static final Set<String> NO_CONTENT =
      Set.of("w:pPr", "w:rPr", "w:tblPr", "w:tcPr", "w:sectPr", "mc:Fallback");
  private static final Set<String> ATOMS =
      Set.of("w:tab", "w:br", "w:cr", "w:sym", "w:noBreakHyphen", "w:drawing", "w:pict", "m:oMath");

  /** What is left when every tracked change is accepted. */
  public static AnnotationView accepted(byte[] docx) {
    return new Reader(DocxParts.read(docx), Outcome.ACCEPTED).read();
  }

  /** What is left when every tracked change is rejected. */
  public static AnnotationView rejected(byte[] docx) {
    return new Reader(DocxParts.read(docx), Outcome.REJECTED).read();
  }

  /** The first comment or bookmark of this view that {@code other} lacks, or null. */
  public @Nullable String firstMissingIn(AnnotationView other) {
    List<String> left = new ArrayList<>(other.comments);
    for (String comment : comments) {
      if (!left.remove(comment)) {
        return "comment " + comment + " is not among " + left;
      }
    }
    for (Map.Entry<String, String> bookmark : bookmarks.entrySet()) {
      String words = other.bookmarks.get(bookmark.getKey());
      if (!bookmark.getValue().equals(words)) {
        return "bookmark " + bookmark + " stands on: " + words;
      }
    }
    return null;
  }

  /** The same without bookmarks of names that {@code other} has too. */
  public AnnotationView withoutNamesOf(AnnotationView other) {
    Map<String, String> own = new TreeMap<>(bookmarks);
    own.keySet().removeAll(other.bookmarks.keySet());
    return new AnnotationView(comments, own);
  }

  private static final class Reader {
    private final DocxParts parts;
    private final Outcome outcome;
    private final Map<String, String> told = new HashMap<>();
    private final List<String> comments = new ArrayList<>();
    private final Map<String, String> bookmarks = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private int gone;

    Reader(DocxParts parts, Outcome outcome) {
      this.parts = parts;
      this.outcome = outcome;
    }

    AnnotationView read() {
      String main = parts.mainPart();
      for (Element comment : parts.xml(parts.related(main, "comments")).children()) {
        walk(comment);
        told.put(
            comment.attribute("w:id"),
            comment.attribute("w:author") + ": " + text.toString().strip());
        text.setLength(0);
      }
      walk(parts.xml(main));
      walk(parts.xml(parts.related(main, "footnotes")));
      walk(parts.xml(parts.related(main, "endnotes")));
      return new AnnotationView(List.copyOf(comments), bookmarks);
    }

    private void walk(Element element) {
      boolean row = element.name().equals("w:tr") && outcome.removesByMark(element.part("w:trPr"));
      boolean removed = row || outcome.removes(element);
      gone += removed ? 1 : 0;
      visit(element);
      gone -= removed ? 1 : 0;
    }

    private void visit(Element element) {
      String id = element.attribute("w:id");
      switch (element.name()) {
        case "w:bookmarkStart" -> {
          starts.put("b" + id, text.length());
          names.put(id, element.attribute("w:name").toLowerCase(Locale.ROOT));
        }
        case "w:bookmarkEnd" -> {
          if (names.containsKey(id) && !names.get(id).equals("_goback")) {
            bookmarks.putIfAbsent(names.get(id), since("b" + id));
          }
        }
        case "w:commentRangeStart" -> starts.put("c" + id, text.length());
        case "w:commentRangeEnd" -> words.put(id, since("c" + id));
        case "w:commentReference" -> {
          if (gone == 0 && told.containsKey(id)) {
            comments.add(told.get(id) + " | " + words.getOrDefault(id, ""));
          }
        }
        case "w:fldChar" -> field(element.attribute("w:fldCharType"));
        case "w:t", "w:delText" -> write(element.text().replaceAll("\\s", " "));
        case "w:p" -> {
          children(element);
          if (!outcome.removesByMark(element.part("w:pPr").part("w:rPr"))) {
            write("\n");
          }
        }
        case "w:fldSimple" -> {
          fields.push(true);
          children(element);
          fields.pop();
        }
        default -> {
          if (ATOMS.contains(element.name())) {
            write("\uFFFC");
          }
          children(element);
        }
      }
    }

    private void children(Element element) {
      element.children().stream()
          .filter(child -> !NO_CONTENT.contains(child.name()))
          .forEach(this::walk);
    }

    private void field(String type) {
      if (type.equals("begin")) {
        fields.push(true);
      } else if (type.equals("end")) {
        fields.poll();
      }
    }

    private void write(String written) {
      if (gone == 0 && fields.isEmpty()) {
        text.append(written);
      }
    }

    private String since(String key) {
      return text.substring(starts.getOrDefault(key, text.length())).strip();
    }
  }
}
