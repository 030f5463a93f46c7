package org.clausewise.benchmark.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.clausewise.testing.Programs;

/**
 * The npm package of Docxodus in a folder that outlives the run: that of the system property {@code
 * clausewise.docxodus}, else {@code target/docxodus}.
 */
final class DocxodusPackage {

  static final String VERSION = "12.6.2";
  static final String PROPERTY = "clausewise.docxodus";

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Path folder;

  private DocxodusPackage(Path folder) {
    this.folder = folder;
  }

  static DocxodusPackage inItsFolder() {
    String named = System.getProperty(PROPERTY, "");
    return new DocxodusPackage(named.isBlank() ? Path.of("target", "docxodus") : Path.of(named));
  }

  Path folder() {
    return folder;
  }

  /** Whether the wanted version is there, so that no network is needed. */
  boolean isInstalled() {
    Path description = folder.resolve("node_modules/docxodus/package.json");
    try {
      return Files.exists(description)
          && Files.readString(description).contains("\"version\": \"" + VERSION + "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Installs it where it is missing; says why that can't be done. */
  Optional<String> install() {
    if (isInstalled()) {
      return Optional.empty();
    }
    return Programs.onPath("npm")
        .map(this::installWith)
        .orElse(Optional.of("npm is not on the PATH and Docxodus not installed"));
  }

  private Optional<String> installWith(Path npm) {
    try {
      Path console = Files.createDirectories(folder).resolve("npm.txt");
      int status = Programs.run(command(npm), console, LIMIT);
      return status == 0 && isInstalled()
          ? Optional.empty()
          : Optional.of("npm could not install Docxodus:\n" + Files.readString(console));
    } catch (IOException | IllegalStateException e) {
      return Optional.of("npm could not install Docxodus: " + e.getMessage());
    }
  }

  private List<String> command(Path npm) {
    return List.of(
        npm.toString(),
        "install",
        "--prefix",
        folder.toString(),
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "docxodus@" + VERSION);
  }
}
