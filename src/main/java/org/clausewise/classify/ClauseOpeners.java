package org.clausewise.classify;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.opener.Opener;
import org.clausewise.opener.Openers;

/** The phrases that the clauses of a draft open with, chain words included. */
public final class ClauseOpeners {

  private ClauseOpeners() {}

  /**
   * By the index of the paragraph in the body; clauses that open with none that is known have none.
   */
  public static Map<Integer, String> of(Draft draft) {
    Map<Integer, String> openers = new LinkedHashMap<>();
    for (Paragraph paragraph : draft.body().paragraphs()) {
      ClauseLabel label = paragraph.label();
      if (label != null
          && (label.kind() == ClauseKind.PREAMBULAR || label.kind() == ClauseKind.OPERATIVE)) {
        Opener opener = Openers.read(paragraph.wording(), draft.language());
        if (opener != null) {
          openers.put(paragraph.index(), opener.phrase().in(paragraph.wording()));
        }
      }
    }
    return openers;
  }
}
