package org.clausewise.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Puts the saved package together from the input's bytes and the changed entries. POI writes the
 * core properties and all relationship parts anew, with other bytes and order, although nothing in
 * them changed; taking only what did change keeps the rest as its author saved it, and the fixed
 * times make equal content equal bytes.
 */
final class ZipEntries {

  /** What Word itself writes into every entry. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ZipEntries() {}

  /**
   * The entries of {@code input} in their order, those in {@code changed} with the bytes of {@code
   * saved}, then the changed ones that the input lacks.
   */
  static byte[] merge(byte[] input, byte[] saved, Set<String> changed) throws IOException {
    Map<String, byte[]> merged = read(input);
    Map<String, byte[]> fresh = read(saved);
    for (String entry : changed) {
      byte[] content = fresh.get(entry);
      if (content == null) {
        throw new IllegalStateException("the saved package lacks " + entry);
      }
      merged.put(entry, content);
    }
    return write(merged);
  }

  private static Map<String, byte[]> read(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return entries;
  }

  private static byte[] write(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry zipEntry = new ZipEntry(entry.getKey());
        zipEntry.setTimeLocal(TIME);
        out.putNextEntry(zipEntry);
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
