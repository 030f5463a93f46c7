package org.clausewise.classify;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewise.opener.ChainWord;
import org.clausewise.opener.Opener;
import org.clausewise.opener.Phrase;
import org.clausewise.opener.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Which chain word a clause should have, by the clause before it.
 *
 * <p>The idea: of neighbours with one opener the second takes "also", the third "further", and the
 * fourth none again. "Noting" and "Noting with concern" are two openers; the second may take a
 * chain word, and need not. So it is behind a heading, where the count may begin anew, and behind
 * what was asked of somebody else. Cost: a few words a clause. Handled badly: texts whose editors
 * follow another practice. Source: {@code docs/openers.md} tells where this one was read.
 */
final class ChainOrder {

  /** Of this family, an opener is followed by whom it addresses. */
  private static final String ADDRESSING = "direction";

  /** A decision is of that family and addresses nobody. */
  private static final String DECIDES = "Decides";

  private static final Pattern ADDRESSEE =
      Pattern.compile("[\\s\\h]*(?:(?:all|the|to)[\\s\\h]+)*([\\p{L}-]+[\\s\\h]+[\\p{L}-]+)");

  private ChainOrder() {}

  /** The chain words that fit a clause where it stands; none where its opener is not known. */
  static Set<ChainWord> expected(ChainedClause clause) {
    Opener opener = clause.opener();
    Opener before = clause.before();
    if (opener == null) {
      return EnumSet.noneOf(ChainWord.class);
    }
    if (before == null || !verb(before.head()).equals(verb(opener.head()))) {
      return EnumSet.of(ChainWord.NONE);
    }
    Set<ChainWord> expected = EnumSet.of(next(before.chain()));
    if (mayBeginAnew(clause, before, opener)) {
      expected.add(ChainWord.NONE);
    }
    return expected;
  }

  private static ChainWord next(ChainWord chain) {
    return switch (chain) {
      case NONE -> ChainWord.ALSO;
      case ALSO -> ChainWord.FURTHER;
      case FURTHER -> ChainWord.NONE;
    };
  }

  /** What is wrong with the chain word of a clause, in words; null for nothing. */
  static @Nullable String fault(ChainedClause clause) {
    Opener opener = clause.opener();
    if (opener == null) {
      return null;
    }
    String said = opener.phrase().in(clause.wording());
    return switch (opener.chain()) {
      case NONE -> isBare(clause, opener) ? said + " repeats the opener before it" : null;
      case ALSO -> hasVerb(clause, opener) ? null : said + " follows nothing of that verb";
      case FURTHER ->
          hasVerb(clause, opener) && !isOf(clause, ChainWord.NONE)
              ? null
              : said + " follows no also";
    };
  }

  private static boolean isBare(ChainedClause clause, Opener opener) {
    Opener before = clause.before();
    return before != null
        && before.chain() != ChainWord.FURTHER
        && before.head().equals(opener.head())
        && !mayBeginAnew(clause, before, opener);
  }

  private static boolean isOf(ChainedClause clause, ChainWord chain) {
    return clause.before() != null && clause.before().chain() == chain;
  }

  /** Whether the clause before has the verb of this one, as its opener or later. */
  private static boolean hasVerb(ChainedClause clause, Opener opener) {
    Opener before = clause.before();
    return before != null
        && Stream.concat(Stream.of(before.phrase()), before.secondary().stream())
            .map(phrase -> verb(phrase.head().name()))
            .anyMatch(verb(opener.head())::equals);
  }

  private static boolean mayBeginAnew(ChainedClause clause, Opener before, Opener opener) {
    return clause.parted()
        || !before.head().equals(opener.head())
        || asksAnother(clause, before.phrase(), opener.phrase());
  }

  private static boolean asksAnother(ChainedClause clause, Phrase before, Phrase phrase) {
    return Scale.standard().ranks(phrase.head()).containsKey(ADDRESSING)
        && !phrase.head().name().equals(DECIDES)
        && !addressee(clause.wordingBefore(), before).equals(addressee(clause.wording(), phrase));
  }

  /** The first two words behind an opener that say who is addressed. */
  private static String addressee(String wording, Phrase phrase) {
    Matcher matcher = ADDRESSEE.matcher(wording).region(phrase.end(), wording.length());
    return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** "Calls for" and "Calls upon" are of one verb. */
  private static String verb(String head) {
    return head.split(" ", 2)[0];
  }
}
