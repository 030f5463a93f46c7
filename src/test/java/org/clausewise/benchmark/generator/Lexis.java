package org.clausewise.benchmark.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The lists of words that invented clauses and rewordings are made of ({@code lexis.tsv}). */
final class Lexis {

  private final Map<String, List<List<String>>> entries = new HashMap<>();
  private final Map<String, String> swaps = new HashMap<>();

  private Lexis() {}

  static Lexis read() {
    Lexis lexis = new Lexis();
    for (String line : lines()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        lexis.add(List.of(line.split("\t")));
      }
    }
    for (List<String> pair : lexis.all("swap")) {
      lexis.swaps.putIfAbsent(pair.get(0), pair.get(1));
      lexis.swaps.putIfAbsent(pair.get(1), pair.get(0));
    }
    return lexis;
  }

  private static List<String> lines() {
    try (InputStream file = Lexis.class.getResourceAsStream("lexis.tsv")) {
      if (file == null) {
        throw new IllegalStateException("no lexis.tsv among the resources of the tests");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(List<String> fields) {
    entries
        .computeIfAbsent(fields.get(0), kind -> new ArrayList<>())
        .add(fields.subList(1, fields.size()));
  }

  /** The entries of one kind, each with its forms. */
  List<List<String>> all(String kind) {
    return entries.getOrDefault(kind, List.of());
  }

  /** The first form of any entry of one kind. */
  String any(String kind, Random random) {
    List<List<String>> choice = all(kind);
    return choice.get(random.nextInt(choice.size())).get(0);
  }

  /** A word that may stand for this one; empty where none is known. */
  String swapFor(String word) {
    return swaps.getOrDefault(word, "");
  }
}
