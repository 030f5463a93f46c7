package org.clausewise.clause;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * The words by which the structure of a text in one language is known.
 *
 * <p>The idea: the lines at the head and the end of a resolution and the headings of an agreement
 * are formulae, so a list of them a language tells them apart; the lists are data ({@code en.tsv}
 * and its like). Cost: the length of a line, for lines short enough to be one of them. Handled
 * badly: formulae that the lists don't have.
 */
final class StructureWords {

  /** The lines that are known by their words. */
  enum LineKind {
    ORGAN,
    PARTIES,
    ENACTING,
    SESSION,
    COMMITTEE,
    AGENDA,
    SPONSORS,
    ADOPTION,
    REPORT,
    HEADING,
    CLOSING
  }

  /** Longer lines are prose that happens to begin like one of these. */
  private static final int LONGEST = 200;

  private static final int LONGEST_HEADING = 200;

  private static final String TERM = "[\\[{(]*[“\"«„‘](?<term>[^”\"»’]{1,80})[”\"»’]\\s*[,，]?\\s*";

  private final Map<LineKind, Pattern> lines = new EnumMap<>(LineKind.class);
  private final HeadingPattern headings;
  private final Pattern option;
  private final Pattern alternative;
  private final Pattern definition;

  private StructureWords(WordFile file) {
    for (LineKind kind : LineKind.values()) {
      var wordings = file.of(kind.name().toLowerCase(Locale.ROOT));
      boolean exact = kind == LineKind.ORGAN || kind == LineKind.PARTIES;
      lines.put(kind, exact ? WordPattern.sentence(wordings) : WordPattern.line(wordings));
    }
    headings = new HeadingPattern(file);
    option = HeadingPattern.beginning(WordPattern.heading(file.of("option")));
    alternative = HeadingPattern.beginning(WordPattern.heading(file.of("alternative")));
    String verbs = String.join("|", file.of("definition").stream().map(Pattern::quote).toList());
    definition = Pattern.compile(TERM + "(?:" + verbs + ").*", Pattern.DOTALL);
  }

  /** Those of a language. */
  static StructureWords of(Language language) {
    return new StructureWords(WordFile.of(language));
  }

  /** Whether a line without number is one of that kind. */
  boolean is(LineKind kind, Line line) {
    return line.marker() == null
        && !line.isEmpty()
        && line.text().length() <= LONGEST
        && Objects.requireNonNull(lines.get(kind)).matcher(plain(line.text())).matches();
  }

  /** With one kind of apostrophe, and without the asterisk that calls a note of the head. */
  private static String plain(String text) {
    return text.replace('’', '\'').replace("*", "");
  }

  /** The heading that a text begins with, or null. */
  @Nullable HeadingWords heading(String text) {
    return text.length() > LONGEST_HEADING ? null : headings.read(text);
  }

  /** The option that a text begins with, or null. */
  @Nullable OptionWords option(String text) {
    OptionWords found = OptionWords.read(text, option, false);
    return found == null ? OptionWords.read(text, alternative, true) : found;
  }

  /** The term that a text defines, in its quotation marks, or null. */
  @Nullable String definedTerm(String text) {
    Matcher matcher = definition.matcher(text);
    return matcher.matches()
        ? text.substring(matcher.start("term") - 1, matcher.end("term") + 1)
        : null;
  }
}
