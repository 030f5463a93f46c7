package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.Passage;
import org.clausewise.change.Step;
import org.clausewise.change.Step.RowStep;
import org.clausewise.change.Step.TableStep;
import org.clausewise.change.StoryPair;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.ParagraphContent;
import org.clausewise.ooxml.Piece;
import org.clausewise.ooxml.Signature;
import org.clausewise.ooxml.Signatures;
import org.clausewise.redline.Segment.Kind;
import org.w3c.dom.Element;

/**
 * Carries signatures from one draft to another where both say the same: whose deletion a text is,
 * is known in the draft that has it deleted, and wanted in the original that it will be brought
 * from.
 *
 * <p>The idea: the equal stretches of a comparison tell which run became which. Runs of the
 * original are cut where a signature begins or ends, which no reader sees. Cost: that of weaving
 * the paragraphs that hold signatures. Handled badly: text in a field, which is one atom.
 */
public final class CarriedSignatures {

  private final DraftMap original;
  private final DraftMap revised;

  private CarriedSignatures(DraftMap original, DraftMap revised) {
    this.original = original;
    this.revised = revised;
  }

  /**
   * Signs {@code original} as {@code revised} is signed.
   *
   * @param comparison of drafts that were read from the two packages; those of {@code revised} hold
   *     what is tracked
   */
  public static void toOriginal(Comparison comparison, DocxPackage original, DocxPackage revised) {
    new CarriedSignatures(
            new DraftMap(comparison.original(), original),
            new DraftMap(comparison.revised(), revised))
        .carry(comparison);
  }

  private void carry(Comparison comparison) {
    for (Change change : comparison.changes()) {
      if (isTracked(change.revised()) && !change.original().isEmpty()) {
        carryText(change);
        carryMark(last(change.revised()), last(change.original()));
      }
    }
    for (StoryPair pair : comparison.stories()) {
      carryRows(pair.steps(), pair);
    }
  }

  private static boolean isTracked(List<Passage> side) {
    return side.stream().anyMatch(passage -> !passage.paragraph().tracked().isEmpty());
  }

  private static Passage last(List<Passage> side) {
    return side.get(side.size() - 1);
  }

  /** A signed stretch of the joined text of the original. */
  private record Signed(int start, int end, Signature signature) {}

  private void carryText(Change change) {
    JoinedText to = text(change.original(), original);
    JoinedText from = text(change.revised(), revised);
    List<Segment> segments = SegmentPlan.of(change, to, from, false);
    SegmentPlan.cut(segments, to, from);
    List<Signed> signed = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.kind() != Kind.REPLACED) {
        addSigned(segment, from, signed);
      }
    }
    SortedSet<Integer> cuts = new TreeSet<>();
    signed.forEach(stretch -> cuts.addAll(List.of(stretch.start, stretch.end)));
    to.cut(cuts);
    signed.forEach(stretch -> sign(to, stretch));
  }

  private static JoinedText text(List<Passage> side, DraftMap map) {
    Canonical canonical = map.story(side.get(0).story()).canonical();
    return new JoinedText(
        side.stream().map(map::paragraph).toList(),
        p -> ParagraphContent.of(p, canonical, (kind, id) -> ""));
  }

  private static void addSigned(Segment segment, JoinedText from, List<Signed> into) {
    int shift = segment.originalStart() - segment.revisedStart();
    int at = segment.revisedStart();
    while (at < segment.revisedEnd()) {
      Piece piece = requireNonNull(from.pieceAt(at));
      int end = from.pieceEnd(piece, at);
      Signature signature = Signatures.ofContent(piece.first());
      if (signature != null) {
        into.add(new Signed(at + shift, end + shift, signature));
      }
      at = end;
    }
  }

  private static void sign(JoinedText to, Signed stretch) {
    for (Element element :
        to.elementsIn(to.paragraphAt(stretch.start), stretch.start, stretch.end)) {
      Signatures.signContent(element, stretch.signature);
    }
  }

  private void carryMark(Passage from, Passage to) {
    Signatures.signMark(original.paragraph(to), Signatures.ofMark(revised.paragraph(from)));
  }

  private void carryRows(List<Step> steps, StoryPair pair) {
    for (Step step : steps) {
      if (step instanceof TableStep table) {
        table.rows().forEach(row -> carryRow(row, pair));
      }
    }
  }

  private void carryRow(RowStep row, StoryPair pair) {
    if (row.original() != null && row.revised() != null) {
      Element to = original.story(requireNonNull(pair.original()).id()).element(row.original());
      Element from = revised.story(requireNonNull(pair.revised()).id()).element(row.revised());
      Signatures.signContent(to, Signatures.ofContent(from));
      row.cells().forEach(cell -> carryRows(cell.steps(), pair));
    }
  }
}
