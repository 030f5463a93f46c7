package org.clausewise.ooxml;

import org.jspecify.annotations.Nullable;

/**
 * One level of a list definition (ECMA-376 Part 1, 17.9.6 lvl).
 *
 * @param start the first value
 * @param format the {@code w:numFmt} name, {@code custom} with its pattern in {@code customFormat}
 * @param customFormat the {@code w:format} of a custom format, null for the named ones
 * @param text the {@code w:lvlText} pattern with %1 to %9
 * @param restartAfter the one-based level whose use restarts this one, 0 for never, null for the
 *     default: any level above
 * @param legal whether every number of the pattern prints in Arabic digits
 * @param symbolFont whether the number is set in a font of pictures, such as Wingdings
 * @param linkedStyle the id of the paragraph style that stands for this level, or null
 */
record NumberingLevel(
    int start,
    String format,
    @Nullable String customFormat,
    String text,
    @Nullable Integer restartAfter,
    boolean legal,
    boolean symbolFont,
    @Nullable String linkedStyle) {

  static final int LEVELS = 9;

  boolean isBullet() {
    return format.equals("bullet");
  }

  /** Whether using level {@code used} sets this level, number {@code own}, back to its start. */
  boolean restartsAfter(int used, int own) {
    if (used >= own) {
      return false;
    }
    // A level can only restart after one above it; Word ignores any other value.
    if (restartAfter == null || restartAfter > own) {
      return true;
    }
    return used < restartAfter;
  }

  /** {@code value} in the format of this level. */
  String format(int value) {
    return NumberFormats.format(format, customFormat, value);
  }
}
