package org.clausewise.report.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.Passage;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.report.amendment.Instruction.Renumber;
import org.clausewise.report.amendment.Instruction.RenumberAccordingly;
import org.jspecify.annotations.Nullable;

/**
 * What numbers the paragraphs that stay take.
 *
 * <p>The idea: a number that counted on from another goes on counting; where that does not give the
 * number of the revised draft, it is told outright. Whichever of counting and not counting needs
 * fewer words is taken. Cost: linear.
 */
final class ParagraphNumbers {

  private record Key(StoryId story, int index) {}

  private final PlaceNames names;
  private final Map<Key, Passage> origins = new HashMap<>();
  private final Map<Key, Boolean> countsOn = new HashMap<>();

  private ParagraphNumbers(Comparison comparison, PlaceNames names, Set<Integer> quoted) {
    this.names = names;
    for (Change change : comparison.changes()) {
      if (!change.original().isEmpty()
          && !change.revised().isEmpty()
          && !quoted.contains(change.id())) {
        origins.put(key(change.revised().get(0)), change.original().get(0));
      }
    }
    countOn(comparison.original());
  }

  private static Key key(Passage passage) {
    return new Key(passage.story(), passage.paragraph().index());
  }

  /**
   * The instructions.
   *
   * @param quoted the ids of the changes whose new paragraphs are quoted with their numbers
   */
  static List<Instruction> of(Comparison comparison, PlaceNames names, Set<Integer> quoted) {
    ParagraphNumbers numbers = new ParagraphNumbers(comparison, names, quoted);
    List<Instruction> counted = numbers.outright(comparison.revised(), true);
    List<Instruction> kept = numbers.outright(comparison.revised(), false);
    if (kept.size() <= counted.size()) {
      return kept;
    }
    counted.add(0, new RenumberAccordingly());
    return counted;
  }

  private void countOn(Draft original) {
    for (Story story : original.stories()) {
      Map<String, String> last = new HashMap<>();
      for (Paragraph paragraph : story.paragraphs()) {
        NumberKind kind = NumberKind.of(paragraph.number());
        if (kind != null) {
          String number = Objects.requireNonNull(paragraph.number());
          countsOn.put(
              new Key(story.id(), paragraph.index()), number.equals(last.get(kind.kind())));
          remember(last, kind);
        }
      }
    }
  }

  private static void remember(Map<String, String> following, NumberKind kind) {
    String next = kind.next();
    following.put(kind.kind(), next == null ? "" : next);
  }

  private List<Instruction> outright(Draft revised, boolean counted) {
    List<Instruction> outright = new ArrayList<>();
    for (Story story : revised.stories()) {
      Map<String, String> following = new HashMap<>();
      for (Paragraph paragraph : story.paragraphs()) {
        Passage origin = origins.get(new Key(story.id(), paragraph.index()));
        if (origin != null) {
          String expected = expected(origin, counted ? following : Map.of());
          if (!Objects.equals(expected, paragraph.number())) {
            outright.add(new Renumber(names.of(origin), paragraph.number()));
          }
        }
        NumberKind kind = NumberKind.of(paragraph.number());
        if (kind != null) {
          remember(following, kind);
        }
      }
    }
    return outright;
  }

  private @Nullable String expected(Passage origin, Map<String, String> following) {
    String number = origin.paragraph().number();
    NumberKind kind = NumberKind.of(number);
    String next = kind == null ? null : following.get(kind.kind());
    boolean follows = next != null && !next.isEmpty() && countsOn.getOrDefault(key(origin), false);
    return follows ? next : number;
  }
}
