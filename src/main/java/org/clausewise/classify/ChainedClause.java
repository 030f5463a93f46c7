package org.clausewise.classify;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.change.Passage;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.StoryId;
import org.clausewise.opener.Opener;
import org.clausewise.opener.Openers;
import org.jspecify.annotations.Nullable;

/**
 * A preambular or operative paragraph and what its chain word depends on.
 *
 * @param passage the paragraph
 * @param opener how it opens; null where that is not known
 * @param before how the clause before it opens; null where that is not known, or where it is the
 *     first of its part
 * @param wordingBefore what that clause says; empty for none
 * @param parted whether something other than a sub-paragraph stands between the two: a heading
 */
record ChainedClause(
    Passage passage,
    @Nullable Opener opener,
    @Nullable Opener before,
    String wordingBefore,
    boolean parted) {

  /** The clauses of a draft's body in their order. */
  static List<ChainedClause> of(Draft draft) {
    List<ChainedClause> clauses = new ArrayList<>();
    ChainedClause last = null;
    boolean parted = false;
    for (Paragraph paragraph : draft.body().paragraphs()) {
      ClauseKind kind = kind(paragraph);
      if (kind == ClauseKind.PREAMBULAR || kind == ClauseKind.OPERATIVE) {
        Opener opener = Openers.read(paragraph.wording(), draft.language());
        Passage passage = new Passage(StoryId.BODY, paragraph);
        boolean follows = last != null && kind(last.passage.paragraph()) == kind;
        last =
            follows && last != null
                ? new ChainedClause(passage, opener, last.opener, last.wording(), parted)
                : new ChainedClause(passage, opener, null, "", parted);
        clauses.add(last);
        parted = false;
      } else {
        parted |= kind != ClauseKind.SUB_PARAGRAPH && !paragraph.wording().isBlank();
      }
    }
    return clauses;
  }

  private static @Nullable ClauseKind kind(Paragraph paragraph) {
    ClauseLabel label = paragraph.label();
    return label == null ? null : label.kind();
  }

  /** What the clause says, without its number. */
  String wording() {
    return passage.paragraph().wording();
  }
}
