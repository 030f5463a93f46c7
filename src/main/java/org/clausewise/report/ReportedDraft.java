package org.clausewise.report;

import org.clausewise.model.Draft;
import org.clausewise.model.Language;

/**
 * One of the two drafts, as reports name it. Nothing in it steers what shows it ({@link
 * Controls#visible}).
 *
 * @param file the file's name as the user gave it
 * @param name the same without its folders, which are nobody else's business, unless these alone
 *     tell the two drafts apart
 * @param title what the draft calls itself; empty where it holds no text
 * @param language the language that it is written in
 */
public record ReportedDraft(String file, String name, String title, Language language) {

  /** Of a draft that is compared with that of another file. */
  static ReportedDraft of(ReportContext.Source source, ReportContext.Source other, Draft draft) {
    String file = Controls.visible(source.file());
    String name = last(file);
    boolean tellsApart = !name.equals(last(Controls.visible(other.file())));
    return new ReportedDraft(
        file, tellsApart ? name : file, DraftTitle.of(draft), draft.language());
  }

  private static String last(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  /** Whether its lines run from right to left. */
  public boolean isRightToLeft() {
    return language == Language.ARABIC;
  }
}
