package org.clausewise.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Comparison;
import org.clausewise.change.Edit;
import org.clausewise.change.Passage;
import org.clausewise.change.Step;
import org.clausewise.change.Step.CellStep;
import org.clausewise.change.Step.Paragraphs;
import org.clausewise.change.Step.RowStep;
import org.clausewise.change.Step.Side;
import org.clausewise.change.Step.TableStep;
import org.clausewise.change.StoryPair;
import org.clausewise.model.Atom;
import org.clausewise.model.AtomKind;
import org.clausewise.model.Block;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.Table;
import org.clausewise.model.Table.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every comparison, tried on seeded random drafts. */
class ComparisonContractTest {

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void holdsForRandomDrafts(int seed) {
    RandomDrafts drafts = new RandomDrafts(new Random(seed));
    Comparison comparison = DraftAligner.compare(drafts.original(), drafts.revised());
    everyParagraphOnceInTheChanges(comparison);
    idsCountFromOne(comparison.changes());
    partsAreOfPairedClauses(comparison.changes());
    comparison.changes().forEach(ComparisonContractTest::editsReproduce);
    everyBlockOnceInTheSteps(comparison);
    changesFollowTheRevisedDraft(comparison);
    assertThat(DraftAligner.compare(drafts.original(), drafts.revised())).isEqualTo(comparison);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDraftComparedWithItselfHasNoDifferences(int seed) {
    Draft draft = new RandomDrafts(new Random(seed)).original();
    Comparison comparison = DraftAligner.compare(draft, draft);
    assertThat(comparison.hasDifferences()).isFalse();
    assertThat(comparison.summary().unchanged()).isEqualTo(draft.paragraphCount());
  }

  private static void everyParagraphOnceInTheChanges(Comparison comparison) {
    List<Passage> originals = new ArrayList<>();
    List<Passage> reviseds = new ArrayList<>();
    for (Change change : comparison.changes()) {
      originals.addAll(change.original());
      reviseds.addAll(change.revised());
    }
    assertThat(originals).containsExactlyInAnyOrderElementsOf(passages(comparison.original()));
    assertThat(reviseds).containsExactlyInAnyOrderElementsOf(passages(comparison.revised()));
  }

  private static List<Passage> passages(Draft draft) {
    List<Passage> found = new ArrayList<>();
    for (Story story : draft.stories()) {
      story.paragraphs().forEach(paragraph -> found.add(new Passage(story.id(), paragraph)));
    }
    return found;
  }

  private static void idsCountFromOne(List<Change> changes) {
    assertThat(changes.stream().map(Change::id).toList())
        .isEqualTo(IntStream.rangeClosed(1, changes.size()).boxed().toList());
  }

  private static void partsAreOfPairedClauses(List<Change> changes) {
    for (Change change : changes) {
      if (change.partOf() != null) {
        Change whole = changes.get(change.partOf() - 1);
        assertThat(change.type()).isIn(ChangeType.ADDED, ChangeType.REMOVED);
        assertThat(whole.original()).isNotEmpty();
        assertThat(whole.revised()).isNotEmpty();
      }
    }
  }

  private static void editsReproduce(Change change) {
    String original = change.originalText();
    String revised = change.revisedText();
    int i = 0;
    int j = 0;
    for (Edit edit : change.edits()) {
      assertThat(edit.originalStart() > i || edit.revisedStart() > j || i + j == 0)
          .as("edits of %s are apart", change)
          .isTrue();
      assertThat(original.substring(i, edit.originalStart()))
          .isEqualTo(revised.substring(j, edit.revisedStart()));
      assertThat(atoms(change.original(), i, edit.originalStart()))
          .isEqualTo(atoms(change.revised(), j, edit.revisedStart()));
      i = edit.originalEnd();
      j = edit.revisedEnd();
    }
    assertThat(original.substring(i)).isEqualTo(revised.substring(j));
    assertThat(change.edits().isEmpty())
        .isEqualTo(
            change.type() == ChangeType.UNCHANGED || original.isEmpty() && revised.isEmpty());
  }

  private static List<String> atoms(List<Passage> side, int start, int end) {
    Wording wording = Wording.of(side);
    return IntStream.range(start, end)
        .mapToObj(wording.atoms()::get)
        .filter(atom -> atom != null)
        .map(Atom::identity)
        .toList();
  }

  private static void everyBlockOnceInTheSteps(Comparison comparison) {
    for (StoryPair pair : comparison.stories()) {
      checkSteps(pair.steps(), blocks(pair.original()), blocks(pair.revised()));
    }
    assertThat(comparison.stories().stream().map(StoryPair::revised).filter(s -> s != null))
        .isEqualTo(comparison.revised().stories());
  }

  private static List<Block> blocks(@Nullable Story story) {
    return story == null ? List.of() : story.blocks();
  }

  private static void checkSteps(List<Step> steps, List<Block> original, List<Block> revised) {
    List<Block> before = new ArrayList<>();
    List<Block> after = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Paragraphs paragraphs) {
        collect(paragraphs, before, after);
      } else if (step instanceof TableStep table) {
        collect(table, before, after);
      }
    }
    assertThat(before).isEqualTo(original);
    assertThat(after).isEqualTo(revised);
  }

  private static void collect(Paragraphs step, List<Block> before, List<Block> after) {
    Change change = step.change();
    if (step.side() != Side.REVISED) {
      change.original().forEach(passage -> before.add(passage.paragraph()));
    }
    if (step.side() != Side.ORIGINAL) {
      change.revised().forEach(passage -> after.add(passage.paragraph()));
    }
    boolean twoSided = !change.original().isEmpty() && !change.revised().isEmpty();
    assertThat(step.side() == Side.BOTH).isEqualTo(twoSided && !change.moved());
  }

  private static void collect(TableStep step, List<Block> before, List<Block> after) {
    Table original = step.original();
    Table revised = step.revised();
    List<Row> rowsBefore = new ArrayList<>();
    List<Row> rowsAfter = new ArrayList<>();
    for (RowStep row : step.rows()) {
      checkRow(row);
      if (row.original() != null) {
        rowsBefore.add(row.original());
      }
      if (row.revised() != null) {
        rowsAfter.add(row.revised());
      }
    }
    assertThat(rowsBefore).isEqualTo(original == null ? List.of() : original.rows());
    assertThat(rowsAfter).isEqualTo(revised == null ? List.of() : revised.rows());
    if (original != null) {
      before.add(original);
    }
    if (revised != null) {
      after.add(revised);
    }
  }

  private static void checkRow(RowStep step) {
    Row original = step.original();
    Row revised = step.revised();
    if (original == null || revised == null) {
      assertThat(step.cells()).isEmpty();
      return;
    }
    assertThat(step.cells().stream().map(CellStep::original).filter(Objects::nonNull))
        .isEqualTo(original.cells());
    assertThat(step.cells().stream().map(CellStep::revised).filter(Objects::nonNull))
        .isEqualTo(revised.cells());
    for (CellStep cell : step.cells()) {
      if (cell.original() != null && cell.revised() != null) {
        checkSteps(cell.steps(), cell.original().blocks(), cell.revised().blocks());
      } else {
        assertThat(cell.steps()).isEmpty();
      }
    }
  }

  private static void changesFollowTheRevisedDraft(Comparison comparison) {
    List<Integer> revised =
        comparison.changes().stream()
            .flatMap(change -> change.revised().stream())
            .filter(passage -> passage.story().equals(StoryId.BODY))
            .map(passage -> passage.paragraph().index())
            .toList();
    assertThat(revised).isSorted();
    List<Integer> kept =
        comparison.changes().stream()
            .filter(change -> !change.moved())
            .flatMap(change -> change.original().stream())
            .filter(passage -> passage.story().equals(StoryId.BODY))
            .map(passage -> passage.paragraph().index())
            .toList();
    assertThat(kept).isSorted();
    var seen = Collections.newSetFromMap(new IdentityHashMap<Change, Boolean>());
    seen.addAll(comparison.changes());
    assertThat(seen).hasSize(comparison.changes().size());
  }

  /** An original of random blocks, and a revised draft made of it by random edits. */
  private static final class RandomDrafts {

    private static final List<String> WORDS =
        List.of(
            "the",
            "of",
            "and",
            "development",
            "divide",
            "71/212",
            "States",
            "(a)",
            "report",
            ",",
            ";",
            "  ",
            "\u00a0",
            "[x]",
            "[y]",
            "broadband",
            "access",
            "seventy-first",
            "women",
            "urges",
            "Forum",
            "\u2029",
            "\ud83d\ude00",
            "e\u0301");

    private final Random random;
    private final List<Object> source = new ArrayList<>();

    RandomDrafts(Random random) {
      this.random = random;
      int size = random.nextInt(25);
      for (int k = 0; k < size; k++) {
        source.add(random.nextInt(8) == 0 ? rows() : text());
      }
    }

    Draft original() {
      return draft(source);
    }

    Draft revised() {
      Random edits = new Random(source.size());
      List<Object> changed = new ArrayList<>();
      for (Object block : source) {
        changed.addAll(edited(block, edits));
      }
      if (edits.nextInt(3) == 0) { // what stood last comes first: paragraphs and tables move
        Collections.rotate(changed, 1 + edits.nextInt(3));
      }
      return draft(changed);
    }

    private static List<Object> edited(Object block, Random edits) {
      if (!(block instanceof String text)) {
        return switch (edits.nextInt(4)) {
          case 0 -> List.of();
          case 1 -> List.of(((List<?>) block).stream().map(row -> widened((List<?>) row)).toList());
          default -> List.of(block);
        };
      }
      int half = text.indexOf(' ', text.length() / 2);
      return switch (edits.nextInt(7)) {
        case 0 -> List.of();
        case 1 -> List.of(text, "Recalling broadband access and the report of women");
        case 2 -> List.of(text.replace("development", "sustainable development"));
        case 3 -> List.of(text.replace("the ", ""));
        case 4 -> half < 0 ? List.of(text) : List.of(text.substring(0, half), text.substring(half));
        default -> List.of(text);
      };
    }

    private static List<Object> widened(List<?> row) {
      List<Object> cells = new ArrayList<>(row);
      cells.add(cells.size() / 2, "women of the Forum");
      return cells;
    }

    private List<List<String>> rows() {
      int rows = random.nextInt(4);
      int cells = 1 + random.nextInt(3);
      List<List<String>> made = new ArrayList<>();
      for (int k = 0; k < rows; k++) {
        made.add(IntStream.range(0, cells).mapToObj(c -> text()).toList());
      }
      return made;
    }

    private String text() {
      int size = random.nextInt(5) == 0 ? random.nextInt(2) : random.nextInt(30);
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < size; k++) {
        text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      }
      return text.toString();
    }

    private static Draft draft(List<Object> blocks) {
      return Drafts.draft(blocks.stream().map(RandomDrafts::block).toArray(Block[]::new));
    }

    private static Block block(Object block) {
      if (block instanceof String text) {
        return Drafts.withAtoms(text, AtomKind.PICTURE);
      }
      List<Row> rows = new ArrayList<>();
      for (Object row : (List<?>) block) {
        rows.add(
            new Row(
                ((List<?>) row)
                    .stream()
                        .map(text -> new Table.Cell("1/-", List.of(paragraph((String) text))))
                        .toList()));
      }
      return new Table(rows);
    }

    private static Paragraph paragraph(String text) {
      return Drafts.withAtoms(text, AtomKind.PICTURE);
    }
  }
}
