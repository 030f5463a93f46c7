package org.clausewise.cli;

import org.jspecify.annotations.Nullable;

/** Trouble that is the user's to mend; its message names the file, the cause and what to do. */
final class TroubleException extends Exception {

  private static final long serialVersionUID = 1L;

  TroubleException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  TroubleException(String message) {
    this(message, null);
  }
}
