package org.clausewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program in a process of its own, as the launcher starts it. */
class JarIT {

  private static final Path FIXTURES = Path.of("fixtures", "ict-resolution").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void comparesWithoutAWordOnStandardError() throws Exception {
    int status =
        run(
            "compare",
            FIXTURES.resolve("71-212-stand-in.docx").toString(),
            FIXTURES.resolve("72-200.docx").toString(),
            "-o",
            "redline.docx");

    assertThat(text("err")).isEmpty();
    assertThat(status).isZero();
    assertThat(text("out"))
        .contains("opener weakened: Welcoming → Noting")
        .doesNotContain("\u001B");
    assertThat(text("out").lines().reduce("", (first, last) -> last)).startsWith("Proved: ");
    assertThat(folder.resolve("redline.docx")).isNotEmptyFile();
  }

  @Test
  void tellsItsVersion() throws Exception {
    assertThat(run("--version")).isZero();
    assertThat(text("out")).startsWith("clausewise ").doesNotContain("unpackaged");
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(Path.of("target", "clausewise.jar").toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.endsWith("JAVA_OPTIONS")); // Java tells of them
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private String text(String stream) throws IOException {
    return Files.readString(folder.resolve(stream), StandardCharsets.UTF_8);
  }
}
