package org.clausewise.classify.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The clauses of resolution 72/200 from the fixture's source, without its notes. */
final class Source {

  private static final Path FILE = Path.of("fixtures", "ict-resolution", "source", "72-200.md");
  private static final Pattern FRAME = Pattern.compile("@[a-z-]+ (.+)");
  private static final Pattern OPERATIVE = Pattern.compile("\\d+\\. (.+)");
  private static final Pattern OPENER = Pattern.compile("\\*([^*]+)\\*(.*)");
  private static final Pattern CHAIN =
      Pattern.compile("^(?:Also|Further) | (?:also|further)$", Pattern.CASE_INSENSITIVE);

  private static final List<String> LINES = lines();

  private Source() {}

  static List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    LINES.forEach(line -> clauses.add(clause(line)));
    return clauses;
  }

  private static List<String> lines() {
    try (Stream<String> lines = Files.lines(FILE)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("%") && !line.startsWith("[^"))
          .map(line -> line.replaceAll("\\[\\^\\d+]", ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Clause clause(String line) {
    Matcher frame = FRAME.matcher(line);
    Matcher operative = OPERATIVE.matcher(line);
    if (frame.matches()) {
      return new Clause(Part.FRAME, "", plain(frame.group(1)));
    }
    if (line.startsWith("*The General Assembly*")) {
      return new Clause(Part.FRAME, "", plain(line));
    }
    return operative.matches()
        ? opened(Part.OPERATIVE, operative.group(1))
        : opened(Part.PREAMBULAR, line);
  }

  /**
   * A clause from its markup: its opener in asterisks, which loses its chain word, and the rest.
   */
  static Clause opened(Part part, String markup) {
    Matcher opener = OPENER.matcher(markup);
    if (!opener.matches()) {
      throw new IllegalStateException("no opener in " + markup);
    }
    String bare = CHAIN.matcher(opener.group(1)).replaceAll("");
    String capital = Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    return new Clause(part, capital, plain(opener.group(2)));
  }

  private static String plain(String markup) {
    return markup.replace("*", "");
  }
}
