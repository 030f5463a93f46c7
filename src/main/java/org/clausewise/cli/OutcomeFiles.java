package org.clausewise.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clausewise.report.Rendering;
import org.clausewise.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The files that an outcome is written to. They are checked before any work is done, and all are
 * rendered before the first is written.
 */
final class OutcomeFiles {

  static final Path STANDARD_OUTPUT = Path.of("-");

  private final Map<FileKind, OutputFile> files = new EnumMap<>(FileKind.class);
  private final Map<FileKind, Rendering> renderings = new EnumMap<>(FileKind.class);
  private @Nullable FileKind standardOutput;

  /**
   * @param width columns of a line of plain text
   * @throws TroubleException where a file may not be written, or two are one
   */
  OutcomeFiles(FileOptions options, Path original, Path revised, int width)
      throws TroubleException {
    for (Map.Entry<FileKind, Path> asked : options.asked().entrySet()) {
      FileKind kind = asked.getKey();
      Path path = OutputNames.in(asked.getValue(), kind, original, revised);
      if (kind != FileKind.REDLINE) {
        renderings.put(kind, options.rendering(kind, path, width));
      }
      if (path.equals(STANDARD_OUTPUT)) {
        takeStandardOutput(kind);
      } else {
        checkAlone(path, kind);
        files.put(kind, OutputFile.at(path, options.force(), List.of(original, revised)));
      }
    }
  }

  private void takeStandardOutput(FileKind kind) throws TroubleException {
    if (!kind.isText()) {
      throw new TroubleException(
          kind.option() + ": this is no text that could go to standard output. Name a file.");
    }
    if (standardOutput != null) {
      throw new TroubleException(
          "%s and %s both go to standard output. Give one of them a file."
              .formatted(standardOutput.option(), kind.option()));
    }
    standardOutput = kind;
  }

  private void checkAlone(Path path, FileKind kind) throws TroubleException {
    for (Map.Entry<FileKind, OutputFile> other : files.entrySet()) {
      if (OutputFile.isSame(path, other.getValue().path())) {
        throw new TroubleException(
            "%s: %s and %s both name this file. Give each a file of its own."
                .formatted(path, other.getKey().option(), kind.option()));
      }
    }
  }

  /** Where the redline goes; null for nowhere. */
  @Nullable OutputFile redline() {
    return files.get(FileKind.REDLINE);
  }

  /** Whether a report for programs takes the place of what is printed for people. */
  boolean takesStandardOutput() {
    return standardOutput != null;
  }

  /** The web page's file; null for none. */
  @Nullable Path page() {
    OutputFile page = files.get(FileKind.PAGE);
    return page == null ? null : page.path();
  }

  /** Renders every report that was asked for, but the redline. */
  Map<FileKind, byte[]> rendered(Report report) {
    Map<FileKind, byte[]> rendered = new EnumMap<>(FileKind.class);
    renderings.forEach((kind, rendering) -> rendered.put(kind, bytes(rendering, report)));
    return rendered;
  }

  private static byte[] bytes(Rendering rendering, Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      rendering.write(report, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail so", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes what was rendered, each file whole or not at all.
   *
   * @return the files written, in their order
   * @throws TroubleException where one can't be written; those before it are
   */
  Map<FileKind, Path> write(Map<FileKind, byte[]> rendered, Surroundings surroundings)
      throws TroubleException {
    Map<FileKind, Path> written = new EnumMap<>(FileKind.class);
    for (Map.Entry<FileKind, byte[]> report : rendered.entrySet()) {
      OutputFile file = files.get(report.getKey());
      if (file == null) {
        surroundings.out().writeBytes(report.getValue());
      } else {
        file.write(report.getValue());
        written.put(report.getKey(), file.path());
      }
    }
    return written;
  }
}
