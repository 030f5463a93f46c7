package org.clausewise.model;

import java.util.Map;

/**
 * A section of the body (ECMA-376 Part 1, 17.6).
 *
 * @param lastParagraph the {@link Paragraph#index()} of the body's paragraph whose properties end
 *     the section; -1 for the last section, which the body itself ends
 * @param format canonical form of its settings: page, margins, columns and the like, without its
 *     headers and footers
 * @param running the headers and footers that it names itself (those it inherits are not here), by
 *     what it names them for: {@code header default}, {@code footer first}
 */
public record Section(int lastParagraph, String format, Map<String, StoryId> running) {

  /** The {@link #lastParagraph} of the last section. */
  public static final int LAST = -1;

  public Section {
    running = Map.copyOf(running);
  }
}
