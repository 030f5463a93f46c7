package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.bracket.BracketPlace;
import org.clausewise.bracket.StoryBrackets;
import org.clausewise.change.BracketTally;
import org.clausewise.change.Passage;
import org.clausewise.model.Draft;
import org.clausewise.model.Story;
import org.clausewise.model.StoryId;
import org.clausewise.model.StoryKind;

/**
 * Counts the square brackets of a draft.
 *
 * <p>Those of the body and its text boxes are the state of the talks. Notes are left out, for there
 * brackets mark sources and reasons rather than text that is not agreed; so are headers and
 * footers, which repeat. Cost: one pass over the text.
 */
public final class BracketTallies {

  private BracketTallies() {}

  /** The brackets of a draft whose clauses are labelled. */
  public static BracketTally of(Draft draft) {
    int opening = 0;
    int closing = 0;
    List<BracketTally.Place> unbalanced = new ArrayList<>();
    for (Story story : draft.stories()) {
      if (counts(story.id())) {
        StoryBrackets brackets = StoryBrackets.of(story);
        opening += brackets.opening();
        closing += brackets.closing();
        brackets.unbalanced().forEach(place -> unbalanced.add(place(story.id(), place)));
      }
    }
    return new BracketTally(opening, closing, unbalanced);
  }

  /** Whether brackets of that story are counted. */
  static boolean counts(StoryId story) {
    return story.kind() == StoryKind.BODY || story.kind() == StoryKind.TEXT_BOX;
  }

  private static BracketTally.Place place(StoryId story, BracketPlace place) {
    return new BracketTally.Place(new Passage(story, place.paragraph()), place.offset());
  }
}
