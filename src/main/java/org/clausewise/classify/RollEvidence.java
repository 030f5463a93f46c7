package org.clausewise.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.change.Change;
import org.clausewise.mention.Mention;
import org.clausewise.model.Language;
import org.clausewise.model.MentionKind;

/**
 * Finds by how much a draft rolled forward.
 *
 * <p>The idea: the draft says so itself, in the lines around its text (session, date of adoption,
 * number), and where both drafts do, nothing else counts: equal lines mean that nothing rolls.
 * Where they don't, symbols and numbered sessions of kept clauses are witnesses: the majority
 * decides, and one witness is none. Cost: the lines of both drafts, and where they are silent the
 * mentions of the changed clauses. Handled badly: drafts of bodies with several sessions a year and
 * no date in their lines.
 */
final class RollEvidence {

  /** One may be chance. */
  private static final int FEWEST_WITNESSES = 2;

  private static final Pattern NOTE = Pattern.compile("\\s*([⁰¹²³⁴-⁹]+)\\s?\\S.*", Pattern.DOTALL);

  private final List<Change> changes;
  private final KnownPairs pairs;
  private final RollCues cues;
  private final Set<Integer> mastheads = new HashSet<>();
  private final DraftLines original;
  private final DraftLines revised;

  RollEvidence(List<Change> changes, Language language) {
    this.changes = changes;
    this.pairs = new KnownPairs(language);
    this.cues = RollCues.of(language);
    this.original = new DraftLines(cues, language);
    this.revised = new DraftLines(cues, language);
  }

  RollForward rollForward() {
    readLines();
    boolean known = original.session() > 0 && revised.session() > 0;
    int sessions = known ? revised.session() - original.session() : witnessed(this::sessions);
    int years = known ? yearsOfLines(sessions) : yearsWitnessed(sessions);
    boolean back = sessions < 0 || years < 0;
    return new RollForward(
        back ? 0 : sessions,
        back ? 0 : years,
        original.session(),
        original.year(),
        original.own(),
        notes(),
        known ? mastheads : Set.of(),
        pairs);
  }

  private void readLines() {
    for (Change change : changes) {
      boolean before = change.original().stream().allMatch(p -> original.read(p));
      boolean after = change.revised().stream().allMatch(p -> revised.read(p));
      if (before && after) {
        mastheads.add(change.id());
      }
    }
  }

  private int yearsOfLines(int sessions) {
    if (original.year() > 0 && revised.year() > 0) {
      return sessions == 0 ? 0 : revised.year() - original.year();
    }
    return original.isAssembly() && revised.isAssembly() ? sessions : 0;
  }

  private int yearsWitnessed(int sessions) {
    int years = witnessed(this::years);
    return years == 0 && witnessed(this::assemblySessions) == sessions ? sessions : years;
  }

  private int witnessed(Function<Change, List<Integer>> witnesses) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (Change change : changes) {
      if (!change.edits().isEmpty()
          && !change.original().isEmpty()
          && !change.revised().isEmpty()) {
        witnesses.apply(change).forEach(by -> votes.merge(by, 1, Integer::sum));
      }
    }
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= FEWEST_WITNESSES && 2 * vote.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  private List<Integer> sessions(Change change) {
    List<Integer> found = new ArrayList<>(assemblySessions(change));
    for (MentionPair pair : pairs(change)) {
      if (pair.isChanged() && isSession(change.originalText(), pair.before())) {
        Shift.ofOrdinals(pair.before(), pair.after()).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isSession(String text, Mention mention) {
    return mention.kind() == MentionKind.ORDINAL
        && cues.begins("session", text.substring(mention.end()));
  }

  /** Of symbols: A/72/64 and A/73/66. */
  private List<Integer> assemblySessions(Change change) {
    return symbols(change).stream().map(Shift::sessions).filter(by -> by != 0).toList();
  }

  private List<Integer> years(Change change) {
    return symbols(change).stream().map(Shift::years).filter(by -> by != 0).toList();
  }

  private Collection<Shift> symbols(Change change) {
    return pairs(change).stream()
        .filter(MentionPair::isChanged)
        .flatMap(pair -> Shift.ofSymbols(pair.before(), pair.after()).stream())
        .toList();
  }

  private List<MentionPair> pairs(Change change) {
    return pairs.of(change);
  }

  /** Typed footnote numbers: ⁵ in the original is ⁶ in the revised draft. */
  private Map<String, String> notes() {
    Map<String, String> notes = new HashMap<>();
    for (Change change : changes) {
      if (change.original().size() == 1 && change.revised().size() == 1) {
        Matcher before = NOTE.matcher(change.originalText());
        Matcher after = NOTE.matcher(change.revisedText());
        if (before.matches() && after.matches()) {
          notes.put(before.group(1), after.group(1));
        }
      }
    }
    return notes;
  }
}
