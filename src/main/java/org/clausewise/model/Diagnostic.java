package org.clausewise.model;

/**
 * Something the reader of a report must know: content that was carried but not compared, or a limit
 * of the redline. Never silently skipped.
 *
 * @param code a stable lower-case word for scripts, such as {@code comments-differ}
 * @param message one sentence for people
 */
public record Diagnostic(String code, String message) {}
