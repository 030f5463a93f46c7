package org.clausewise;

import java.util.List;
import org.clausewise.model.Diagnostic;

/**
 * A redline.
 *
 * @param bytes the .docx file
 * @param untracked what differs between the drafts and is not tracked in it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy would cost the whole file
public record TrackedDocument(byte[] bytes, List<Diagnostic> untracked) {

  public TrackedDocument {
    untracked = List.copyOf(untracked);
  }
}
