package org.clausewise.opener;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clausewise.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads how clauses open.
 *
 * <p>The idea: the openers of each language are a table, and the longest one that stands at the
 * start of a wording, behind brackets and quotes, opens it. Further verbs of the organ are looked
 * for behind commas and "and", in the form that the clause has: in the preamble participles only,
 * for a finite verb there belongs to a clause about something else ("an Agenda which … and
 * reaffirms"). Cost: one pass over the wording. Handled badly: a finite verb of a relative clause
 * in an operative paragraph, which is taken for one of the organ. Source: {@code docs/openers.md}.
 */
public final class Openers {

  private static final Pattern BEFORE =
      Pattern.compile("[\\s\\h\\[\\](){}\"“”'‘’«»*_\\uFFFC\\u200E\\u200F]*");

  /** Behind one of these, or a joiner, a further verb may follow. */
  private static final Pattern PAUSE = Pattern.compile(".*[,;،؛—–\\u2029].*", Pattern.DOTALL);

  private Openers() {}

  static OpenerTable table(Language language) {
    return switch (language) {
      case ENGLISH -> English.TABLE;
      case FRENCH -> French.TABLE;
      case SPANISH -> Spanish.TABLE;
      case RUSSIAN -> Russian.TABLE;
      case CHINESE -> Chinese.TABLE;
      case ARABIC -> Arabic.TABLE;
    };
  }

  /** The openers that are known in a language, in the order of its table. */
  public static List<Head> heads(Language language) {
    return table(language).heads();
  }

  /**
   * How the wording opens; null where it opens with no opener that is known.
   *
   * @param wording a clause without its number; where several paragraphs are joined by U+2029, how
   *     the first opens, the openers of the others being secondary
   */
  public static @Nullable Opener read(String wording, Language language) {
    OpenerTable table = table(language);
    Words words = new Words(wording, Integer.MAX_VALUE);
    if (words.size() == 0 || !BEFORE.matcher(words.gap(0)).matches()) {
      return null;
    }
    Phrase opening = new PhraseReader(table, words).at(0, true);
    return opening == null ? null : new Opener(opening, secondary(table, words, opening));
  }

  private static List<Phrase> secondary(OpenerTable table, Words words, Phrase opening) {
    PhraseReader reader = new PhraseReader(table, words);
    List<Phrase> found = new ArrayList<>();
    int end = opening.end();
    for (int i = 0; i < words.size(); i++) {
      if (words.span(i).start() >= end && mayFollow(table, words, i)) {
        Phrase phrase = reader.at(i, false);
        if (phrase != null && fits(phrase, opening)) {
          found.add(phrase);
          end = phrase.end();
        }
      }
    }
    return found;
  }

  private static boolean mayFollow(OpenerTable table, Words words, int index) {
    String gap = words.gap(index);
    boolean anew = gap.indexOf('\u2029') >= 0;
    return anew
        || (!words.isProper(index)
            && (PAUSE.matcher(gap).matches()
                || (index > 0 && gap.isBlank() && table.joins(words.word(index - 1)))));
  }

  private static boolean fits(Phrase phrase, Phrase opening) {
    return opening.form() != Form.PREAMBULAR || phrase.form() != Form.OPERATIVE;
  }

  /**
   * Whether one phrase is the other with a word that makes it stronger: "urgently appeals" beside
   * "appeals", but not "once again appeals".
   *
   * @param plain in small letters, as is {@code strong}
   */
  public static boolean strengthens(String plain, String strong, Language language) {
    OpenerTable table = table(language);
    return strong.length() > plain.length()
        && ((strong.endsWith(" " + plain)
                && table.strengthens(strong.substring(0, strong.length() - plain.length() - 1)))
            || (strong.startsWith(plain + " ")
                && table.strengthens(strong.substring(plain.length() + 1))));
  }

  /** Whether what one opener says of an event, the other says of it a year later. */
  public static boolean ages(Head original, Head revised, Language language) {
    return table(language).ages(original.name(), revised.name());
  }

  // A class a language, so that a table is read when the first text of its language comes.

  private static final class English {
    static final OpenerTable TABLE = OpenerTable.resource("en.tsv");
  }

  private static final class French {
    static final OpenerTable TABLE = OpenerTable.resource("fr.tsv");
  }

  private static final class Spanish {
    static final OpenerTable TABLE = OpenerTable.resource("es.tsv");
  }

  private static final class Russian {
    static final OpenerTable TABLE = OpenerTable.resource("ru.tsv");
  }

  private static final class Chinese {
    static final OpenerTable TABLE = OpenerTable.resource("zh.tsv");
  }

  private static final class Arabic {
    static final OpenerTable TABLE = OpenerTable.resource("ar.tsv");
  }
}
