package org.clausewise.classify.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausewise.DraftComparer;
import org.clausewise.DraftFile;
import org.clausewise.benchmark.baseline.PlainDocx;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.Edit;
import org.clausewise.change.Passage;
import org.clausewise.model.StoryKind;
import org.clausewise.model.UnreadableDraftException;

/**
 * Holds the classification of generated drafts against what is known of them.
 *
 * <p>Laws: no clause with an edit of substance is called routine, nor is an edit that covers words
 * of one; and of the clauses whose words differ for routine reasons alone, nearly all are called
 * so. Clauses that only have another number are counted apart, for they are the easy ones.
 *
 * <pre>
 * java -cp … org.clausewise.classify.generator.ClassificationLaw FROM TO [--missed]
 * </pre>
 *
 * <p>prints each breach and the tallies of the seeds from FROM to before TO; with {@code --missed}
 * also every routine clause that is not called so.
 */
final class ClassificationLaw {

  /** How many there were, and how many of them were told. */
  static final class Tally {
    int all;
    int told;

    void add(boolean isTold) {
      all++;
      told += isTold ? 1 : 0;
    }

    double share() {
      return all == 0 ? 1 : told / (double) all;
    }

    @Override
    public String toString() {
      return "%d of %d (%.2f %%)".formatted(told, all, 100 * share());
    }
  }

  final List<String> breaches = new ArrayList<>();
  final List<String> missed = new ArrayList<>();
  final Tally routineInWords = new Tally();
  final Tally renumberedOnly = new Tally();
  final Tally routineBesideSubstance = new Tally();
  final Tally pairedRightly = new Tally();
  final Tally namedRightly = new Tally();
  int substantiveEdits;
  int substantiveClauses;
  private final Map<String, Tally> routineKinds = new TreeMap<>();
  private final Map<String, Tally> substantiveKinds = new TreeMap<>();

  public static void main(String[] args) throws UnreadableDraftException {
    if (args.length < 2) {
      System.out.println("Name the first seed, and the one behind the last.");
      return;
    }
    ClassificationLaw law = new ClassificationLaw();
    for (long seed = Long.parseLong(args[0]); seed < Long.parseLong(args[1]); seed++) {
      law.check(seed);
    }
    law.breaches.forEach(System.out::println);
    if (args.length > 2) {
      law.missed.forEach(System.out::println);
    }
    System.out.println(law);
  }

  void check(long seed) throws UnreadableDraftException {
    DraftPair pair = DraftPair.of(seed);
    check(pair, compare(pair));
  }

  static Comparison compare(DraftPair pair) throws UnreadableDraftException {
    return DraftComparer.compare(
            draft("original", pair.original()), draft("revised", pair.revised()))
        .result();
  }

  void check(DraftPair pair, Comparison comparison) {
    Map<Integer, Change> byRevised = new HashMap<>();
    Map<Integer, Change> byOriginal = new HashMap<>();
    for (Change change : comparison.changes()) {
      change.revised().forEach(passage -> put(passage, change, byRevised));
      change.original().forEach(passage -> put(passage, change, byOriginal));
    }
    for (Fate fate : pair.fates()) {
      Change change =
          fate.revised() >= 0 ? byRevised.get(fate.revised()) : byOriginal.get(fate.original());
      check(new Judged(pair.seed(), fate, change, comparison.verdict(change)));
    }
  }

  private static DraftFile draft(String name, List<String> texts) throws UnreadableDraftException {
    return DraftFile.of(name, PlainDocx.of(texts));
  }

  private static void put(Passage passage, Change change, Map<Integer, Change> into) {
    if (passage.story().kind() == StoryKind.BODY) {
      into.put(passage.paragraph().index(), change);
    }
  }

  private void check(Judged judged) {
    Fate fate = judged.fate();
    if (fate.isKept()) {
      pairedRightly.add(judged.isPairedRightly());
    }
    if (fate.isSubstantive()) {
      checkSubstantive(judged);
    } else if (fate.isRoutineInWords()) {
      checkRoutine(judged);
    } else if (fate.renumbered()) {
      renumberedOnly.add(judged.verdict().isRoutine());
    } else if (judged.isPairedRightly() && !judged.verdict().tags().isEmpty()) {
      breaches.add("tagged though unchanged: " + judged);
    }
  }

  private void checkSubstantive(Judged judged) {
    substantiveClauses++;
    if (!judged.verdict().isSubstantive()) {
      breaches.add("substantive and not called so: " + judged);
    }
    if (judged.fate().isKept()) {
      for (Touch touch : judged.fate().clause().touches()) {
        checkBesideOthers(judged, touch);
      }
    }
  }

  private void checkBesideOthers(Judged judged, Touch touch) {
    List<Edit> routine = judged.editsOver(touch, true);
    List<Edit> others = judged.editsOver(touch, false);
    if (touch.routine()) {
      routineBesideSubstance.add(!routine.isEmpty() && others.isEmpty());
      return;
    }
    substantiveEdits++;
    substantiveKinds.computeIfAbsent(touch.kind(), kind -> new Tally()).add(routine.isEmpty());
    if (!routine.isEmpty()) {
      breaches.add("an edit called routine covers \"" + touch.kind() + "\": " + judged);
    }
  }

  private void checkRoutine(Judged judged) {
    boolean told = judged.verdict().isRoutine();
    routineInWords.add(told);
    judged.fate().clause().touches().stream()
        .map(Touch::kind)
        .distinct()
        .forEach(kind -> routineKinds.computeIfAbsent(kind, k -> new Tally()).add(told));
    if (told) {
      namedRightly.add(judged.verdict().tags().equals(judged.fate().routineTags()));
    } else {
      missed.add("routine and not called so: " + judged);
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(breaches.size()).append(" breaches of law\n");
    text.append(substantiveEdits).append(" edits of substance, in and beside ");
    text.append(substantiveClauses).append(" clauses that changed in substance\n");
    text.append(routineInWords).append(" clauses with routine edits alone are called routine\n");
    text.append(namedRightly).append(" of these have just the tags of their edits\n");
    text.append(renumberedOnly).append(" clauses that only have another number\n");
    text.append(routineBesideSubstance).append(" routine edits beside ones of substance\n");
    text.append(pairedRightly).append(" kept clauses are paired rightly\n");
    text.append("Clauses called routine, by the kinds of their edits:\n");
    routineKinds.forEach(
        (kind, tally) -> text.append("  ").append(kind).append(": ").append(tally).append('\n'));
    text.append("Edits of substance that no routine edit covers, by kind:\n");
    substantiveKinds.forEach(
        (kind, tally) -> text.append("  ").append(kind).append(": ").append(tally).append('\n'));
    return text.toString();
  }
}
