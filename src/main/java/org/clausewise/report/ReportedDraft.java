package org.clausewise.report;

import org.clausewise.model.Draft;
import org.clausewise.model.Language;

/**
 * One of the two drafts, as reports name it. Nothing in it steers what shows it ({@link
 * Controls#visible}).
 *
 * @param file the file's name as the user gave it
 * @param title what the draft calls itself; empty where it holds no text
 * @param language the language that it is written in
 */
public record ReportedDraft(String file, String title, Language language) {

  static ReportedDraft of(ReportContext.Source source, Draft draft) {
    return new ReportedDraft(
        Controls.visible(source.file()), DraftTitle.of(draft), draft.language());
  }

  /** Whether its lines run from right to left. */
  public boolean isRightToLeft() {
    return language == Language.ARABIC;
  }
}
