package org.clausewise.model;

import java.util.List;

/**
 * One draft as read: its stories in reading order, the body first.
 *
 * @param name the file name, as reports print it
 * @param stories the stories; the first is the body
 * @param sections the sections of the body in order; may be empty where a draft is no Word document
 * @param diagnostics what was carried but not compared
 */
public record Draft(
    String name, List<Story> stories, List<Section> sections, List<Diagnostic> diagnostics) {

  public Draft {
    stories = List.copyOf(stories);
    sections = List.copyOf(sections);
    diagnostics = List.copyOf(diagnostics);
    if (stories.isEmpty() || !stories.get(0).id().equals(StoryId.BODY)) {
      throw new IllegalArgumentException("a draft begins with its body");
    }
  }

  /** A draft whose sections are not known. */
  public Draft(String name, List<Story> stories, List<Diagnostic> diagnostics) {
    this(name, stories, List.of(), diagnostics);
  }

  /** The main document story. */
  public Story body() {
    return stories.get(0);
  }

  /** How many paragraphs all stories have together. */
  public int paragraphCount() {
    return stories.stream().mapToInt(story -> story.paragraphs().size()).sum();
  }
}
