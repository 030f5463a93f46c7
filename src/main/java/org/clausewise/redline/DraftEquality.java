package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clausewise.model.Atom;
import org.clausewise.model.Block;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;
import org.clausewise.model.Table;
import org.clausewise.model.TextBox;
import org.jspecify.annotations.Nullable;

/**
 * Compares two drafts in everything that a proof promises: the order of blocks, text and atoms, the
 * formatting of every run and paragraph, the shape and layout of tables, the sections with their
 * settings and the headers and footers that each shows, the notes, and the text boxes, each where
 * its drawing stands.
 */
public final class DraftEquality {

  private final Draft expected;
  private final Draft found;
  private final boolean formatting;

  private DraftEquality(Draft expected, Draft found, boolean formatting) {
    this.expected = expected;
    this.found = found;
    this.formatting = formatting;
  }

  /**
   * The first difference of the redline, all accepted, from the revised draft, as a sentence for
   * people, or null where there is none.
   */
  public static @Nullable String ofAccepted(Draft revised, Draft found) {
    return new DraftEquality(revised, found, true).firstDifference();
  }

  /**
   * The first difference of the redline, all rejected, from the original.
   *
   * @param formatting whether formatting and layout are compared
   */
  public static @Nullable String ofRejected(Draft original, Draft found, boolean formatting) {
    return new DraftEquality(original, found, formatting).firstDifference();
  }

  private @Nullable String firstDifference() {
    for (Story story : expected.stories()) {
      if (!isElsewhere(story)) {
        Story twin = found.story(story.id());
        String difference =
            twin == null ? " is missing" : prefixed(", ", inBlocks(story.blocks(), twin.blocks()));
        if (difference != null) {
          return story.id() + difference;
        }
      }
    }
    String inSections = inSections();
    if (inSections != null) {
      return inSections;
    }
    for (Story story : found.stories()) {
      if (expected.story(story.id()) == null && !isElsewhere(story)) {
        return story.id() + " is there, but should not be";
      }
    }
    return inRunningStories();
  }

  private static @Nullable String prefixed(String prefix, @Nullable String difference) {
    return difference == null ? null : prefix + difference;
  }

  /** Headers and footers are compared where they show, text boxes where their drawings stand. */
  private static boolean isElsewhere(Story story) {
    StoryKind kind = story.id().kind();
    return kind == StoryKind.HEADER || kind == StoryKind.FOOTER || kind == StoryKind.TEXT_BOX;
  }

  /**
   * Headers and footers by what each section shows, whichever section names it: their parts are
   * divided otherwise in a redline.
   */
  private @Nullable String inRunningStories() {
    Set<String> uses = new TreeSet<>();
    Stream.of(expected, found)
        .flatMap(draft -> draft.sections().stream())
        .forEach(section -> uses.addAll(section.running().keySet()));
    Map<List<@Nullable StoryId>, Boolean> compared = new HashMap<>();
    for (int i = 0; i < expected.sections().size(); i++) {
      for (String use : uses) {
        StoryId wanted = expected.shown(expected.sections().get(i), use);
        StoryId there = found.shown(found.sections().get(i), use);
        if (compared.putIfAbsent(Arrays.asList(wanted, there), true) == null) {
          String difference = inShown(wanted, there);
          if (difference != null) {
            return use + " of section " + (i + 1) + difference;
          }
        }
      }
    }
    return null;
  }

  /** An empty header or footer is as good as none, where the other draft has none. */
  private @Nullable String inShown(@Nullable StoryId wanted, @Nullable StoryId there) {
    Story before = wanted == null ? null : expected.story(wanted);
    Story after = there == null ? null : found.story(there);
    if (before == null) {
      return after == null || after.isBlank() ? null : " is there, but should not be";
    }
    if (after == null) {
      return before.isBlank() ? null : " is missing";
    }
    return prefixed(", ", inBlocks(before.blocks(), after.blocks()));
  }

  private @Nullable String inSections() {
    List<String> wanted = sections(expected);
    List<String> there = sections(found);
    return wanted.equals(there)
        ? null
        : "sections " + wanted + " expected, " + there + " found (last paragraph and settings)";
  }

  private List<String> sections(Draft draft) {
    return draft.sections().stream()
        .map(section -> section.lastParagraph() + (formatting ? ": " + section.format() : ""))
        .toList();
  }

