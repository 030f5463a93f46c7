package org.clausewise.model;

import org.jspecify.annotations.Nullable;

/** A file that can't be read as a draft: which file, what is wrong, and what to do. */
public final class UnreadableDraftException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final String problem;
  private final String remedy;

  /**
   * @param file the file as the user named it
   * @param problem what is wrong, without a full stop
   * @param remedy what to do, without a full stop
   * @param cause what was caught, or null
   */
  public UnreadableDraftException(
      String file, String problem, String remedy, @Nullable Throwable cause) {
    super(file + ": " + problem + ". " + remedy + ".", cause);
    this.file = file;
    this.problem = problem;
    this.remedy = remedy;
  }

  /** The file as the user named it. */
  public String file() {
    return file;
  }

  /** What is wrong, without a full stop. */
  public String problem() {
    return problem;
  }

  /** What to do, without a full stop. */
  public String remedy() {
    return remedy;
  }
}
