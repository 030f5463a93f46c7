package org.clausewise.ooxml;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values in the number formats of WordprocessingML (ECMA-376 Part 1, 17.18.59 ST_NumberFormat).
 *
 * <p>Words and ordinals are English. Formats that need a grammar of their own (Korean and Thai
 * counting words, Vietnamese, legal Chinese) and values outside a format's range print in Arabic
 * digits: the number then still tells the place, if not in the right dress.
 */
final class NumberFormats {

  private static final int LARGEST_ROMAN = 32767;
  private static final int LONGEST_LETTERS = 32;

  /** Alphabets that repeat their letter after the last one: z, aa, bb. */
  private static final Map<String, String> ALPHABETS =
      Map.of(
          "lowerLetter", "abcdefghijklmnopqrstuvwxyz",
          "upperLetter", "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
          "russianLower", "абвгдежзиклмнопрстуфхцчшщыэюя",
          "russianUpper", "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ",
          "arabicAlpha", "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
          "arabicAbjad", "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
          "hebrew2", "אבגדהוזחטיכלמנסעפצקרשת",
          "ganada", "가나다라마바사아자차카타파하",
          "ideographTraditional", "甲乙丙丁戊己庚辛壬癸",
          "ideographZodiac", "子丑寅卯辰巳午未申酉戌亥");

  /** Formats that only change the ten digits. */
  private static final Map<String, String> DIGITS =
      Map.of(
          "thaiNumbers", "๐๑๒๓๔๕๖๗๘๙",
          "hindiNumbers", "०१२३४५६७८९",
          "decimalFullWidth", "０１２３４５６７８９",
          "decimalFullWidth2", "０１２３４５６７８９",
          "ideographDigital", "〇一二三四五六七八九",
          "japaneseDigitalTenThousand", "〇一二三四五六七八九",
          "taiwaneseDigital", "○一二三四五六七八九",
          "koreanDigital", "영일이삼사오육칠팔구");

  private NumberFormats() {}

  /**
   * {@code value} as printed.
   *
   * @param format the {@code w:numFmt} name
   * @param custom the {@code w:format} of a custom format, else null
   */
  static String format(String format, @Nullable String custom, int value) {
    String alphabet = ALPHABETS.get(format);
    if (alphabet != null) {
      return repeatedLetter(alphabet, value);
    }
    String digits = DIGITS.get(format);
    if (digits != null) {
      return withDigits(digits, value);
    }
    return switch (format) {
      case "none", "bullet" -> "";
      case "custom" -> padded(custom, value);
      case "decimalZero" -> value >= 0 && value < 10 ? "0" + value : decimal(value);
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "ordinal" -> EnglishNumbers.ordinalDigits(value);
      case "cardinalText" -> EnglishNumbers.cardinal(value);
      case "ordinalText" -> EnglishNumbers.ordinal(value);
      case "numberInDash" -> "- " + value + " -";
      case "hex" -> Integer.toHexString(value).toUpperCase(Locale.ROOT);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed('①', value);
      case "decimalEnclosedParen" -> enclosed('⑴', value);
      case "decimalEnclosedFullstop" -> enclosed('⒈', value);
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          chinese(value);
      case "hebrew1" -> hebrew(value);
      // Arabic digits are the fallback for the formats named in the class comment.
      default -> decimal(value);
    };
  }

  private static String decimal(int value) {
    return Integer.toString(value);
  }

  private static String repeatedLetter(String alphabet, int value) {
    int size = alphabet.length();
    // The bound keeps a hostile start value from making a string of a million letters.
    if (value < 1 || (value - 1) / size >= LONGEST_LETTERS) {
      return decimal(value);
    }
    String letter = alphabet.substring((value - 1) % size, (value - 1) % size + 1);
    return letter.repeat((value - 1) / size + 1);
  }

  private static String withDigits(String digits, int value) {
    StringBuilder out = new StringBuilder();
    for (char c : decimal(value).toCharArray()) {
      out.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
    }
    return out.toString();
  }

  /** Word's custom formats pad with zeros: {@code 001, 002, 003, ...}. */
  private static String padded(@Nullable String custom, int value) {
    String plain = decimal(value);
    int comma = custom == null ? -1 : custom.indexOf(',');
    if (custom == null || comma < 0 || value < 0) {
      return plain;
    }
    return "0".repeat(Math.max(0, Math.min(comma, 10) - plain.length())) + plain;
  }

  private static String roman(int value) {
    if (value < 1 || value > LARGEST_ROMAN) {
      return decimal(value);
    }
    int[] sizes = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] letters = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int rest = value;
    for (int i = 0; i < sizes.length; i++) {
      while (rest >= sizes[i]) {
        out.append(letters[i]);
        rest -= sizes[i];
      }
    }
    return out.toString();
  }

  private static String enclosed(char one, int value) {
    return value < 1 || value > 20 ? decimal(value) : Character.toString((char) (one + value - 1));
  }

  private static String chinese(int value) {
    if (value < 1 || value > 9999) {
      return decimal(value);
    }
    String digits = "零一二三四五六七八九";
    String[] units = {"千", "百", "十", ""};
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int i = 0, unit = 1000; unit > 0; i++, unit /= 10) {
      int digit = value / unit % 10;
      if (digit == 0) {
        gap = out.length() > 0;
        continue;
      }
      if (gap) {
        out.append('零');
        gap = false;
      }
      // Ten to nineteen drop the one: 十二, not 一十二.
      if (!(digit == 1 && unit == 10 && out.length() == 0)) {
        out.append(digits.charAt(digit));
      }
      out.append(units[i]);
    }
    return out.toString();
  }

  private static String hebrew(int value) {
    if (value < 1 || value > 999) {
      return decimal(value);
    }
    StringBuilder out = new StringBuilder();
    int rest = value;
    String hundreds = "קרשת";
    while (rest >= 100) {
      int letter = Math.min(rest / 100, 4);
      out.append(hundreds.charAt(letter - 1));
      rest -= letter * 100;
    }
    // 15 and 16 are written 9+6 and 9+7, for 10+5 and 10+6 spell a name of God.
    if (rest == 15 || rest == 16) {
      return out.append('ט').append(rest == 15 ? 'ו' : 'ז').toString();
    }
    if (rest >= 10) {
      out.append("יכלמנסעפצ".charAt(rest / 10 - 1));
    }
    if (rest % 10 > 0) {
      out.append("אבגדהוזחט".charAt(rest % 10 - 1));
    }
    return out.toString();
  }
}
