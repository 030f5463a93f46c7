package org.clausewise.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.clausewise.DraftFile;
import org.clausewise.FormattingChanges;
import org.clausewise.Redline;
import org.clausewise.Redlined;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.change.Edit;
import org.clausewise.change.Granularity;
import org.clausewise.change.IgnoredEdit;
import org.clausewise.change.Passage;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Story;
import org.clausewise.model.StoryKind;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.oracle.Oracle;
import org.clausewise.oracle.OracleView;
import org.clausewise.text.Folding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Drafts altered at random, in letter case, punctuation, quotes and spaces too, of which some kinds
 * are ignored: accepting the redline gives the revised draft, rejecting the original with just
 * those texts of the revised draft that the changes tell, and these fold to what they stand for.
 *
 * <p>{@link #main} runs more seeds than the tests do: {@code java -cp … FROM TO}.
 */
public final class IgnoredDifferencesLawTest {

  private static final int SEEDS = 150;

  private static final Set<StoryKind> IN_BODY =
      EnumSet.of(StoryKind.BODY, StoryKind.FOOTNOTE, StoryKind.ENDNOTE, StoryKind.TEXT_BOX);

  @TestFactory
  List<DynamicTest> everySeedGivesTheOriginalButForWhatIsTold() {
    List<DynamicTest> tests = new ArrayList<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      long own = seed;
      tests.add(DynamicTest.dynamicTest("seed " + seed, () -> prove(own)));
    }
    return tests;
  }

  private static void prove(long seed) {
    Random random = new Random(seed);
    Typographer typographer = new Typographer(random);
    Sketch original = typographer.punctuate(new Sketcher(random).sketch());
    Sketch revised = new Mutator(random).mutate(original, random.nextInt(4));
    Set<DifferenceKind> kinds = kinds(random);
    byte[] before = SketchDocx.of(original, SketchControls.of(seed, false));
    byte[] after = SketchDocx.of(typographer.reset(revised), SketchControls.of(seed, true));
    ComparisonOptions options =
        new ComparisonOptions(
            random.nextInt(4) == 0 ? Granularity.CHARACTER : Granularity.WORD, kinds);
    Redlined redlined = Redlined.ignoring(before, after, options);
    prove(redlined, kinds);
    proveVerified(before, after, redlined.bytes(), kinds);
    proveNothingElse(redlined, before, kinds);
  }

  private static Set<DifferenceKind> kinds(Random random) {
    Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
    for (DifferenceKind kind : DifferenceKind.values()) {
      if (random.nextBoolean()) {
        kinds.add(kind);
      }
    }
    return kinds.isEmpty() ? EnumSet.allOf(DifferenceKind.class) : kinds;
  }

  private static void prove(Redlined redlined, Set<DifferenceKind> kinds) {
    Comparison comparison = redlined.comparison();
    Map<Paragraph, String> expected = new IdentityHashMap<>();
    for (Change change : comparison.changes()) {
      proveBothTexts(change);
      expect(change, kinds, expected);
    }
    Draft rejected = rejected(redlined.bytes());
    for (Story story : comparison.original().stories()) {
      List<String> told =
          story.paragraphs().stream().map(p -> expected.getOrDefault(p, p.wording())).toList();
      Story other = rejected.story(story.id());
      if (other == null && told.stream().allMatch(String::isEmpty)) {
        continue; // A header that shows nothing need not come back.
      }
      assertThat(other == null ? List.of() : other.paragraphs())
          .as("%s of the rejected redline", story.id())
          .extracting(paragraph -> ((Paragraph) paragraph).wording())
          .isEqualTo(told);
    }
  }

  /** What is marked and what is ignored are apart, and all else is the same in both texts. */
  private static void proveBothTexts(Change change) {
    List<Edit> edits = new ArrayList<>(change.edits());
    change.ignored().forEach(ignored -> edits.add(ignored.edit()));
    edits.sort(
        Comparator.comparingInt(Edit::originalStart)
            .thenComparingInt(Edit::revisedStart)
            .thenComparingInt(Edit::originalEnd));
    StringBuilder revised = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      revised.append(change.originalText(), at, edit.originalStart());
      assertThat(revised).as("text before %s of %s", edit, change).hasSize(edit.revisedStart());
      revised.append(change.revisedText(), edit.revisedStart(), edit.revisedEnd());
      at = edit.originalEnd();
    }
    revised.append(change.originalText().substring(at));
    assertThat(revised.toString()).as("%s", change).isEqualTo(change.revisedText());
  }

  /** Whoever proves the redline knows what was ignored, and not by what edits were made of. */
  private static void proveVerified(
      byte[] original, byte[] revised, byte[] redline, Set<DifferenceKind> kinds) {
    assertThat(
            Redline.verify(
                    file(original), file(revised), file(redline), FormattingChanges.TRACK, kinds)
                .firstDifference())
        .isNull();
  }

  /**
   * By the second reader: the rejected redline differs from the original in texts alone that fold
   * to the same, and in as many of the body's paragraphs as are told.
   */
  private static void proveNothingElse(
      Redlined redlined, byte[] original, Set<DifferenceKind> kinds) {
    OracleView before = Oracle.accepted(original);
    OracleView after = Oracle.rejected(redlined.bytes());
    assertThat(after.withoutText().firstDifference(before.withoutText())).isNull();
    Folding folding = new Folding(kinds);
    List<String> texts = before.bodyTextsInDepth();
    List<String> others = after.bodyTextsInDepth();
    int differing = 0;
    for (int k = 0; k < texts.size(); k++) {
      assertThat(folding.fold(others.get(k))).isEqualTo(folding.fold(texts.get(k)));
      differing += others.get(k).equals(texts.get(k)) ? 0 : 1;
    }
    assertThat(differing).isEqualTo(toldInBody(redlined.comparison()));
  }

  private static int toldInBody(Comparison comparison) {
    int told = 0;
    for (Change change : comparison.changes()) {
      int start = 0;
      for (Passage passage : change.original()) {
        int from = start;
        int end = start + passage.paragraph().wording().length();
        boolean here =
            change.ignored().stream()
                .map(IgnoredEdit::edit)
                .anyMatch(edit -> from <= edit.originalStart() && edit.originalEnd() <= end);
        told += here && IN_BODY.contains(passage.story().kind()) ? 1 : 0;
        start = end + 1;
      }
    }
    return told;
  }

  /** Puts in the wordings of the change's paragraphs after they took what is ignored. */
  private static void expect(
      Change change, Set<DifferenceKind> kinds, Map<Paragraph, String> into) {
    Folding folding = new Folding(kinds);
    StringBuilder taken = new StringBuilder();
    int at = 0;
    for (IgnoredEdit ignored : change.ignored()) {
      assertThat(kinds).containsAll(ignored.kinds());
      taken.append(change.originalText(), at, ignored.edit().originalStart());
      taken.append(
          change.revisedText(), ignored.edit().revisedStart(), ignored.edit().revisedEnd());
      at = ignored.edit().originalEnd();
    }
    taken.append(change.originalText().substring(at));
    String[] wordings = taken.toString().split(String.valueOf(Change.PARAGRAPH_MARK), -1);
    for (int k = 0; k < change.original().size(); k++) {
      Passage passage = change.original().get(k);
      assertThat(folding.fold(wordings[k])).isEqualTo(folding.fold(passage.paragraph().wording()));
      into.put(passage.paragraph(), wordings[k]);
    }
  }

  private static Draft rejected(byte[] redline) {
    return file(Redline.reject(file(redline))).draft();
  }

  private static DraftFile file(byte[] docx) {
    try {
      return DraftFile.of("a draft", docx);
    } catch (UnreadableDraftException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs the seeds from the first argument to before the second. */
  public static void main(String[] args) {
    Seeds.run(args, IgnoredDifferencesLawTest::prove);
  }
}
