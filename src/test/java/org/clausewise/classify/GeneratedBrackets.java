package org.clausewise.classify;

import java.util.Random;
import org.clausewise.change.BracketOutcome;

/** A clause with random brackets, and the same resolved at random, with the known outcome. */
final class GeneratedBrackets {

  private final Random random;
  private final StringBuilder original = new StringBuilder();
  private final StringBuilder revised = new StringBuilder();
  private int word;
  private BracketOutcome outcome = BracketOutcome.NONE;

  GeneratedBrackets(long seed) {
    random = new Random(seed);
    words(true);
    int parts = 1 + random.nextInt(6);
    for (int i = 0; i < parts; i++) {
      part(0, true);
      words(true);
    }
  }

  String original() {
    return original.toString();
  }

  String revised() {
    return revised.toString();
  }

  BracketOutcome outcome() {
    return outcome;
  }

  /** One to four words that are nowhere else. */
  private void words(boolean kept) {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      both("word" + word++ + " ", kept);
    }
  }

  private void both(String text, boolean kept) {
    original.append(text);
    if (kept) {
      revised.append(text);
    }
  }

  private void part(int depth, boolean kept) {
    switch (random.nextInt(depth > 2 ? 3 : 6)) {
      case 0 -> alternatives(kept);
      case 1 -> slash(kept);
      case 2 -> bracket(depth, kept, false, false);
      case 3 -> bracket(depth, kept, true, true);
      case 4 -> bracket(depth, kept, false, true);
      default -> opened(depth, kept);
    }
  }

  /** A bracket that stays, is lifted, or goes with its words. */
  private void bracket(int depth, boolean kept, boolean stays, boolean words) {
    both("[", kept && stays);
    count(kept && stays ? 0 : kept && words ? 1 : 0, !(kept && words) ? 1 : 0, 0, 0);
    boolean inner = kept && words;
    words(inner);
    if (random.nextInt(3) == 0) {
      part(depth + 1, inner);
      words(inner);
    }
    both("] ", kept && stays);
  }

  private void alternatives(boolean kept) {
    int count = 2 + random.nextInt(2);
    int winner = random.nextInt(count);
    for (int i = 0; i < count; i++) {
      original.append('[');
      words(kept && i == winner);
      original.append(']');
    }
    original.append(' ');
    count(0, kept ? count - 1 : count, kept ? 1 : 0, 0);
    outcome = outcome.plus(new BracketOutcome(count - 1, 0, 0, 0, 0, 0));
  }

  private void slash(boolean kept) {
    boolean first = random.nextBoolean();
    String one = "either" + letters();
    String other = "other" + letters();
    original.append('[').append(one).append('/').append(other).append("] ");
    if (kept) {
      revised.append(first ? one : other).append(' ');
    }
    count(0, kept ? 0 : 1, kept ? 1 : 0, 0);
  }

  private String letters() {
    StringBuilder letters = new StringBuilder();
    for (int rest = ++word; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }

  /** Not within another bracket: that would as well be the other one, narrowed. */
  private void opened(int depth, boolean kept) {
    if (depth > 0) {
      words(kept);
      return;
    }
    revised.append('[');
    words(true);
    revised.append("] ");
    outcome = outcome.plus(new BracketOutcome(0, 1, 0, 0, 0, 1));
  }

  /** One bracket of the original. */
  private void count(int lifted, int dropped, int chosen, int after) {
    int stays = lifted + dropped + chosen == 0 ? 1 : after;
    outcome = outcome.plus(new BracketOutcome(1, stays, lifted, dropped, chosen, 0));
  }
}
