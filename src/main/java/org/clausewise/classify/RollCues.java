package org.clausewise.classify;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.clausewise.model.Language;
import org.clausewise.text.Tsv;

/**
 * The words of a language that show what moves on every year, and what does not. Read from {@code
 * roll-cues-en.tsv} and so on; a cue that a language lacks is never found.
 */
final class RollCues {

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final Map<String, Pattern> inside = new LinkedHashMap<>();
  private final Map<String, Pattern> atEnd = new LinkedHashMap<>();
  private final Map<String, Pattern> atStart = new LinkedHashMap<>();

  private RollCues(String name) {
    Map<String, StringBuilder> joined = new LinkedHashMap<>();
    for (String line : Tsv.lines(RollCues.class, name)) {
      String[] fields = line.split("\t", 2);
      StringBuilder all = joined.computeIfAbsent(fields[0], unseen -> new StringBuilder());
      all.append(all.length() == 0 ? "" : "|").append(fields[1]);
    }
    joined.forEach(this::add);
  }

  static RollCues of(Language language) {
    return language == Language.ENGLISH
        ? English.CUES
        : Objects.requireNonNull(Others.CUES.get(language));
  }

  /** Whether the language has the cue; without it, what it forbids can't be seen. */
  boolean knows(String cue) {
    return inside.containsKey(cue);
  }

  /** Whether the cue stands somewhere in {@code text}. */
  boolean isIn(String cue, String text) {
    return inside.getOrDefault(cue, NEVER).matcher(text).find();
  }

  /** Whether {@code text} ends with the cue, white space aside. */
  boolean ends(String cue, String text) {
    return atEnd.getOrDefault(cue, NEVER).matcher(text).find();
  }

  /** Whether {@code text} begins with the cue, white space aside. */
  boolean begins(String cue, String text) {
    return atStart.getOrDefault(cue, NEVER).matcher(text).lookingAt();
  }

  /** Whether {@code text} is the cue. */
  boolean is(String cue, String text) {
    return inside.getOrDefault(cue, NEVER).matcher(text).matches();
  }

  /** Where the last of the cue begins in {@code text}, or -1. */
  int last(String cue, String text) {
    return inside
        .getOrDefault(cue, NEVER)
        .matcher(text)
        .results()
        .mapToInt(match -> match.start())
        .max()
        .orElse(-1);
  }

  private void add(String name, CharSequence alternatives) {
    String all = "(?:" + alternatives + ")";
    inside.put(name, compiled(all));
    atEnd.put(name, compiled(all + "\\s*$"));
    atStart.put(name, compiled("\\s*" + all));
  }

  /** Ends of words in every script, whatever the Java. */
  private static Pattern compiled(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static RollCues read(Language language) {
    return new RollCues("roll-cues-" + language.code() + ".tsv");
  }

  /** Read when first asked for. */
  private static final class English {
    static final RollCues CUES = read(Language.ENGLISH);
  }

  /** Read when first asked for: a run in English pays for none of them. */
  private static final class Others {
    static final Map<Language, RollCues> CUES = new EnumMap<>(Language.class);

    static {
      for (Language language : Language.values()) {
        CUES.put(language, language == Language.ENGLISH ? English.CUES : read(language));
      }
    }
  }
}
