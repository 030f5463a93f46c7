package org.clausewise.align;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.change.Passage;
import org.clausewise.change.RunningPlace;
import org.clausewise.change.SectionPair;
import org.clausewise.change.Step;
import org.clausewise.change.StoryPair;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.Draft;
import org.clausewise.model.Story;
import org.clausewise.text.Lexicon;

/** Compares two drafts: which paragraph became which, and what of its wording changed. */
public final class DraftAligner {

  private final Lexicon lexicon;
  private final ComparisonOptions options;
  private final Thresholds thresholds;
  private final List<StoryPair> pairs = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  /** Of changes that are a part of another, by identity, that one. */
  private final IdentityHashMap<Change, Change> wholes = new IdentityHashMap<>();

  private DraftAligner(Lexicon lexicon, ComparisonOptions options, Thresholds thresholds) {
    this.lexicon = lexicon;
    this.options = options;
    this.thresholds = thresholds;
  }

  /** Compares two labelled drafts word by word. */
  public static Comparison compare(Draft original, Draft revised) {
    return compare(original, revised, ComparisonOptions.DEFAULT);
  }

  /**
   * Compares two labelled drafts.
   *
   * @return every story and every paragraph of both, once
   */
  public static Comparison compare(Draft original, Draft revised, ComparisonOptions options) {
    return compare(original, revised, options, Thresholds.DEFAULT);
  }

  static Comparison compare(
      Draft original, Draft revised, ComparisonOptions options, Thresholds thresholds) {
    DraftAligner aligner = new DraftAligner(new Lexicon(original, revised), options, thresholds);
    aligner.compareStories(new StoryMatch(original.body(), revised.body(), false));
    List<Change> body = List.copyOf(aligner.changes);
    StoryMatcher.match(original, revised, body, aligner.lexicon).forEach(aligner::compareStories);
    List<Change> hosts = List.copyOf(aligner.changes);
    StoryMatcher.matchBoxes(original, revised, hosts, aligner.lexicon)
        .forEach(aligner::compareStories);
    return aligner.result(original, revised);
  }

  private void compareStories(StoryMatch match) {
    pairs.add(compare(match, changes));
  }

  private StoryPair compare(StoryMatch match, List<Change> into) {
    Alignment alignment =
        StoryAligner.align(match.original(), match.revised(), lexicon, thresholds);
    ChangeBuilder builder =
        new ChangeBuilder(match.original(), match.revised(), match.moved(), options.granularity());
    int known = into.size();
    List<Step> steps = new StepWriter(builder, into).steps(alignment.root());
    for (Change change : into.subList(known, into.size())) {
      noteWhole(change, alignment, builder);
    }
    return new StoryPair(match.original(), match.revised(), steps);
  }

  private void noteWhole(Change change, Alignment alignment, ChangeBuilder builder) {
    if (change.original().isEmpty() || change.revised().isEmpty()) {
      Passage alone = (change.original().isEmpty() ? change.revised() : change.original()).get(0);
      Link whole = alignment.parts().get(alone.paragraph());
      if (whole != null) {
        wholes.put(change, builder.linked(whole));
      }
    }
  }

  /** The pairs of headers and footers that show in one place and are paired with others. */
  private List<StoryPair> shared(Draft original, Draft revised) {
    List<StoryPair> shared = new ArrayList<>();
    for (RunningPlace place :
        RunningPlace.of(original, revised, SectionPair.of(original, revised, changes))) {
      Story before = place.original() == null ? null : original.story(place.original());
      Story after = place.revised() == null ? null : revised.story(place.revised());
      if (before != null
          && after != null
          && Stream.concat(pairs.stream(), shared.stream())
              .noneMatch(pair -> pair.isOf(before.id(), after.id()))) {
        shared.add(compare(new StoryMatch(before, after, false), new ArrayList<>()));
      }
    }
    return shared;
  }

  private Comparison result(Draft original, Draft revised) {
    Numbering numbering = new Numbering(changes, wholes);
    List<Change> numbered = changes.stream().map(numbering::number).toList();
    List<Diagnostic> diagnostics = new ArrayList<>(original.diagnostics());
    diagnostics.addAll(revised.diagnostics());
    return new Comparison(
        original,
        revised,
        pairs.stream().map(numbering::number).toList(),
        shared(original, revised),
        numbered,
        diagnostics);
  }
}
