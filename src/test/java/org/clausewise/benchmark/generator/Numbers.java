package org.clausewise.benchmark.generator;

import java.util.ArrayList;
import java.util.List;

/** Numbers the paragraphs of resolutions: {@code 1.}, {@code (a)}, {@code (i)}, each with a tab. */
final class Numbers {

  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  private int operative;
  private int sub;
  private int deeper;

  private Numbers() {}

  static List<String> texts(List<Clause> clauses) {
    Numbers numbers = new Numbers();
    List<String> texts = new ArrayList<>();
    clauses.forEach(clause -> texts.add(numbers.next(clause.role()) + clause.wording()));
    return texts;
  }

  private String next(Role role) {
    switch (role) {
      case FRAME, PREAMBULAR -> {
        operative = role == Role.FRAME ? 0 : operative;
        return "";
      }
      case OPERATIVE -> {
        sub = 0;
        deeper = 0;
        return ++operative + ".\t";
      }
      case SUB -> {
        deeper = 0;
        return "(" + letter(sub++) + ")\t";
      }
      case DEEPER -> {
        deeper++;
        return "(" + TENS[deeper / 10 % 10] + ONES[deeper % 10] + ")\t";
      }
    }
    throw new IllegalArgumentException("no such role");
  }

  /** {@code a} to {@code z}, then {@code aa}. */
  private static String letter(int number) {
    return String.valueOf((char) ('a' + number % 26)).repeat(1 + number / 26);
  }
}
