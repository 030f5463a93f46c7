package org.clausewise.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One draft as read: its stories in reading order, the body first.
 *
 * @param name the file name, as reports print it
 * @param stories the stories; the first is the body
 * @param sections the sections of the body in order; may be empty where a draft is no Word document
 * @param diagnostics what was carried but not compared
 * @param profile what kind of text it is; {@link Profile#PLAIN} before its clauses are recognised
 * @param language the language it is written in; {@link Language#ENGLISH} before, and where it is
 *     none that is known
 */
public record Draft(
    String name,
    List<Story> stories,
    List<Section> sections,
    List<Diagnostic> diagnostics,
    Profile profile,
    Language language) {

  public Draft {
    stories = List.copyOf(stories);
    sections = List.copyOf(sections);
    diagnostics = List.copyOf(diagnostics);
    if (stories.isEmpty() || !stories.get(0).id().equals(StoryId.BODY)) {
      throw new IllegalArgumentException("a draft begins with its body");
    }
  }

  /** A draft whose clauses are not recognised yet. */
  public Draft(
      String name, List<Story> stories, List<Section> sections, List<Diagnostic> diagnostics) {
    this(name, stories, sections, diagnostics, Profile.PLAIN, Language.ENGLISH);
  }

  /** A draft whose sections are not known. */
  public Draft(String name, List<Story> stories, List<Diagnostic> diagnostics) {
    this(name, stories, List.of(), diagnostics);
  }

  /** The main document story. */
  public Story body() {
    return stories.get(0);
  }

  /** The story of that name, or null. */
  public @Nullable Story story(StoryId id) {
    return stories.stream().filter(story -> story.id().equals(id)).findFirst().orElse(null);
  }

  /**
   * The header or footer that a section shows for that use: its own, or that of the nearest section
   * before (ECMA-376 Part 1, 17.10.1); null for none.
   */
  public @Nullable StoryId shown(Section section, String use) {
    return shown(sections.indexOf(section), use);
  }

  /** Whether a section shows another header or footer than the section before it. */
  public boolean beginsToShow(Section section, String use) {
    int index = sections.indexOf(section);
    StoryId own = section.running().get(use);
    return own != null && !own.equals(shown(index - 1, use));
  }

  private @Nullable StoryId shown(int section, String use) {
    for (int i = section; i >= 0; i--) {
      StoryId found = sections.get(i).running().get(use);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** How many paragraphs all stories have together. */
  public int paragraphCount() {
    return stories.stream().mapToInt(story -> story.paragraphs().size()).sum();
  }
}
