package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clausewise.change.Edit;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.model.Atom;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Spelling, punctuation and typography.
 *
 * <p>The idea: an edit is widened to whole words ({@link EditedWords}), and both sides must be the
 * same words but for how quotation marks, dashes and spaces are set, for the spelling, or for a
 * mark at the end of the clause. A comma inside a sentence is none of these, for it can change who
 * is meant; nor is a capital, for a Party is no party, but that of a first word that is no name.
 * Cost: linear in the words that edits touch.
 */
final class EditorialRule implements Rule {

  /** Words that a capital makes no name of, so that a small letter makes no other word of them. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:to|the|an?|in|on|by|for|all|any|each|every|through|with|that|this|these|such|where"
              + "|when|if|as|at|of|from|no|not|and|or|its|their|how|what|which|who|while|since|until"
              + "|after|before|\\p{L}+ing)\\b.*",
          Pattern.DOTALL);

  private final Spellings spellings = new Spellings();

  @Override
  public List<Finding> find(ChangedText text) {
    List<Finding> found = new ArrayList<>();
    if (isHeadingInOtherCapitals(text)) {
      found.add(
          new Finding(
              Tag.EDITORIAL,
              "capitals",
              "capitals",
              0,
              text.original().length(),
              0,
              text.revised().length()));
      return found;
    }
    for (Edit words : EditedWords.of(text)) {
      String rule = rule(text, words);
      if (rule != null) {
        found.add(
            new Finding(
                Tag.EDITORIAL,
                rule,
                rule,
                words.originalStart(),
                words.originalEnd(),
                words.revisedStart(),
                words.revisedEnd()));
      }
    }
    return found;
  }

  private static boolean isHeadingInOtherCapitals(ChangedText text) {
    ClauseLabel label = text.change().revised().get(0).paragraph().label();
    return label != null
        && label.kind() == ClauseKind.HEADING
        && text.original().equalsIgnoreCase(text.revised());
  }

  private @Nullable String rule(ChangedText text, Edit words) {
    String before = text.original().substring(words.originalStart(), words.originalEnd());
    String after = text.revised().substring(words.revisedStart(), words.revisedEnd());
    // Atoms may be unlike though their characters are not.
    if ((before + after).indexOf(Atom.CHARACTER) >= 0) {
      return null;
    }
    if (Typography.isSame(before, after)) {
      return "typography";
    }
    if (text.language() == Language.ENGLISH && isSpelling(before, after)) {
      return "spelling";
    }
    if ((isAtEnd(text, words) && Punctuation.isSameButForEnd(before, after))
        || isSameButForCommas(text, words)) {
      return "punctuation";
    }
    return isFirstCapital(text, words, before, after) ? "capital" : null;
  }

  private static boolean isSameButForCommas(ChangedText text, Edit words) {
    return Punctuation.withoutCommas(text.original(), words.originalStart(), words.originalEnd())
        .equals(
            Punctuation.withoutCommas(text.revised(), words.revisedStart(), words.revisedEnd()));
  }

  private boolean isSpelling(String before, String after) {
    String one = Typography.plain(spellings.unified(before));
    String other = Typography.plain(spellings.unified(after));
    return one.equals(other) || Hyphens.areSame(one, other);
  }

  private static boolean isAtEnd(ChangedText text, Edit words) {
    return words.originalEnd() == text.original().length()
        && words.revisedEnd() == text.revised().length();
  }

  /** Whether the wordings begin here, and with the same words but for the first letter. */
  private static boolean isFirstCapital(ChangedText text, Edit words, String before, String after) {
    return text.original().substring(0, words.originalStart()).isBlank()
        && text.revised().substring(0, words.revisedStart()).isBlank()
        && !before.isEmpty()
        && !after.isEmpty()
        && NO_NAME.matcher(before).matches()
        && small(before).equals(small(after));
  }

  private static String small(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