  private @Nullable String inBlocks(List<Block> expected, List<Block> found) {
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      String difference = inBlock(expected.get(i), found.get(i));
      if (difference != null) {
        return "block " + (i + 1) + difference;
      }
    }
    if (expected.size() != found.size()) {
      return expected.size() + " blocks expected, " + found.size() + " found";
    }
    return null;
  }

  private @Nullable String inBlock(Block expected, Block found) {
    if (expected instanceof Paragraph before && found instanceof Paragraph after) {
      return inParagraph(before, after);
    }
    if (expected instanceof Table before && found instanceof Table after) {
      return inTable(before, after);
    }
    return expected instanceof Table
        ? ": a table expected, a paragraph found: " + Quotation.of(((Paragraph) found).text())
        : ": a paragraph expected, a table found: " + Quotation.of(((Paragraph) expected).text());
  }

  private @Nullable String inTable(Table expected, Table found) {
    List<List<String>> shape = expected.rows().stream().map(Table.Row::shape).toList();
    List<List<String>> other = found.rows().stream().map(Table.Row::shape).toList();
    if (!shape.equals(other)) {
      return " (table): shape " + shape + " expected, " + other + " found";
    }
    if (formatting && !expected.format().equals(found.format())) {
      return layout("", expected.format(), found.format());
    }
    for (int r = 0; r < shape.size(); r++) {
      String row = " row " + (r + 1);
      String difference =
          !formatting ? null : inRow(expected.rows().get(r), found.rows().get(r), row);
      if (difference != null) {
        return difference;
      }
      for (int c = 0; c < shape.get(r).size(); c++) {
        String inCell =
            inBlocks(
                expected.rows().get(r).cells().get(c).blocks(),
                found.rows().get(r).cells().get(c).blocks());
        if (inCell != null) {
          return " (table), row " + (r + 1) + ", cell " + (c + 1) + ", " + inCell;
        }
      }
    }
    return null;
  }

  private @Nullable String inRow(Table.Row expected, Table.Row found, String where) {
    if (!expected.format().equals(found.format())) {
      return layout(where, expected.format(), found.format());
    }
    for (int c = 0; c < expected.cells().size(); c++) {
      String wanted = expected.cells().get(c).format();
      String there = found.cells().get(c).format();
      if (!wanted.equals(there)) {
        return layout(where + ", cell " + (c + 1), wanted, there);
      }
    }
    return null;
  }

  private static String layout(String where, String expected, String found) {
    return " (table)" + where + ": layout " + expected + " expected, " + found + " found";
  }

  private @Nullable String inParagraph(Paragraph expected, Paragraph found) {
    if (!expected.text().equals(found.text())) {
      int at = Quotation.firstDifference(expected.text(), found.text());
      return ": text "
          + Quotation.around(expected.text(), at)
          + " expected, "
          + Quotation.around(found.text(), at)
          + " found";
    }
    if (!identities(expected).equals(identities(found))) {
      return ": a picture, field, equation or other object differs in "
          + Quotation.of(expected.text());
    }
    String inBoxes = inBoxes(boxes(expected), boxes(found));
    if (inBoxes != null || !formatting) {
      return inBoxes;
    }
    if (!expected.runs().equals(found.runs())) {
      return ": run formatting differs in " + Quotation.of(expected.text());
    }
    if (expected.showsMark() && !expected.markFormat().equals(found.markFormat())) {
      return ": the formatting of the paragraph mark differs in " + Quotation.of(expected.text());
    }
    if (!Objects.equals(expected.format(), found.format())) {
      return ": paragraph formatting "
          + expected.format()
          + " expected, "
          + found.format()
          + " found in "
          + Quotation.of(expected.text());
    }
    return null;
  }

  /** The boxes of equal drawings, which are as many. */
  private @Nullable String inBoxes(List<StoryId> wanted, List<StoryId> there) {
    for (int i = 0; i < wanted.size(); i++) {
      String difference =
          inBlocks(
              requireNonNull(expected.story(wanted.get(i))).blocks(),
              requireNonNull(found.story(there.get(i))).blocks());
      if (difference != null) {
        return ", " + wanted.get(i) + ", " + difference;
      }
    }
    return null;
  }

  private static List<StoryId> boxes(Paragraph paragraph) {
    return paragraph.atoms().stream()
        .flatMap(atom -> atom.boxes().stream())
        .map(TextBox::story)
        .toList();
  }

  private static List<String> identities(Paragraph paragraph) {
    return paragraph.atoms().stream().map(Atom::identity).toList();
  }
}
