package org.clausewise.report.page;

import org.clausewise.report.ReportedDraft;

/**
 * One of the two drafts.
 *
 * @param file the file's name
 * @param title what it calls itself; empty where it holds no text
 * @param language the code of its language (ISO 639-1)
 * @param direction {@code ltr} or {@code rtl}
 */
public record PageDraft(String file, String title, String language, String direction) {

  static PageDraft of(ReportedDraft draft) {
    return new PageDraft(
        draft.name(),
        draft.title(),
        draft.language().code(),
        draft.isRightToLeft() ? "rtl" : "ltr");
  }
}
