package org.clausewise.report;

import java.util.List;
import org.clausewise.model.Diagnostic;

/**
 * What a report tells besides the comparison itself.
 *
 * @param original the original draft's file
 * @param revised the revised draft's file
 * @param verified whether the redline was proved
 * @param untracked what differs between the drafts and is not tracked in the redline
 * @param shown which changes are shown
 */
public record ReportContext(
    Source original,
    Source revised,
    boolean verified,
    List<Diagnostic> untracked,
    Selection shown) {

  public ReportContext {
    untracked = List.copyOf(untracked);
  }

  /** A report of all changes. */
  public ReportContext(
      Source original, Source revised, boolean verified, List<Diagnostic> untracked) {
    this(original, revised, verified, untracked, Selection.ALL);
  }

  /**
   * The file that a draft was read from.
   *
   * @param file its name as the user gave it
   * @param sha256 the SHA-256 of its bytes, lower-case hexadecimal
   */
  public record Source(String file, String sha256) {}
}
