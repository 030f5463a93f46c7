package org.clausewise.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Names for files in a folder, after the drafts that were compared. */
final class OutputNames {

  private OutputNames() {}

  /**
   * The file that is meant: {@code asked} itself, or, where it is a folder, one in it that is named
   * after the drafts, {@code 71-212--72-200.redline.docx}.
   */
  static Path in(Path asked, FileKind kind, Path original, Path revised) {
    if (!Files.isDirectory(asked)) {
      return asked;
    }
    String ending = kind.ending();
    if (kind == FileKind.REDLINE && name(revised).toLowerCase(Locale.ROOT).endsWith("m")) {
      ending = ending.substring(0, ending.length() - 1) + "m";
    }
    return asked.resolve(stem(original) + "--" + stem(revised) + "." + ending);
  }

  private static String stem(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
