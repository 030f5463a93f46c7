package org.clausewise.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.benchmark.baseline.Link;
import org.clausewise.benchmark.baseline.PlainDocx;
import org.clausewise.benchmark.generator.GeneratedPair;
import org.clausewise.benchmark.generator.Kind;
import org.clausewise.benchmark.generator.TrueChange;
import org.clausewise.change.Change;
import org.clausewise.change.Passage;
import org.clausewise.model.UnreadableDraftException;

/** What this project answers for two generated drafts, held against the truth. */
final class GeneratedRun {

  private final GeneratedPair drafts;
  private final EqualWordings equal;
  private final List<Change> changes;
  private final List<Link> links = new ArrayList<>();
  private final double seconds;

  private GeneratedRun(GeneratedPair drafts, List<Change> changes, double seconds) {
    this.drafts = drafts;
    this.equal = new EqualWordings(drafts);
    this.changes = changes;
    this.seconds = seconds;
    for (Change change : changes) {
      for (int i : places(change.original())) {
        places(change.revised()).forEach(j -> links.add(new Link(i, j)));
      }
    }
  }

  static GeneratedRun of(GeneratedPair drafts) {
    DraftFile original = file("original.docx", drafts.originalTexts());
    DraftFile revised = file("revised.docx", drafts.revisedTexts());
    long start = System.nanoTime();
    List<Change> changes = DraftComparer.compare(original, revised).result().changes();
    return new GeneratedRun(drafts, changes, (System.nanoTime() - start) / 1e9);
  }

  /** Plain paragraphs as a draft. */
  static DraftFile file(String name, List<String> paragraphs) {
    try {
      return DraftFile.of(name, PlainDocx.of(paragraphs));
    } catch (UnreadableDraftException e) {
      throw new IllegalStateException("a draft of its own making cannot be read", e);
    }
  }

  private static List<Integer> places(List<Passage> passages) {
    return passages.stream().map(passage -> passage.paragraph().index()).toList();
  }

  GeneratedPair drafts() {
    return drafts;
  }

  /** How long the comparison took, reading left out. */
  double seconds() {
    return seconds;
  }

  LinkScore all() {
    return equal.score(links, drafts.links(), link -> true);
  }

  /** Of the links that are, or touch a paragraph, of that kind. */
  LinkScore of(Kind kind) {
    return equal.score(links, drafts.links(), touching(changesOf(kind)));
  }

  LinkScore of(TrueChange change) {
    return equal.score(links, drafts.links(), touching(List.of(change)));
  }

  List<TrueChange> changesOf(Kind kind) {
    return drafts.changes().stream().filter(change -> change.kind() == kind).toList();
  }

  private static Predicate<Link> touching(List<TrueChange> changes) {
    Set<Integer> originals = new HashSet<>();
    Set<Integer> reviseds = new HashSet<>();
    changes.forEach(change -> originals.addAll(change.originals()));
    changes.forEach(change -> reviseds.addAll(change.reviseds()));
    return link -> originals.contains(link.original()) || reviseds.contains(link.revised());
  }

  /** The word edits of the clauses of that kind that were paired rightly. */
  WordScore words(Kind kind) {
    Map<List<List<Integer>>, Change> answers = new HashMap<>();
    for (Change change : changes) {
      answers.put(List.of(places(change.original()), places(change.revised())), change);
    }
    WordScore score = WordScore.NONE;
    for (TrueChange truth : changesOf(kind)) {
      Change answer = answers.get(List.of(truth.originals(), truth.reviseds()));
      boolean paired = !truth.originals().isEmpty() && !truth.reviseds().isEmpty();
      if (answer != null && paired && !truth.edits().isEmpty()) {
        score = score.plus(WordScore.of(answer, truth));
      }
    }
    return score;
  }

  /** Characters marked in the whole draft, for each that truly changed. */
  double ratio() {
    long marked = changes.stream().mapToLong(c -> WordScore.characters(c.edits())).sum();
    long truth = drafts.changes().stream().mapToLong(TrueChange::characters).sum();
    return truth == 0 ? 1 : (double) marked / truth;
  }

  /** How many edits begin or end inside a word, whatever they are part of. */
  long cutWords() {
    return changes.stream()
        .flatMap(change -> change.edits().stream().filter(edit -> WordScore.cutsWord(change, edit)))
        .count();
  }

  /** What was answered for the paragraphs of a true change. */
  List<Change> answersTo(TrueChange truth) {
    return changes.stream()
        .filter(
            change ->
                places(change.original()).stream().anyMatch(truth.originals()::contains)
                    || places(change.revised()).stream().anyMatch(truth.reviseds()::contains))
        .toList();
  }
}
