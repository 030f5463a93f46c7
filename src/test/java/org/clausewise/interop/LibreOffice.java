package org.clausewise.interop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * Has LibreOffice Writer settle the tracked changes of documents and read out what is left.
 *
 * <p>One process serves a whole batch, with a user profile in the given folder. A Basic macro in
 * that profile does the work; see {@code settle.bas}.
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

  private final LibreOfficeProgram program;
  private final Path folder;

  private LibreOffice(LibreOfficeProgram program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * The LibreOffice on the PATH; the calling test is skipped, saying so, when there is none.
   *
   * @param folder an empty folder for the profile, the documents and the answers
   */
  public static LibreOffice orSkip(Path folder) {
    Optional<LibreOfficeProgram> program = LibreOfficeProgram.onPath();
    Assumptions.assumeTrue(
        program.isPresent(), "LibreOffice (soffice) is not on the PATH: interop is not tested");
    return new LibreOffice(program.orElseThrow(), folder);
  }

  /** Does the jobs in one process and gives the texts of each, in the order of the jobs. */
  public List<SettledTexts> run(List<Job> jobs, Duration limit) {
    try {
      Path batch = Files.createTempDirectory(folder, "batch");
      List<Path> answers = new ArrayList<>();
      Path jobFile = writeJobs(batch, jobs, answers);
      String console = program.run(batch, macro(), "Settle(" + url(jobFile) + ")", limit);
      List<SettledTexts> texts = new ArrayList<>();
      for (Path answer : answers) {
        texts.add(read(answer, console));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
