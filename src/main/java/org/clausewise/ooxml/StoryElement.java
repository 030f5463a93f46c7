package org.clausewise.ooxml;

import org.clausewise.model.StoryId;
import org.w3c.dom.Element;

/**
 * A story where it stands in the package.
 *
 * @param id which story
 * @param part the part that holds it
 * @param container the element whose blocks it is: {@code w:body}, {@code w:footnote}, {@code
 *     w:hdr}, {@code w:txbxContent}, …
 */
public record StoryElement(StoryId id, Part part, Element container) {}
