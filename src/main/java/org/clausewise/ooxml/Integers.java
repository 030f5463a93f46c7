package org.clausewise.ooxml;

import org.jspecify.annotations.Nullable;

/** Reads whole numbers out of attributes, which damaged files fill with anything. */
final class Integers {

  private Integers() {}

  /** The number, or null where {@code text} is null or none. */
  static @Nullable Integer parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return Integer.valueOf(text.trim());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The number, or {@code fallback}. */
  static int parse(@Nullable String text, int fallback) {
    Integer parsed = parse(text);
    return parsed == null ? fallback : parsed;
  }
}
