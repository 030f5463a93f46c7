package org.clausewise.change;

import org.clausewise.model.Paragraph;
import org.clausewise.model.StoryId;

/**
 * One paragraph at its place in one draft.
 *
 * @param story the story it stands in
 * @param paragraph the paragraph
 */
public record Passage(StoryId story, Paragraph paragraph) {}
