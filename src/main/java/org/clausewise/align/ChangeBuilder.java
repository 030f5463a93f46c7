package org.clausewise.align;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Edit;
import org.clausewise.change.Granularity;
import org.clausewise.change.Passage;
import org.clausewise.change.Step.TableMove;
import org.clausewise.model.Atom;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.jspecify.annotations.Nullable;

/** Makes the changes of one pair of stories; they have no id (0) until all are in order. */
final class ChangeBuilder {

  /** Only what is unchanged is wholly similar, however little a rewording weighs. */
  private static final double MOST_SIMILAR_REWORDED = 0.999;

  private final StoryId original;
  private final StoryId revised;
  private final boolean storyMoved;
  private final Granularity granularity;
  private final IdentityHashMap<Link, Change> ofLink = new IdentityHashMap<>();
  private final IdentityHashMap<Link, TableMove> ofMovedTable = new IdentityHashMap<>();

  /**
   * A builder.
   *
   * @param storyMoved whether the stories as a whole moved, as a note does with its host
   * @param granularity what edits are made of
   */
  ChangeBuilder(
      @Nullable Story original,
      @Nullable Story revised,
      boolean storyMoved,
      Granularity granularity) {
    Story present = Objects.requireNonNull(original != null ? original : revised);
    this.original = original != null ? original.id() : present.id();
    this.revised = revised != null ? revised.id() : present.id();
    this.storyMoved = storyMoved;
    this.granularity = granularity;
  }

  Change removed(Paragraph paragraph) {
    int length = paragraph.wording().length();
    List<Edit> edits = length == 0 ? List.of() : List.of(new Edit(0, length, 0, 0));
    return oneSided(
        ChangeType.REMOVED, List.of(new Passage(original, paragraph)), List.of(), edits);
  }

  Change added(Paragraph paragraph) {
    int length = paragraph.wording().length();
    List<Edit> edits = length == 0 ? List.of() : List.of(new Edit(0, 0, 0, length));
    return oneSided(ChangeType.ADDED, List.of(), List.of(new Passage(revised, paragraph)), edits);
  }

  private static Change oneSided(
      ChangeType type, List<Passage> original, List<Passage> revised, List<Edit> edits) {
    return new Change(0, type, false, false, false, 0, original, revised, edits);
  }

  /** The change that a link of paragraphs is, always the same for the same link. */
  Change linked(Link link) {
    Change known = ofLink.get(link);
    if (known == null) {
      known = build(link);
      ofLink.put(link, known);
    }
    return known;
  }

  /** The move that a link of tables is, always the same for the same link. */
  TableMove movedTable(Link link) {
    return ofMovedTable.computeIfAbsent(link, this::buildMove);
  }

  private TableMove buildMove(Link link) {
    Unit before = link.firstOriginal();
    Unit after = link.firstRevised();
    Matching paragraphs = new Matching(before.paragraphsOfTable(), after.paragraphsOfTable());
    List<Change> changes =
        IntStream.range(0, paragraphs.original().size())
            .mapToObj(k -> build(Link.move(paragraphs, k, paragraphs, k)))
            .toList();
    return new TableMove(before.table(), after.table(), changes);
  }

  private Change build(Link link) {
    List<Unit> units = link.originalIn.original().subList(link.originalStart, link.originalEnd);
    List<Unit> others = link.revisedIn.revised().subList(link.revisedStart, link.revisedEnd);
    List<Passage> before = passages(original, units);
    List<Passage> after = passages(revised, others);
    Paragraph first = units.get(0).paragraph();
    Paragraph second = others.get(0).paragraph();
    Wording wording = Wording.ofOriginal(before);
    Wording newWording = Wording.ofRevised(after);
    boolean same = saysTheSame(link);
    List<Edit> edits =
        same && !areTracked(wording, newWording) ? List.of() : edits(wording, newWording);
    ChangeType type = type(link, same && edits.isEmpty());
    return new Change(
        0,
        type,
        storyMoved || !link.isInOrder(),
        !Objects.equals(first.number(), second.number()),
        Formatting.differs(first, second, wording, newWording, edits),
        type == ChangeType.UNCHANGED ? 1 : similarity(units, others),
        before,
        after,
        edits,
        null,
        type == ChangeType.REWORDED ? only(wording, newWording, edits) : Set.of(),
        List.of());
  }

  /** The kinds in which alone the wordings differ; none where an atom does. */
  private static Set<DifferenceKind> only(Wording original, Wording revised, List<Edit> edits) {
    for (Edit edit : edits) {
      String before = original.text().substring(edit.originalStart(), edit.originalEnd());
      if (before.indexOf(Atom.CHARACTER) >= 0) {
        return Set.of();
      }
    }
    return IgnoredFinder.only(original.text(), revised.text());
  }

  private List<Edit> edits(Wording original, Wording revised) {
    List<Edit> edits = TrackedEdits.edits(original, revised);
    return granularity == Granularity.CHARACTER
        ? CharacterEdits.narrow(original, revised, edits)
        : edits;
  }

  private static List<Passage> passages(StoryId story, List<Unit> units) {
    return units.stream().map(unit -> new Passage(story, unit.paragraph())).toList();
  }

  /** Whether tracked changes may have struck words here and written the same ones anew. */
  private static boolean areTracked(Wording original, Wording revised) {
    return !original.tracked().isEmpty() && !revised.tracked().isEmpty();
  }

  private static ChangeType type(Link link, boolean unchanged) {
    if (!link.isSingle()) {
      return link.revisedEnd - link.revisedStart > 1 ? ChangeType.SPLIT : ChangeType.MERGED;
    }
    return unchanged ? ChangeType.UNCHANGED : ChangeType.REWORDED;
  }

  private static boolean saysTheSame(Link link) {
    return link.isSingle() && link.firstOriginal().sameButForBoxes(link.firstRevised());
  }

  private static double similarity(List<Unit> units, List<Unit> others) {
    return Math.min(MOST_SIMILAR_REWORDED, Unit.joined(units).similarity(Unit.joined(others)));
  }
}
