package org.clausewise.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file to be written whole or not at all: into a temporary file beside it, which then takes its
 * place in one step.
 */
final class OutputFile {

  private static final Pattern WORD_NAME = Pattern.compile(".*\\.do[ct][xm]");

  private final Path path;
  private final boolean force;

  private OutputFile(Path path, boolean force) {
    this.path = path;
    this.force = force;
  }

  /**
   * Checks, before any work is done, that {@code path} may be written.
   *
   * @param force whether an existing file may be overwritten
   * @param inputs files that must not be, whatever they are called
   * @throws TroubleException where it may not
   */
  static OutputFile at(Path path, boolean force, List<Path> inputs) throws TroubleException {
    for (Path input : inputs) {
      if (isSame(path, input)) {
        throw new TroubleException(
            path + ": this is an input, which is never overwritten. Give the output another name.");
      }
    }
    Path folder = folder(path);
    if (!Files.isDirectory(folder)) {
      throw new TroubleException(
          path + ": there is no folder " + folder + ". Make it, or name another.");
    }
    OutputFile output = new OutputFile(path, force);
    output.checkMayReplace();
    return output;
  }

  /**
   * Checks that Word will open the file under its name: it refuses macros in a .docx, and a .docm
   * without them.
   *
   * @param extension what Word wants for such a file
   * @throws TroubleException where the name has the extension of another kind of Word file
   */
  void checkExtension(String extension) throws TroubleException {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (WORD_NAME.matcher(name).matches() && !name.endsWith("." + extension)) {
      throw new TroubleException(
          "%s: Word opens what is to be written only under a name that ends in .%s. Name it so."
              .formatted(path, extension));
    }
  }

  /** Whether both name one file, by whatever name or link. */
  static boolean isSame(Path path, Path input) {
    try {
      return path.toAbsolutePath().normalize().equals(input.toAbsolutePath().normalize())
          || (Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input));
    } catch (IOException e) {
      return false;
    }
  }

  private static Path folder(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path.toAbsolutePath() : parent;
  }

  private void checkMayReplace() throws TroubleException {
    if (Files.isDirectory(path)) {
      throw new TroubleException(path + ": this is a folder. Name a file in it.");
    }
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isRegularFile(path)) {
      throw new TroubleException(path + ": this is no regular file. Name another.");
    }
    if (!force) {
      throw new TroubleException(
          path + ": this file exists. Give --force to overwrite it, or name another.");
    }
  }

  /**
   * Writes the file and leaves nothing half-written behind.
   *
   * @throws TroubleException where it can't be written
   */
  void write(byte[] bytes) throws TroubleException {
    checkMayReplace();
    try {
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Path temporary = target.resolveSibling(temporaryName(target));
      try {
        Files.write(temporary, bytes);
        move(temporary, target);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new TroubleException(
          path + ": it can't be written (" + reason(e) + "). Check the folder's rights and space.",
          e);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
  }

  /** Hidden, and of this process alone; made by name, for permissions as any new file has. */
  private static String temporaryName(Path target) {
    return "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Another file beside this one that does not exist: {@code redline.unproved.docx}. */
  OutputFile unproved() {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot <= 0 ? name : name.substring(0, dot);
    String extension = dot <= 0 ? "" : name.substring(dot);
    Path free = path.resolveSibling(stem + ".unproved" + extension);
    for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
      free = path.resolveSibling(stem + ".unproved-" + i + extension);
    }
    return new OutputFile(free, false);
  }

  /** The file's name as the user gave it. */
  Path path() {
    return path;
  }
}
