package org.clausewise.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A printed number, typed or automatic, understood.
 *
 * @param kind what family it belongs to
 * @param label what it contributes to a clause label: {@code 12}, {@code 4.2.1}, {@code (a)}
 * @param readings what a sub-paragraph number may count, the letter before the Roman numeral; empty
 *     for other kinds
 * @param suffixed whether bis, ter, alt or the like stands behind it
 */
record Marker(Kind kind, String label, List<Reading> readings, boolean suffixed) {

  /** The families of number. */
  enum Kind {
    /** 12, 5 bis. */
    DECIMAL,
    /** 4.2.1. */
    DOTTED,
    /** (a), iv), (1), a. */
    SUB,
    /** A, IV. */
    SECTION,
    /** PP3. */
    PREAMBULAR,
    /** OP12. */
    OPERATIVE,
    /** Anything else that prints letters or digits, such as Article 4. */
    OTHER
  }

  /** What a sub-paragraph number counts with. */
  enum Alphabet {
    DIGIT,
    LOWER_LETTER,
    LOWER_ROMAN,
    UPPER_LETTER,
    UPPER_ROMAN,
    HAN_NUMBER,
    ARABIC_LETTER
  }

  /** One way to read a sub-paragraph number: (i) is the letter 9 and the numeral 1. */
  record Reading(Alphabet alphabet, int value) {}

  private static final Pattern END = Pattern.compile("(?:[.:．、]+| ?[-–])$");
  private static final String SUFFIX = "(?<suffix>" + Patterns.SUFFIX + ")?";
  private static final Pattern DECIMAL = Pattern.compile("(?<body>\\d+)" + SUFFIX);
  private static final Pattern DOTTED = Pattern.compile("(?<body>\\d+(?:\\.\\d+)+)" + SUFFIX);
  private static final Pattern NAMED = Pattern.compile("(?<body>(?:PP|OP) ?\\d+)" + SUFFIX);
  private static final Pattern ENCLOSED =
      Pattern.compile(
          "\\(?(?<body>[A-Za-z]{1,8}|\\d{1,3}|"
              + Patterns.HAN_NUMBER
              + "|"
              + Patterns.ARABIC_LETTER
              + ")"
              + SUFFIX
              + "\\)(?<after>.*)");
  private static final Pattern LOWER = Pattern.compile("(?<body>[a-z]{1,8})" + SUFFIX);
  private static final Pattern SECTION =
      Pattern.compile(
          "(?<body>[A-Z]|" + Patterns.UPPER_ROMAN + "|" + Patterns.HAN_NUMBER + ")" + SUFFIX);
  private static final Pattern LOWER_ROMAN = Pattern.compile(Patterns.LOWER_ROMAN);
  private static final Pattern HAN = Pattern.compile(Patterns.HAN_NUMBER);
  private static final String HAN_DIGITS = "一二三四五六七八九";
  private static final Pattern LETTERS = Pattern.compile("([a-z])\\1{0,2}");

  Marker {
    readings = List.copyOf(readings);
  }

  /** Understands {@code printed}; null where it is no number but a bullet or a dash. */
  static @Nullable Marker parse(@Nullable String printed) {
    if (printed == null || printed.chars().noneMatch(Character::isLetterOrDigit)) {
      return null;
    }
    String plain = Patterns.plainFigures(Patterns.plainBlanks(printed));
    String text = END.matcher(plain.strip()).replaceFirst("");
    Marker found = enclosed(text);
    found = found == null ? simple(DECIMAL, Kind.DECIMAL, text) : found;
    found = found == null ? simple(DOTTED, Kind.DOTTED, text) : found;
    found = found == null ? named(text) : found;
    found = found == null ? lower(text) : found;
    found = found == null ? simple(SECTION, Kind.SECTION, text) : found;
    return found == null ? new Marker(Kind.OTHER, text, List.of(), false) : found;
  }

  private static @Nullable Marker simple(Pattern pattern, Kind kind, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    String suffix = suffix(matcher);
    return new Marker(kind, matcher.group("body") + suffix, List.of(), !suffix.isEmpty());
  }

  private static @Nullable Marker named(String text) {
    Marker found = simple(NAMED, Kind.OPERATIVE, text);
    if (found == null) {
      return null;
    }
    String label = found.label().replaceFirst("^(..) ", "$1");
    Kind kind = label.startsWith("PP") ? Kind.PREAMBULAR : Kind.OPERATIVE;
    return new Marker(kind, label, List.of(), found.suffixed());
  }

  private static @Nullable Marker enclosed(String text) {
    Matcher matcher = ENCLOSED.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    String suffix = suffix(matcher);
    String after = matcher.group("after").strip();
    List<Reading> readings = readings(matcher.group("body"));
    if (readings.isEmpty()) {
      return null;
    }
    String label =
        "(" + matcher.group("body") + suffix + ")" + (after.isEmpty() ? "" : " " + after);
    return new Marker(Kind.SUB, label, readings, !suffix.isEmpty() || !after.isEmpty());
  }

  private static @Nullable Marker lower(String text) {
    return LOWER.matcher(text).matches() ? enclosed("(" + text + ")") : null;
  }

  private static String suffix(Matcher matcher) {
    String suffix = matcher.group("suffix");
    return suffix == null ? "" : " " + suffix.strip();
  }

  private static List<Reading> readings(String body) {
    List<Reading> found = new ArrayList<>();
    if (Character.isDigit(body.charAt(0))) {
      found.add(new Reading(Alphabet.DIGIT, Integer.parseInt(body)));
      return found;
    }
    int arabic = Patterns.ARABIC_LETTERS.indexOf(body.charAt(0));
    if (arabic >= 0) {
      found.add(new Reading(Alphabet.ARABIC_LETTER, arabic + 1));
      return found;
    }
    if (HAN.matcher(body).matches()) {
      found.add(new Reading(Alphabet.HAN_NUMBER, han(body)));
      return found;
    }
    String lower = body.toLowerCase(Locale.ROOT);
    boolean upper = !lower.equals(body);
    if (LETTERS.matcher(lower).matches()) {
      int value = lower.charAt(0) - 'a' + 1 + 26 * (lower.length() - 1);
      found.add(new Reading(upper ? Alphabet.UPPER_LETTER : Alphabet.LOWER_LETTER, value));
    }
    if (LOWER_ROMAN.matcher(lower).matches()) {
      found.add(new Reading(upper ? Alphabet.UPPER_ROMAN : Alphabet.LOWER_ROMAN, roman(lower)));
    }
    return found;
  }

  /** 十 is 10, 十二 12, 二十 20, 二十三 23. */
  private static int han(String body) {
    int ten = body.indexOf('十');
    if (ten < 0) {
      return HAN_DIGITS.indexOf(body.charAt(body.length() - 1)) + 1;
    }
    int tens = ten == 0 ? 1 : HAN_DIGITS.indexOf(body.charAt(0)) + 1;
    int ones = ten == body.length() - 1 ? 0 : HAN_DIGITS.indexOf(body.charAt(ten + 1)) + 1;
    return 10 * tens + ones;
  }

  private static int roman(String lower) {
    int sum = 0;
    int next = 0;
    for (int i = lower.length() - 1; i >= 0; i--) {
      int digit =
          switch (lower.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
          };
      sum += digit < next ? -digit : digit;
      next = digit;
    }
    return sum;
  }
}
