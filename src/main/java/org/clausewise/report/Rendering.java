package org.clausewise.report;

import java.io.IOException;
import java.io.OutputStream;

/** A way to write a report down. The same report gives the same bytes. */
@FunctionalInterface
public interface Rendering {

  /**
   * Writes the whole report and leaves the stream open.
   *
   * @throws IOException where the stream does
   */
  void write(Report report, OutputStream out) throws IOException;
}
