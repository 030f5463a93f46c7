package org.clausewise.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A paragraph of invented sentences that was reworded by phrases, and what was done to it.
 *
 * <p>It is a list of pieces that were kept, removed or added; each begins with its space or comma.
 * What was done is thus known to the character: phrases replaced, adjectives and phrases inserted
 * or removed, items of lists, numbers and dates, and whole sentences inserted, removed or moved.
 */
record Rewording(List<Piece> pieces) {

  enum Fate {
    KEPT,
    REMOVED,
    ADDED
  }

  record Piece(String text, Fate fate) {}

  String original() {
    return text(Fate.ADDED);
  }

  String revised() {
    return text(Fate.REMOVED);
  }

  private String text(Fate without) {
    return pieces.stream()
        .filter(piece -> piece.fate != without)
        .map(Piece::text)
        .collect(Collectors.joining())
        .strip();
  }

  /** How many characters were removed and added. */
  int marked() {
    return pieces.stream()
        .filter(piece -> piece.fate != Fate.KEPT)
        .mapToInt(piece -> piece.text.length())
        .sum();
  }

  /** How many stretches were removed, added or replaced. */
  int edits() {
    int edits = 0;
    boolean kept = true;
    for (Piece piece : pieces) {
      edits += kept && piece.fate != Fate.KEPT ? 1 : 0;
      kept = piece.fate == Fate.KEPT;
    }
    return edits;
  }

  /** Makes rewordings, the same ones for the same seed. */
  static final class Maker {

    private static final List<String> NOUNS =
        List.of(
            "agencies",
            "border",
            "bridges",
            "budget",
            "capacity",
            "cities",
            "coast",
            "colleges",
            "data",
            "deserts",
            "donors",
            "energy",
            "farmers",
            "fisheries",
            "forests",
            "funding",
            "harbours",
            "health",
            "hospitals",
            "housing",
            "industry",
            "islands",
            "knowledge",
            "lakes",
            "libraries",
            "markets",
            "migrants",
            "mountains",
            "museums",
            "networks",
            "nurses",
            "partners",
            "pupils",
            "railways",
            "research",
            "rivers",
            "roads",
            "sanitation",
            "schools",
            "science",
            "ships",
            "soil",
            "students",
            "teachers",
            "technology",
            "tourism",
            "trade",
            "training",
            "transport",
            "villages",
            "water",
            "wildlife",
            "women",
            "youth");

    private static final List<String> ADJECTIVES =
        List.of(
            "affordable",
            "ageing",
            "annual",
            "basic",
            "coastal",
            "common",
            "digital",
            "durable",
            "early",
            "effective",
            "fair",
            "global",
            "inclusive",
            "innovative",
            "large",
            "local",
            "modern",
            "national",
            "open",
            "public",
            "reliable",
            "remote",
            "resilient",
            "rural",
            "safe",
            "shared",
            "small",
            "sustainable",
            "urban",
            "voluntary");

    private static final List<String> VERBS =
        List.of(
            "adopted",
            "asked for",
            "called for",
            "commended",
            "deferred",
            "discussed",
            "endorsed",
            "examined",
            "funded",
            "noted",
            "praised",
            "rejected",
            "requested",
            "reviewed",
            "stressed",
            "welcomed");

    private static final List<String> BODIES =
        List.of(
            "The Board",
            "The Bureau",
            "The Chair",
            "The Commission",
            "The Committee",
            "The Council",
            "The Forum",
            "The Panel",
            "The secretariat",
            "The working group");

    private static final List<String> LINKS = List.of("for", "in", "of", "through", "with");

    private final Random random;
    private final List<Piece> pieces = new ArrayList<>();

    Maker(long seed) {
      this.random = new Random(seed);
    }

    /** A paragraph of up to six sentences with a few changes. */
    Rewording next() {
      pieces.clear();
      int sentences = 1 + random.nextInt(6);
      double changing = 0.5 / (1 + sentences);
      for (int k = 0; k < sentences; k++) {
        addSentence(changing);
      }
      return new Rewording(List.copyOf(pieces));
    }

    private void addSentence(double changing) {
      switch (random.nextInt(24)) {
        case 0 -> addWhole(Fate.ADDED);
        case 1 -> addWhole(Fate.REMOVED);
        case 2 -> addMoved();
        default -> addReworded(changing);
      }
    }

    private void addWhole(Fate fate) {
      add(sentence(), fate);
    }

    /** Two sentences that changed places, of which the longer counts as kept. */
    private void addMoved() {
      String one = sentence();
      String other = sentence();
      boolean firstMoves = one.length() <= other.length();
      add(one, firstMoves ? Fate.REMOVED : Fate.ADDED);
      add(other, Fate.KEPT);
      add(one, firstMoves ? Fate.ADDED : Fate.REMOVED);
    }

    private String sentence() {
      int from = pieces.size();
      addReworded(0);
      List<Piece> made = pieces.subList(from, pieces.size());
      String text = made.stream().map(Piece::text).collect(Collectors.joining());
      made.clear();
      return text;
    }

    private void addReworded(double changing) {
      change(changing, " " + any(BODIES), " " + any(BODIES));
      change(changing, " " + any(VERBS), " " + any(VERBS));
      addPhrases(changing);
      if (random.nextBoolean()) {
        addList(changing);
      }
      if (random.nextBoolean()) {
        add(" of", Fate.KEPT);
        change(changing, " " + date(), " " + date());
      }
      if (random.nextBoolean()) {
        add(", as stated in", Fate.KEPT);
        change(changing, " " + symbol(), " " + symbol());
      }
      add(".", Fate.KEPT);
    }

    private void addPhrases(double changing) {
      add(" the", Fate.KEPT);
      for (int k = random.nextInt(4); k >= 0; k--) {
        optional(changing, " " + any(ADJECTIVES));
        change(changing, " " + any(NOUNS), " " + any(ADJECTIVES) + " " + any(NOUNS));
        optional(changing, " " + any(LINKS) + " " + any(ADJECTIVES) + " " + any(NOUNS));
        if (k > 0) {
          add(" " + any(LINKS) + " the", Fate.KEPT);
        }
      }
    }

    private void addList(double changing) {
      List<String> items = new ArrayList<>(NOUNS);
      Collections.shuffle(items, random);
      add(" and", Fate.KEPT);
      add(" " + items.get(0), Fate.KEPT);
      for (int k = 1; k <= 1 + random.nextInt(3); k++) {
        add(", " + items.get(k), Fate.KEPT);
        optional(changing, ", " + items.get(k + 10));
      }
      add(" and " + items.get(9), Fate.KEPT);
    }

    /** Something that only one side may have. */
    private void optional(double changing, String text) {
      if (random.nextDouble() < changing) {
        add(text, random.nextBoolean() ? Fate.ADDED : Fate.REMOVED);
      }
    }

    private void change(double changing, String text, String other) {
      if (random.nextDouble() < changing && !text.equals(other)) {
        add(text, Fate.REMOVED);
        add(other, Fate.ADDED);
      } else {
        add(text, Fate.KEPT);
      }
    }

    private String date() {
      return 1
          + random.nextInt(28)
          + (random.nextBoolean() ? " May " : " December ")
          + (2010 + random.nextInt(20));
    }

    private String symbol() {
      return "A/" + (60 + random.nextInt(20)) + "/" + (1 + random.nextInt(400));
    }

    private String any(List<String> words) {
      return words.get(random.nextInt(words.size()));
    }

    private void add(String text, Fate fate) {
      pieces.add(new Piece(text, fate));
    }
  }
}
