package org.clausewise.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a zip file anew with a fixed time in every entry, where POI writes that of the clock. */
public final class PinnedZip {

  /** What Office itself writes into every entry. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private PinnedZip() {}

  /**
   * Writes the file and leaves the stream open.
   *
   * @param zip a whole zip file
   * @throws IOException where the stream does
   */
  public static void write(byte[] zip, OutputStream out) throws IOException {
    ZipOutputStream pinned = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        pinned.putNextEntry(copy);
        in.transferTo(pinned);
        pinned.closeEntry();
      }
    }
    pinned.finish();
  }
}
