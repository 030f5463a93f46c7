package org.clausewise.ooxml;

/** English number words up to 999, as Word prints them: {@code Twenty-one}, {@code Third}. */
final class EnglishNumbers {

  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };

  private EnglishNumbers() {}

  /** {@code Twenty-one}; Arabic digits outside 0 to 999. */
  static String cardinal(int value) {
    return value < 0 || value > 999 ? Integer.toString(value) : capital(words(value));
  }

  /** {@code Twenty-first}; digits with an ending outside 0 to 999. */
  static String ordinal(int value) {
    if (value < 0 || value > 999) {
      return ordinalDigits(value);
    }
    String words = words(value);
    int cut = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
    return capital(words.substring(0, cut) + ordinalWord(words.substring(cut)));
  }

  /** {@code 21st}. */
  static String ordinalDigits(int value) {
    int tens = Math.floorMod(value, 100);
    if (tens >= 11 && tens <= 13) {
      return value + "th";
    }
    return switch (tens % 10) {
      case 1 -> value + "st";
      case 2 -> value + "nd";
      case 3 -> value + "rd";
      default -> value + "th";
    };
  }

  private static String words(int value) {
    if (value < 20) {
      return SMALL[value];
    }
    if (value < 100) {
      return TENS[value / 10] + (value % 10 == 0 ? "" : "-" + SMALL[value % 10]);
    }
    String hundreds = SMALL[value / 100] + " hundred";
    return value % 100 == 0 ? hundreds : hundreds + " " + words(value % 100);
  }

  private static String ordinalWord(String word) {
    return switch (word) {
      case "one" -> "first";
      case "two" -> "second";
      case "three" -> "third";
      case "five" -> "fifth";
      case "eight" -> "eighth";
      case "nine" -> "ninth";
      case "twelve" -> "twelfth";
      default -> word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
    };
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
