package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Edit;
import org.clausewise.mention.Mention;
import org.clausewise.mention.Mentions;
import org.clausewise.model.Language;
import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the mentions of two texts.
 *
 * <p>The idea: the pairs that weigh most and keep the order (Needleman and Wunsch, 1970). Mentions
 * at one place, as the edits tell it, may be paired where they are of kinds that turn into each
 * other; away from their place only equal names. What is left over and equal then moved. Cost: the
 * product of the counts, bounded: above {@link #MOST} only equal ones at their place are paired.
 * Handled badly: two numbers that changed places within one edit.
 */
final class MentionPairs {

  /** Cells of the table, some ten megabytes. */
  private static final long MOST = 2_000_000;

  private static final int PLACE = 6;
  private static final int SAME_KIND = 4;
  private static final int SAME_VALUE = 5;

  /** Kinds that become each other where a few words change: in 2030, by 2030. */
  private static final List<Set<MentionKind>> RELATED =
      List.of(
          Set.of(MentionKind.DATE, MentionKind.DEADLINE),
          Set.of(MentionKind.NUMBER, MentionKind.PERCENTAGE, MentionKind.AMOUNT),
          Set.of(MentionKind.ORDINAL, MentionKind.DEADLINE),
          Set.of(MentionKind.NUMBER, MentionKind.ORDINAL));

  /** Kinds that are known again wherever they stand; a number may be equal by chance. */
  private static final Set<MentionKind> NAMES =
      Set.of(MentionKind.SYMBOL, MentionKind.RESOLUTION, MentionKind.DOCUMENT);

  private final List<Mention> original;
  private final List<Mention> revised;
  private final EditMap map;

  private MentionPairs(List<Mention> original, List<Mention> revised, EditMap map) {
    this.original = original;
    this.revised = revised;
    this.map = map;
  }

  /** What became of every mention, in revised order, dropped ones where they stood. */
  static List<MentionPair> of(ChangedText text) {
    return of(text.original(), text.revised(), text.edits(), text.language());
  }

  /** The same for two texts and the edits between them. */
  static List<MentionPair> of(
      String original, String revised, List<Edit> edits, Language language) {
    List<Mention> before = original.isEmpty() ? List.of() : Mentions.find(original, language);
    List<Mention> after =
        revised.equals(original)
            ? before
            : revised.isEmpty() ? List.of() : Mentions.find(revised, language);
    return Leftovers.joined(new MentionPairs(before, after, new EditMap(edits)).pairs());
  }

  private List<MentionPair> pairs() {
    return (long) original.size() * revised.size() > MOST ? greedy() : best();
  }

  private List<MentionPair> best() {
    int[][] weights = new int[original.size() + 1][revised.size() + 1];
    for (int i = original.size() - 1; i >= 0; i--) {
      for (int j = revised.size() - 1; j >= 0; j--) {
        int skip = Math.max(weights[i + 1][j], weights[i][j + 1]);
        int weight = weight(original.get(i), revised.get(j));
        weights[i][j] = Math.max(skip, weight == 0 ? 0 : weight + weights[i + 1][j + 1]);
      }
    }
    return trace(weights);
  }

  private List<MentionPair> trace(int[][] weights) {
    List<MentionPair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < original.size() || j < revised.size()) {
      Mention before = i < original.size() ? original.get(i) : null;
      Mention after = j < revised.size() ? revised.get(j) : null;
      int weight = before == null || after == null ? 0 : weight(before, after);
      if (weight > 0 && weights[i][j] == weight + weights[i + 1][j + 1]) {
        pairs.add(new MentionPair(before, after));
        i++;
        j++;
      } else if (after == null || (before != null && weights[i][j] == weights[i + 1][j])) {
        pairs.add(new MentionPair(before, null));
        i++;
      } else {
        pairs.add(new MentionPair(null, after));
        j++;
      }
    }
    return pairs;
  }

  private List<MentionPair> greedy() {
    List<MentionPair> pairs = new ArrayList<>();
    int i = 0;
    for (Mention after : revised) {
      while (i < original.size() && map.end(original.get(i).end()) <= after.start()) {
        pairs.add(new MentionPair(original.get(i++), null));
      }
      boolean fits = i < original.size() && weight(original.get(i), after) > 0;
      pairs.add(new MentionPair(fits ? original.get(i++) : null, after));
    }
    original.subList(i, original.size()).forEach(m -> pairs.add(new MentionPair(m, null)));
    return pairs;
  }

  /** How well two mentions go together; 0 for not at all. */
  private int weight(Mention before, Mention after) {
    boolean sameKind = before.kind() == after.kind();
    boolean samePlace =
        map.start(before.start()) < after.end() && map.end(before.end()) > after.start();
    if (before.saysTheSame(after) && (samePlace || NAMES.contains(before.kind()))) {
      return SAME_KIND + SAME_VALUE + (samePlace ? PLACE : 0);
    }
    if (!samePlace || (!sameKind && !isRelated(before, after))) {
      return 0;
    }
    return PLACE + (sameKind ? SAME_KIND : 0);
  }

  private static boolean isRelated(Mention before, Mention after) {
    return RELATED.stream().anyMatch(k -> k.contains(before.kind()) && k.contains(after.kind()));
  }

  /** Dropped and added mentions that say the same: they moved. */
  private static final class Leftovers {

    static List<MentionPair> joined(List<MentionPair> pairs) {
      List<MentionPair> left = new ArrayList<>(pairs);
      List<MentionPair> joined = new ArrayList<>();
      for (MentionPair pair : pairs) {
        Mention after = pair.revised();
        MentionPair twin = pair.original() == null && after != null ? twin(after, left) : null;
        if (twin == null) {
          joined.add(pair);
        } else {
          left.remove(twin);
          joined.remove(twin);
          joined.add(new MentionPair(twin.original(), after));
        }
      }
      joined.removeIf(pair -> pair.revised() == null && !left.contains(pair));
      return List.copyOf(joined);
    }

    private static @Nullable MentionPair twin(Mention after, List<MentionPair> left) {
      return left.stream()
          .filter(
              pair ->
                  NAMES.contains(after.kind()) && pair.revised() == null && pair.original() != null)
          .filter(pair -> pair.before().saysTheSame(after))
          .findFirst()
          .orElse(null);
    }
  }
}
