package org.clausewise.model;

/**
 * Names one story of one draft.
 *
 * @param kind what kind of story it is
 * @param name the name that reports print, unique in its draft: {@code body}, {@code footnote 3}
 *     (its number as a reader counts the references), {@code header 1 first} (first section that
 *     uses it, and its type), {@code text box 2}
 */
public record StoryId(StoryKind kind, String name) {

  /** The main document story. */
  public static final StoryId BODY = new StoryId(StoryKind.BODY, "body");

  @Override
  public String toString() {
    return name;
  }
}
