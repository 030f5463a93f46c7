package org.clausewise.model;

import java.util.Locale;

/** The kinds of clause, and of line around clauses, that are told apart. */
public enum ClauseKind {
  /** The session of the organ, at the head: {@code Seventy-second session}. */
  SESSION,
  /** The committee in which a draft is tabled. */
  COMMITTEE,
  /** The item of the agenda, or its title. */
  AGENDA_ITEM,
  /** Who submits a draft. */
  SPONSORS,
  /** By whom and when a text was adopted. */
  ADOPTION,
  /** The report on which a text was adopted. */
  REPORT_LINE,
  /** The title of a text, or of an article or annex where it stands in a line of its own. */
  TITLE,
  /** The line that names who speaks: {@code The General Assembly,}. */
  ORGAN,
  PREAMBULAR,
  OPERATIVE,
  SUB_PARAGRAPH,
  ARTICLE,
  /** A part, title or chapter, which holds articles. */
  PART,
  /** A section by its word: {@code Section 2}. */
  SECTION,
  /** A heading without such a word, numbered or not. */
  HEADING,
  NUMBERED,
  /** A paragraph without number that says what a term means. */
  DEFINITION,
  /** One of several texts to choose from: {@code Option 2}. */
  OPTION,
  /** The same, called so: {@code Alternative 2}, {@code Alt 1}. */
  ALTERNATIVE,
  ANNEX,
  /** The meeting or the date at the end. */
  CLOSING,
  NOTE;

  /** What a line of this kind is called that has no number or name: {@code agenda item}. */
  public String word() {
    return this == REPORT_LINE ? "report" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
