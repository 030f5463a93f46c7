package org.clausewise.redline;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.clausewise.change.Passage;
import org.clausewise.model.Draft;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.ooxml.Canonical;
import org.clausewise.ooxml.DocxPackage;
import org.clausewise.ooxml.Part;
import org.clausewise.ooxml.Stories;
import org.clausewise.ooxml.StoryElement;
import org.w3c.dom.Element;

/** Finds the markup of a whole draft, story by story. */
final class DraftMap {

  private final Draft draft;
  private final Stories stories;
  private final Map<StoryId, StoryMap> maps = new HashMap<>();
  private final Map<Part, Canonical> canonicals = new HashMap<>();

  DraftMap(Draft draft, DocxPackage docx) {
    this.draft = draft;
    this.stories = Stories.of(docx);
  }

  StoryMap story(StoryId id) {
    return maps.computeIfAbsent(id, this::map);
  }

  private StoryMap map(StoryId id) {
    StoryElement element = requireNonNull(stories.find(id));
    Canonical canonical = canonicals.computeIfAbsent(element.part(), Canonical::new);
    return new StoryMap(find(id), element, canonical);
  }

  private Story find(StoryId id) {
    return draft.stories().stream()
        .filter(story -> story.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no story " + id));
  }

  Element paragraph(Passage passage) {
    return story(passage.story()).element(passage.paragraph());
  }
}
