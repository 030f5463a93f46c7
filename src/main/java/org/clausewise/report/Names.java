package org.clausewise.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.Paragraph;
import org.clausewise.model.StoryId;

/** What a report calls a paragraph: its label, its story, or its first words. */
public final class Names {

  private static final int WORDS = 6;

  private Names() {}

  /** Both sides of a change: {@code OP12 → OP15}, or one name where they are the same. */
  public static String of(Change change) {
    String original = side(change.original());
    String revised = side(change.revised());
    if (original.isEmpty() || revised.isEmpty()) {
      return original + revised;
    }
    boolean quotedOnly = isQuoted(change.original()) && isQuoted(change.revised());
    return original.equals(revised) || quotedOnly ? revised : original + " → " + revised;
  }

  private static boolean isQuoted(List<Passage> side) {
    return side.size() == 1
        && side.get(0).paragraph().label() == null
        && side.get(0).story().equals(StoryId.BODY);
  }

  /** The kinds in their order, as reports write them. */
  public static List<String> of(Set<DifferenceKind> kinds) {
    return kinds.stream().sorted().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** The names of one side, joined by plus signs. */
  public static String side(List<Passage> side) {
    return side.stream().map(Names::of).collect(Collectors.joining(" + "));
  }

  /** The numbers that the paragraphs of one side print, joined by plus signs; empty for none. */
  static String numbers(List<Passage> side) {
    return side.stream()
        .map(passage -> passage.paragraph().number())
        .filter(Objects::nonNull)
        .map(Controls::visible)
        .collect(Collectors.joining(" + "));
  }

  /** The name of one paragraph. */
  public static String of(Passage passage) {
    Paragraph paragraph = passage.paragraph();
    ClauseLabel label = paragraph.label();
    if (label != null) {
      return Controls.visible(label.text());
    }
    if (!passage.story().equals(StoryId.BODY)) {
      return Controls.visible(passage.story().name());
    }
    String words = Excerpt.start(PrintedText.inOneLine(List.of(passage)).all(), WORDS);
    return words.isEmpty() ? "empty paragraph" : "“" + words + "”";
  }
}
