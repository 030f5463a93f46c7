package org.clausewise.classify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.text.Tsv;

/**
 * Brings the two spellings of an English word to one.
 *
 * <p>The idea: a table of words ({@code spellings-en.tsv}) and the endings -ise, -isation and -yse.
 * Only words that exist in both spellings with one meaning are in it: not practice and practise,
 * which are two words. Cost: linear in the words given. Handled badly: capitals inside a word.
 */
final class Spellings {

  private static final String ENDINGS =
      "(?<ending>s|['’]s|ed|d|ing|al|able|ful|less|er|ers|ment|ments)?";

  /** organise, analysed, recognising, globalisation; the stem keeps prise apart from prize. */
  private static final Pattern VERB =
      Pattern.compile("(?<stem>\\p{L}{3,}[iy])s(?<ending>e|es|ed|ing|er|ers|ation|ations|ational)");

  private static final Pattern WORDS = Pattern.compile("\\p{L}+(?:['’]s)?");

  private final Map<String, String> forms = new TreeMap<>();
  private final Pattern known;

  Spellings() {
    for (List<String> row : Tsv.resource(Spellings.class, "spellings-en.tsv")) {
      forms.put(row.get(1), row.get(0));
    }
    known =
        Pattern.compile(
            "\\b(?<word>" + String.join("|", forms.keySet()) + ")" + ENDINGS + "\\b",
            Pattern.CASE_INSENSITIVE);
  }

  /** The text in one spelling; capitals at the start of a word are kept. */
  String unified(String text) {
    String one = known.matcher(text).replaceAll(this::form);
    return WORDS.matcher(one).replaceAll(found -> Matcher.quoteReplacement(verb(found.group())));
  }

  private String form(MatchResult found) {
    String word = found.group(1);
    String form = forms.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    String ending = found.group(2) == null ? "" : found.group(2);
    boolean capital = Character.isUpperCase(word.charAt(0));
    return Matcher.quoteReplacement(
        (capital ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) : form)
            + (form.endsWith("e") && ending.startsWith("e") ? ending.substring(1) : ending));
  }

  private static String verb(String word) {
    Matcher matcher = VERB.matcher(word);
    return matcher.matches() ? matcher.group("stem") + "z" + matcher.group("ending") : word;
  }
}
