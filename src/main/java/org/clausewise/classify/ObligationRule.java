package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.clausewise.change.Edit;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.model.Language;

/**
 * Tells what binds more or less: "shall" → "should", "as appropriate" added, "not" dropped.
 *
 * <p>The idea: words of the table that an edit touches are looked at cluster by cluster, a cluster
 * being edits with next to nothing between them; modals there are paired in order, and of
 * qualifiers and negations those that one side alone has came or went. English only. Cost: one pass
 * over the tokens of both sides. Handled badly: a negation by another word ("refrain from").
 */
final class ObligationRule implements Rule {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Edits as near as this say one thing: a word of grammar was kept between them. */
  private static final int CLUSTER_GAP = 12;

  /**
   * A space. What stands beside an edit may have been part of longer words: of "may wish to", "may"
   * is left. What is equal on both sides is no finding anyway.
   */
  private static final int BESIDE = 1;

  /**
   * What came or went is told of edits up to so many words. In a longer passage it is a part of
   * what is said there, and no more or less of an obligation that was there before.
   */
  private static final int LONGEST = 6;

  /** Where both sides of an edit have more words, one passage took the place of another. */
  private static final int PASSAGE = 12;

  /** Edits that say one thing; never empty. */
  private record Cluster(List<Edit> edits) {}

  @Override
  public List<Finding> find(ChangedText text) {
    if (text.language() != Language.ENGLISH || text.edits().isEmpty()) {
      return List.of();
    }
    List<Obligation> original = ObligationTable.inEnglish(text.original());
    List<Obligation> revised = ObligationTable.inEnglish(text.revised());
    List<Finding> found = new ArrayList<>();
    for (Cluster cluster : clusters(text.edits())) {
      ObligationPairs.compare(
          touched(original, cluster, Edit::originalStart, Edit::originalEnd),
          touched(revised, cluster, Edit::revisedStart, Edit::revisedEnd),
          cluster.edits().get(0),
          found);
    }
    found.addAll(negatedWords(text));
    return found.stream().filter(finding -> isToBeTold(finding, text)).distinct().toList();
  }

  /**
   * Whether it came or went in an edit of few words, or changed in one that is no whole passage.
   */
  private static boolean isToBeTold(Finding finding, ChangedText text) {
    return text.edits().stream().noneMatch(edit -> isHidden(finding, edit, text));
  }

  private static boolean isHidden(Finding finding, Edit edit, ChangedText text) {
    boolean ofOriginal =
        edit.originalStart() <= finding.originalStart()
            && finding.originalEnd() <= edit.originalEnd();
    boolean ofRevised =
        edit.revisedStart() <= finding.revisedStart() && finding.revisedEnd() <= edit.revisedEnd();
    int before = words(text.original().substring(edit.originalStart(), edit.originalEnd()));
    int after = words(text.revised().substring(edit.revisedStart(), edit.revisedEnd()));
    if (finding.originalStart() == finding.originalEnd()) {
      return ofRevised && after > LONGEST;
    }
    if (finding.revisedStart() == finding.revisedEnd()) {
      return ofOriginal && before > LONGEST;
    }
    return ofOriginal && ofRevised && Math.min(before, after) > PASSAGE;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : (int) SPACES.splitAsStream(text.strip()).count();
  }

  /** Those that an edit of the cluster touches or stands beside. */
  private static List<Obligation> touched(
      List<Obligation> obligations,
      Cluster cluster,
      ToIntFunction<Edit> start,
      ToIntFunction<Edit> end) {
    return obligations.stream()
        .filter(
            obligation ->
                cluster.edits().stream()
                    .anyMatch(
                        edit ->
                            start.applyAsInt(edit) <= obligation.end() + BESIDE
                                && obligation.start() <= end.applyAsInt(edit) + BESIDE))
        .toList();
  }

  private static List<Cluster> clusters(List<Edit> edits) {
    List<Cluster> clusters = new ArrayList<>();
    Edit last = null;
    for (Edit edit : edits) {
      if (last == null || edit.originalStart() - last.originalEnd() > CLUSTER_GAP) {
        clusters.add(new Cluster(new ArrayList<>()));
      }
      clusters.get(clusters.size() - 1).edits().add(edit);
      last = edit;
    }
    return clusters;
  }

  /** "Lawful" → "unlawful", "binding" → "non-binding". */
  private static List<Finding> negatedWords(ChangedText text) {
    List<Finding> found = new ArrayList<>();
    for (Edit edit : text.edits()) {
      String before = text.original().substring(edit.originalStart(), edit.originalEnd());
      String after = text.revised().substring(edit.revisedStart(), edit.revisedEnd());
      if (isNegated(before, after)) {
        found.add(finding("negation-added", "negation added", before + " → " + after, edit));
      } else if (isNegated(after, before)) {
        found.add(finding("negation-dropped", "negation dropped", before + " → " + after, edit));
      }
    }
    return found;
  }

  private static boolean isNegated(String plain, String negated) {
    String word = plain.strip().toLowerCase(Locale.ROOT);
    String other = negated.strip().toLowerCase(Locale.ROOT);
    return !word.isEmpty()
        && (other.equals("un" + word) || other.equals("non-" + word) || other.equals("non" + word));
  }

  private static Finding finding(String rule, String what, String words, Edit edit) {
    return new Finding(
        Tag.OBLIGATION,
        rule,
        what + ": " + words,
        edit.originalStart(),
        edit.originalEnd(),
        edit.revisedStart(),
        edit.revisedEnd());
  }
}
