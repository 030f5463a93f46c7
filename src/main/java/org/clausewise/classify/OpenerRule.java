package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausewise.change.Finding;
import org.clausewise.change.Passage;
import org.clausewise.change.Tag;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Language;
import org.clausewise.opener.Form;
import org.clausewise.opener.Mandates;
import org.clausewise.opener.Mandates.Mandate;
import org.clausewise.opener.Opener;
import org.clausewise.opener.Openers;
import org.clausewise.opener.Phrase;
import org.clausewise.opener.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the opener of a clause changed, and its further verbs, and what work came or went.
 *
 * <p>The idea: both sides are read with the table of openers. Within one family of the scale an
 * opener is said to be stronger or weaker; across families, or in another language than English,
 * only that it changed. Nothing that is found here is routine. Cost: a pass over both sides.
 * Handled badly: verbs that the table does not have.
 */
final class OpenerRule implements Rule {

  private final Scale scale;

  /** With the scale that comes with the program. */
  OpenerRule() {
    this(Scale.standard());
  }

  OpenerRule(Scale scale) {
    this.scale = scale;
  }

  @Override
  public List<Finding> find(ChangedText text) {
    Opener original = Openers.read(text.original(), text.language());
    Opener revised = Openers.read(text.revised(), text.language());
    List<Finding> found = new ArrayList<>();
    if (original != null && revised != null) {
      addOpening(text, original.phrase(), revised.phrase(), found);
      found.addAll(new SecondaryVerbs(scale, text).compare(original, revised));
    } else if (original != null && isClause(text.change().original())) {
      found.add(
          OpenerFindings.dropped(
              text, Tag.OPENER, "opener-changed", "opener dropped", original.phrase()));
    } else if (revised != null && isClause(text.change().revised())) {
      found.add(
          OpenerFindings.added(
              text, Tag.OPENER, "opener-changed", "opener added", revised.phrase()));
    }
    addMandates(text, original, revised, found);
    return found;
  }

  /** Not so an article, where a sentence may begin with any word. */
  private static boolean isClause(List<Passage> side) {
    ClauseLabel label = side.get(0).paragraph().label();
    return label == null
        || label.kind() == ClauseKind.PREAMBULAR
        || label.kind() == ClauseKind.OPERATIVE;
  }

  private void addOpening(ChangedText text, Phrase original, Phrase revised, List<Finding> found) {
    OpenerWords words = new OpenerWords(scale, text);
    boolean moved = original.form() != revised.form();
    if (moved) {
      String part = revised.form() == Form.PREAMBULAR ? "the preamble" : "the operative part";
      found.add(
          OpenerFindings.pair(
              text, "opener-moved-part", "opener moved to " + part, original, revised));
    }
    boolean twins = moved && original.head().equals(revised.head());
    if (!twins && !words.areEqual(original, revised)) {
      found.add(OpenerFindings.compared(words, "opener", "opener", original, revised));
    }
  }

  private static void addMandates(
      ChangedText text, @Nullable Opener original, @Nullable Opener revised, List<Finding> found) {
    List<Mandate> before = mandates(text.original(), original, text.language());
    List<Mandate> after = mandates(text.revised(), revised, text.language());
    for (Mandate mandate : without(before, after)) {
      found.add(
          new Finding(
              Tag.OPENER,
              "mandate-dropped",
              "drops work: " + mandate.words(),
              mandate.span().start(),
              mandate.span().end(),
              0,
              0));
    }
    for (Mandate mandate : without(after, before)) {
      found.add(
          new Finding(
              Tag.OPENER,
              "mandate-created",
              "creates work: " + mandate.words(),
              0,
              0,
              mandate.span().start(),
              mandate.span().end()));
    }
  }

  private static List<Mandate> mandates(
      String wording, @Nullable Opener opener, Language language) {
    return opener == null ? List.of() : Mandates.of(wording, opener, language);
  }

  /** Those of {@code mandates} that {@code others} has none for, whatever the verb. */
  private static List<Mandate> without(List<Mandate> mandates, List<Mandate> others) {
    List<String> left = new ArrayList<>(others.stream().map(OpenerRule::addressee).toList());
    return mandates.stream().filter(mandate -> !left.remove(addressee(mandate))).toList();
  }

  private static String addressee(Mandate mandate) {
    return mandate.addressee().toLowerCase(Locale.ROOT);
  }

  /** What an added clause does besides saying more: {@code creates work: Requests the …}. */
  static List<String> ofAdded(String wording, Language language) {
    return work("creates work: ", wording, language);
  }

  /** What a removed clause did: {@code drops work: Requests the Secretary-General}. */
  static List<String> ofRemoved(String wording, Language language) {
    return work("drops work: ", wording, language);
  }

  private static List<String> work(String what, String wording, Language language) {
    return mandates(wording, Openers.read(wording, language), language).stream()
        .map(mandate -> what + mandate.words())
        .distinct()
        .toList();
  }
}
