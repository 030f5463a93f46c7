package org.clausewise.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * Has LibreOffice Writer settle the tracked changes of documents and read out what is left.
 *
 * <p>One process serves a whole batch, with a user profile of its own in the given folder, so that
 * no other LibreOffice of this user is met. A Basic macro in that profile does the work; see {@code
 * settle.bas}.
 */
public final class LibreOffice {

  /** What to do with a document's tracked changes before its texts are read. */
  public enum Mode {
    OPEN,
    ACCEPT,
    REJECT
  }

  /** One document and what to do with it. */
  public record Job(byte[] docx, Mode mode) {

    public static Job open(byte[] docx) {
      return new Job(docx, Mode.OPEN);
    }

    public static Job accept(byte[] docx) {
      return new Job(docx, Mode.ACCEPT);
    }

    public static Job reject(byte[] docx) {
      return new Job(docx, Mode.REJECT);
    }
  }

  private final Path program;
  private final Path folder;

  private LibreOffice(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * The LibreOffice on the PATH; the calling test is skipped, saying so, when there is none.
   *
   * @param folder an empty folder for the profile, the documents and the answers
   */
  public static LibreOffice orSkip(Path folder) {
    Optional<Path> program = onPath();
    Assumptions.assumeTrue(
        program.isPresent(), "LibreOffice (soffice) is not on the PATH: interop is not tested");
    return new LibreOffice(program.orElseThrow(), folder);
  }

  /** Does the jobs in one process and gives the texts of each, in the order of the jobs. */
  public List<SettledTexts> run(List<Job> jobs, Duration limit) {
    try {
      Path batch = Files.createTempDirectory(folder, "batch");
      Path profile = batch.resolve("profile");
      LibreOfficeProfile.write(profile, macro());
      List<Path> answers = new ArrayList<>();
      Path jobFile = writeJobs(batch, jobs, answers);
      String console = execute(batch, profile, jobFile, limit);
      List<SettledTexts> texts = new ArrayList<>();
      for (Path answer : answers) {
        texts.add(read(answer, console));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> onPath() {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String entry : path.split(File.pathSeparator, -1)) {
      Path candidate = Path.of(entry, "soffice");
      if (!entry.isEmpty() && Files.isExecutable(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static String macro() throws IOException {
    try (InputStream in = LibreOffice.class.getResourceAsStream("settle.bas")) {
      if (in == null) {
        throw new IllegalStateException("settle.bas is missing beside " + LibreOffice.class);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static Path writeJobs(Path batch, List<Job> jobs, List<Path> answers) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < jobs.size(); i++) {
      Path document = Files.write(batch.resolve(i + ".docx"), jobs.get(i).docx());
      Path answer = batch.resolve(i + ".txt");
      answers.add(answer);
      lines
          .append(word(jobs.get(i).mode()))
          .append('\t')
          .append(url(document))
          .append('\t')
          .append(url(answer))
          .append('\n');
    }
    return Files.writeString(batch.resolve("jobs.txt"), lines);
  }

  private static String word(Mode mode) {
    return switch (mode) {
      case OPEN -> "open";
      case ACCEPT -> "accept";
      case REJECT -> "reject";
    };
  }

  private String execute(Path batch, Path profile, Path jobFile, Duration limit)
      throws IOException {
    Path console = batch.resolve("console.txt");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--norestore",
                "--nologo",
                "-env:UserInstallation=" + url(profile),
                "macro:///Standard.Module1.Settle(" + url(jobFile) + ")")
            .redirectErrorStream(true)
            .redirectOutput(console.toFile())
            .start();
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException(
            "LibreOffice did not finish within " + limit + "\n" + Files.readString(console));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while LibreOffice worked", e);
    } finally {
      // The program on the PATH is a script: its child does the work and outlives it.
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return Files.readString(console);
  }

  private static SettledTexts read(Path answer, String console) throws IOException {
    if (!Files.exists(answer)) {
      throw new IllegalStateException("LibreOffice gave no answer: " + answer + "\n" + console);
    }
    return SettledTexts.parse(Files.readAllLines(answer, UTF_8));
  }

  private static String url(Path path) {
    return path.toUri().toString();
  }
}
