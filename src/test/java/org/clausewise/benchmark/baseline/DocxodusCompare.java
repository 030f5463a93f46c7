package org.clausewise.benchmark.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.clausewise.testing.Programs;

/**
 * The comparison of Docxodus, a .NET library, by its build for Node, read from its redline.
 *
 * <p>Each pair takes a start of Node and of the .NET runtime in it, some seconds.
 */
public final class DocxodusCompare implements Baseline {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Optional<Path> node = Programs.onPath("node");
  private final DocxodusPackage installed = DocxodusPackage.inItsFolder();
  private final Path folder;

  /**
   * Finds Node.
   *
   * @param folder an empty one for the documents
   */
  public DocxodusCompare(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "Docxodus " + DocxodusPackage.VERSION;
  }

  /** Installs the package where it is missing, for which npm needs the network once. */
  @Override
  public Optional<String> whyAbsent() {
    return node.isPresent() ? installed.install() : Optional.of("Node (node) is not on the PATH");
  }

  @Override
  public Answer compare(List<String> original, List<String> revised) {
    return DraftFiles.compare(folder, original, revised, this::run);
  }

  private String run(DraftFiles files) throws IOException {
    Path console = files.folder().resolve("console.txt");
    Programs.run(command(files), console, LIMIT);
    return Files.readString(console);
  }

  private List<String> command(DraftFiles files) throws IOException {
    // Node looks the package up from where the script lies.
    Path script = installed.folder().resolve("compare.mjs");
    Files.writeString(script, Resource.text("compare.mjs"));
    return List.of(
        node.orElseThrow().toString(),
        script.toString(),
        files.original().toString(),
        files.revised().toString(),
        files.redline().toString());
  }
}
