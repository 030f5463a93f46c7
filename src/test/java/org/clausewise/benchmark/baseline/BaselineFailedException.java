package org.clausewise.benchmark.baseline;

import java.io.Serial;

/** A baseline gave no answer to a pair of drafts, or one that can't be counted; says why. */
public final class BaselineFailedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  BaselineFailedException(String reason) {
    super(reason);
  }

  BaselineFailedException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
