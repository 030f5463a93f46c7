package org.clausewise.bracket;

import org.clausewise.model.Paragraph;

/**
 * Where a bracket stands.
 *
 * @param paragraph the paragraph
 * @param offset zero-based UTF-16 offset into the paragraph's text; 0 for one in its automatic
 *     number
 * @param opening whether it is {@code [}
 */
public record BracketPlace(Paragraph paragraph, int offset, boolean opening) {}
