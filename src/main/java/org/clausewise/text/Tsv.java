package org.clausewise.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables as text: a row a line, tabs between cells. Lines that begin with {@code #} and blank ones
 * are none. No quoting, so no cell holds a tab or a line break. Cost: one pass.
 */
public final class Tsv {

  private Tsv() {}

  /** The rows of a text, their cells stripped; empty cells at the end of a row are dropped. */
  public static List<List<String>> rows(String text) {
    return lines(text)
        .map(line -> Arrays.stream(line.split("\t")).map(String::strip).toList())
        .toList();
  }

  /**
   * The rows of a resource in UTF-8.
   *
   * @param beside a class of the package that the resource belongs to
   * @throws IllegalStateException where there is none of that name
   */
  public static List<List<String>> resource(Class<?> beside, String name) {
    return rows(text(beside, name));
  }

  /**
   * The lines of such a resource that are rows, as they stand.
   *
   * @param beside a class of the package that the resource belongs to
   * @throws IllegalStateException where there is none of that name
   */
  public static List<String> lines(Class<?> beside, String name) {
    return lines(text(beside, name)).toList();
  }

  private static Stream<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  private static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
