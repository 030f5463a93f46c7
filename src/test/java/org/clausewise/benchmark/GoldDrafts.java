package org.clausewise.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewise.benchmark.baseline.Link;

/**
 * Drafts whose right alignment was written down by hand.
 *
 * <p>The texts are not part of this project: a folder has {@code align/argrewrite/*.json} (drafts
 * cut into sentences, with their links), {@code un/} and {@code drafts/} (texts, a paragraph a
 * line; lines that begin with {@code #} are none). The links of the latter are in {@code
 * gold/*.tsv} beside this class, as numbers of paragraphs only.
 */
final class GoldDrafts {

  private static final Pattern EMPHASIS = Pattern.compile("\\*+");

  private GoldDrafts() {}

  /** Every pair of essay drafts, one case each. */
  static List<AlignmentCase> essays(Path corpus) {
    Path folder = corpus.resolve("align/argrewrite");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(GoldDrafts::essay).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AlignmentCase essay(Path file) {
    try {
      JsonNode json = new ObjectMapper().readTree(file.toFile());
      Set<Link> gold = new HashSet<>();
      for (JsonNode link : json.get("gold")) {
        add(link.get(0).asInt(), link.get(1).asInt(), gold);
      }
      return new AlignmentCase(
          json.get("id").asText(),
          strings(json.get("old")),
          strings(json.get("new")),
          gold,
          link -> true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(text -> strings.add(text.asText()));
    return strings;
  }

  /** The two pairs of resolutions, and one article of each of two pairs of a treaty's drafts. */
  static List<AlignmentCase> negotiated(Path corpus) {
    return List.of(
        negotiated(corpus, "un-72-200-to-73-218", "un/A_RES_72_200.txt", "un/A_RES_73_218.txt"),
        negotiated(corpus, "un-L17-to-L58", "un/A_C.2_80_L.17.txt", "un/A_C.2_80_L.58.txt"),
        negotiated(corpus, "paris-001", "drafts/001/old.txt", "drafts/001/new.txt"),
        negotiated(corpus, "paris-003", "drafts/003/old.txt", "drafts/003/new.txt"));
  }

  private static AlignmentCase negotiated(
      Path corpus, String name, String original, String revised) {
    Set<Link> gold = new HashSet<>();
    int[] originalRange = {0, Integer.MAX_VALUE};
    int[] revisedRange = {0, Integer.MAX_VALUE};
    for (String line : goldLines(name)) {
      if (line.startsWith("# original ")) {
        originalRange = range(line);
      } else if (line.startsWith("# revised ")) {
        revisedRange = range(line);
      } else if (!line.startsWith("#")) {
        String[] fields = line.split("\t");
        add(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), gold);
      }
    }
    return new AlignmentCase(
        name,
        paragraphs(corpus.resolve(original)),
        paragraphs(corpus.resolve(revised)),
        gold,
        within(originalRange, revisedRange));
  }

  private static Predicate<Link> within(int[] original, int[] revised) {
    return link -> contains(original, link.original()) || contains(revised, link.revised());
  }

  private static boolean contains(int[] range, int position) {
    return range[0] <= position && position < range[1];
  }

  private static int[] range(String line) {
    String[] words = line.trim().split("\\s+");
    return new int[] {Integer.parseInt(words[2]), Integer.parseInt(words[3])};
  }

  private static void add(int original, int revised, Set<Link> gold) {
    if (original >= 0 && revised >= 0) {
      gold.add(new Link(original, revised));
    }
  }

  private static List<String> goldLines(String name) {
    try (InputStream in = GoldDrafts.class.getResourceAsStream("gold/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("no gold for " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paragraphs of a text file, without the asterisks that stand for italics. */
  private static List<String> paragraphs(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> EMPHASIS.matcher(line).replaceAll(""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
