package org.clausewise.benchmark.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Two drafts as files in a folder of their own, and where a program is to put its redline. */
record DraftFiles(Path folder) {

  /** A program that compares the files; it gives what it printed. */
  interface Program {
    String run(DraftFiles files) throws IOException;
  }

  /**
   * Has a program compare two drafts, and reads its redline.
   *
   * @throws BaselineFailedException where it ends badly, or its redline can't be counted
   */
  static Answer compare(Path parent, List<String> original, List<String> revised, Program program) {
    try {
      DraftFiles files = write(parent, original, revised);
      return RedlineLinks.read(files.readRedline(program.run(files)), original, revised);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalStateException e) {
      throw new BaselineFailedException(String.valueOf(e.getMessage()), e);
    }
  }

  private static DraftFiles write(Path parent, List<String> original, List<String> revised)
      throws IOException {
    DraftFiles files = new DraftFiles(Files.createTempDirectory(parent, "pair"));
    Files.write(files.original(), PlainDocx.of(original));
    Files.write(files.revised(), PlainDocx.of(revised));
    return files;
  }

  Path original() {
    return folder.resolve("original.docx");
  }

  Path revised() {
    return folder.resolve("revised.docx");
  }

  Path redline() {
    return folder.resolve("redline.docx");
  }

  /** What the program says of its failure, if it can. */
  Path error() {
    return folder.resolve("error.txt");
  }

  /**
   * The redline's bytes.
   *
   * @param console what the program printed, told where there is no redline
   */
  byte[] readRedline(String console) throws IOException {
    if (Files.exists(redline())) {
      return Files.readAllBytes(redline());
    }
    String error = Files.exists(error()) ? Files.readString(error()) : "it said no reason";
    throw new BaselineFailedException("no redline was written: " + error + "\n" + console);
  }
}
