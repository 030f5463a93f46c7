package org.clausewise.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.model.MentionKind;
import org.clausewise.text.Tsv;

/**
 * Reads the patterns of a language.
 *
 * <p>A line is one of: {@code let NAME REGEX}, used as {@code {NAME}} in the lines below; {@code
 * month N WORD…}; {@code word N WORD…}, numbers in words; {@code start NAME WORD…}, words that a
 * trigger stands for; {@code same FILE}, the lines of another file; {@code KIND TRIGGER REGEX}.
 * Fields are parted by tabs; {@code #} begins a comment. Cost: once a language.
 */
final class PatternFile {

  private static final Pattern MACRO = Pattern.compile("\\{([a-z][a-z_]*)\\}");

  private final Map<String, String> macros = new LinkedHashMap<>();
  private final Map<String, Integer> months = new LinkedHashMap<>();
  private final Map<String, Long> words = new LinkedHashMap<>();
  private final Map<String, List<String>> starts = new LinkedHashMap<>();
  private final List<MentionPattern> patterns = new ArrayList<>();

  private PatternFile() {}

  static PatternFile read(String name) {
    PatternFile file = new PatternFile();
    file.addLines(name);
    return file;
  }

  /** The names of months, lower case, and their numbers from 1. */
  Map<String, Integer> months() {
    return months;
  }

  /** Words of numbers, lower case; those of ordinals have the same value. */
  Map<String, Long> words() {
    return words;
  }

  List<MentionPattern> patterns() {
    return patterns;
  }

  private void addLines(String name) {
    Tsv.lines(PatternFile.class, name).forEach(line -> add(line.split("\t")));
  }

  private void add(String[] fields) {
    switch (fields[0]) {
      case "same" -> addLines(fields[1]);
      case "let" -> macros.put(fields[1], expand(fields[2]));
      case "start" -> starts.put(fields[1], List.of(fields).subList(2, fields.length));
      case "month" -> addMonth(fields);
      case "word" -> addWord(fields);
      default -> addPattern(fields);
    }
  }

  private void addMonth(String[] fields) {
    for (int i = 2; i < fields.length; i++) {
      months.put(fields[i].toLowerCase(Locale.ROOT), Integer.valueOf(fields[1]));
    }
    macros.put("month", alternatives(months.keySet()));
  }

  private void addWord(String[] fields) {
    for (int i = 2; i < fields.length; i++) {
      words.put(fields[i], Long.valueOf(fields[1]));
    }
  }

  /** The longest first, since the first that fits is taken. */
  private static String alternatives(Iterable<String> all) {
    List<String> sorted = new ArrayList<>();
    all.forEach(word -> sorted.add(Pattern.quote(word)));
    sorted.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return "(?i:" + String.join("|", sorted) + ")";
  }

  private void addPattern(String[] fields) {
    boolean name = fields[0].equals("-");
    patterns.add(
        new MentionPattern(
            name ? null : MentionKind.valueOf(fields[0]),
            trigger(fields[1]),
            Pattern.compile(expand(fields[2]), Pattern.UNICODE_CASE)));
  }

  /** What begins with a word that a language has not named may begin anywhere. */
  private Trigger trigger(String names) {
    List<String> all = new ArrayList<>(List.of(names.split(",", -1)));
    if (all.remove("CUE")) {
      all.addAll(starts.getOrDefault("cue", List.of("ANY")));
    }
    return Trigger.of(all);
  }

  private String expand(String regex) {
    return MACRO
        .matcher(regex)
        .replaceAll(match -> Matcher.quoteReplacement("(?:" + macro(match.group(1)) + ")"));
  }

  private String macro(String name) {
    String found = macros.get(name);
    if (found == null) {
      throw new IllegalStateException("no macro " + name);
    }
    return found;
  }
}
