package org.clausewise.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes entries of a built .docx, for what {@link DocxBuilder} has no words for. */
public final class DocxEntries {

  private DocxEntries() {}

  /** The names of the entries, in order. */
  public static Iterable<String> names(byte[] docx) {
    return read(docx).keySet();
  }

  /** The text of an entry. */
  public static String text(byte[] docx, String entry) {
    byte[] content = read(docx).get(entry);
    if (content == null) {
      throw new AssertionError("no entry " + entry);
    }
    return new String(content, StandardCharsets.UTF_8);
  }

  /** The same file with {@code from} replaced by {@code to} in one entry. */
  public static byte[] replace(byte[] docx, String entry, String from, String to) {
    Map<String, byte[]> entries = read(docx);
    String text = new String(entries.getOrDefault(entry, new byte[0]), StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(entry + " lacks " + from);
    }
    entries.put(entry, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    return write(entries);
  }

  /** The same file with one entry more. */
  public static byte[] add(byte[] docx, String entry, String content) {
    Map<String, byte[]> entries = read(docx);
    entries.put(entry, content.getBytes(StandardCharsets.UTF_8));
    return write(entries);
  }

  private static Map<String, byte[]> read(byte[] docx) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static byte[] write(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
