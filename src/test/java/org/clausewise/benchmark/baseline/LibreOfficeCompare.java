package org.clausewise.benchmark.baseline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.clausewise.interop.LibreOfficeProgram;

/**
 * LibreOffice Writer's comparison of documents, read from the redline that it stores as .docx.
 *
 * <p>Each pair takes a start of the program, some seconds. Handled badly: Writer's .docx loses
 * which of two moved passages belong together, see {@link Moves}.
 */
public final class LibreOfficeCompare implements Baseline {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Optional<LibreOfficeProgram> program = LibreOfficeProgram.onPath();
  private final Path folder;

  /**
   * Finds the program.
   *
   * @param folder an empty one for its profile and the documents
   */
  public LibreOfficeCompare(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "LibreOffice";
  }

  @Override
  public Optional<String> whyAbsent() {
    return program.isPresent()
        ? Optional.empty()
        : Optional.of("LibreOffice (soffice) is not on the PATH");
  }

  @Override
  public Answer compare(List<String> original, List<String> revised) {
    return DraftFiles.compare(folder, original, revised, this::run);
  }

  private String run(DraftFiles files) throws IOException {
    String call = "Track(" + files.folder().toUri() + ")";
    return program.orElseThrow().run(folder, Resource.text("compare.bas"), call, LIMIT);
  }
}
