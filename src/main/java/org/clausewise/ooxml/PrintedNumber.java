package org.clausewise.ooxml;

/**
 * An automatic number as Word prints it in front of a paragraph.
 *
 * @param text the number without surrounding white space: {@code 12.}, {@code (a)}, {@code Article
 *     4}, {@code 4.2.1}, {@code •}
 * @param level the list level, 0 for the outermost
 * @param bullet whether it is a mark that tells no order: a bullet, a dash
 */
public record PrintedNumber(String text, int level, boolean bullet) {}
