package org.clausewise.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.clausewise.model.AtomKind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A field: what it computes and what it last showed (ECMA-376 Part 1, 17.16).
 *
 * @param instruction the instruction with its white space folded, and the settings of a form field
 * @param result the text of the stored result
 * @param format canonical form of the formatting of the result, neighbours alike told once
 */
record Field(String instruction, String result, String format) {

  /** Fields that Word computes anew by itself: an old result is no change of the draft. */
  private static final Set<String> RECOMPUTED =
      Set.of(
          "PAGE",
          "NUMPAGES",
          "SECTION",
          "SECTIONPAGES",
          "PAGEREF",
          "NOTEREF",
          "DATE",
          "TIME",
          "SAVEDATE",
          "PRINTDATE",
          "EDITTIME",
          "NUMWORDS",
          "NUMCHARS",
          "FILENAME",
          "FILESIZE");

  /** The field in a {@code w:fldSimple}; {@code formatOf} gives the format of a run. */
  static Field simple(Element fldSimple, Function<Element, String> formatOf) {
    Builder builder = new Builder();
    builder.inResult = true;
    builder.instruction.append(Dom.attrW(fldSimple, "instr"));
    for (Element run : Dom.descendantsW(fldSimple, "r")) {
      for (Element child : Dom.children(run)) {
        builder.add(child, "", formatOf.apply(run));
      }
    }
    return builder.build();
  }

  private static String fold(String instruction) {
    return instruction.strip().replaceAll("\\s+", " ");
  }

  /** What is compared. */
  String identity() {
    String head = AtomKind.FIELD.name() + ":" + instruction;
    return isRecomputed(instruction) ? head : head + "=" + result;
  }

  /** Whether Word computes a field of that instruction anew by itself. */
  static boolean isRecomputed(String instruction) {
    String folded = fold(instruction);
    int space = folded.indexOf(' ');
    String name = space < 0 ? folded : folded.substring(0, space);
    return RECOMPUTED.contains(name.toUpperCase(Locale.ROOT));
  }

  /** Takes the run children of a complex field one by one. */
  static final class Builder {
    private final StringBuilder instruction = new StringBuilder();
    private final StringBuilder settings = new StringBuilder();
    private final StringBuilder result = new StringBuilder();
    private final List<String> formats = new ArrayList<>();
    private int open;
    private boolean inResult;

    /**
     * @param child the child of a run, or null for inline content that is no run
     * @param otherText the text of that other content
     * @param format the format of the run
     */
    void add(@Nullable Element child, String otherText, String format) {
      if (Dom.isW(child, "fldChar")) {
        mark(String.valueOf(Dom.attrW(child, "fldCharType")));
        addSettings(Dom.childW(child, "ffData"));
      } else if (Dom.isW(child, "instrText") && child != null) {
        instruction.append(child.getTextContent());
      } else if (inResult) {
        String text = child == null ? otherText : InlineKinds.plainText(child);
        if (text != null && !text.isEmpty()) {
          addResult(text, format);
        }
      }
    }

    /** What a form field offers and holds (17.16.17); its name is a bookmark, and none is read. */
    private void addSettings(@Nullable Element data) {
      if (data != null) {
        for (Element setting : Dom.children(data)) {
          if (!Dom.isW(setting, "name")) {
            String value = Dom.attrW(setting, "val");
            settings.append(' ').append(setting.getLocalName());
            settings.append(value == null ? "" : "=" + value);
            addSettings(setting);
          }
        }
      }
    }

    private void addResult(String text, String format) {
      result.append(text);
      if (formats.isEmpty() || !formats.get(formats.size() - 1).equals(format)) {
        formats.add(format);
      }
    }

    private void mark(String type) {
      switch (type) {
        case "begin" -> {
          open++;
          if (open > 1) {
            instruction.append(" { ");
          }
        }
        case "separate" -> inResult |= open == 1;
        default -> {
          open--;
          if (open > 0) {
            instruction.append(" } ");
          }
        }
      }
    }

    Field build() {
      return new Field(
          fold(instruction.toString() + settings), result.toString(), String.join("|", formats));
    }
  }
}
