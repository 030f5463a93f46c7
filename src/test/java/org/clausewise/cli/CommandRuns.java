package org.clausewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausewise.testing.DocxBuilder;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the command line share: a folder, and what the last command printed. */
abstract class CommandRuns {

  static final Instant NOW = Instant.parse("2026-03-31T02:00:00.5Z");

  @TempDir Path folder;
  final Map<String, String> environment = new HashMap<>();
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  boolean terminal;
  boolean errorTerminal;

  final int run(Object... arguments) {
    out.reset();
    err.reset();
    Surroundings surroundings =
        new Surroundings(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            Clock.fixed(NOW, ZoneOffset.UTC),
            terminal,
            errorTerminal);
    return Clausewise.run(
        surroundings, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  final String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  final String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  static String oneLine(String text) {
    assertThat(text.lines()).as("%s", text).hasSize(1);
    return text;
  }

  final String lastLine() {
    List<String> lines = out().lines().toList();
    return lines.get(lines.size() - 1);
  }

  final Path file(String name) {
    return folder.resolve(name);
  }

  final Path write(String name, DocxBuilder docx) throws IOException {
    return Files.write(file(name), docx.build());
  }

  final List<String> filesInFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
