package org.clausewise.model;

/** What kind of text a draft is, which decides how its clauses are recognised and named. */
public enum Profile {
  /** A resolution or decision of the United Nations: preambular and operative paragraphs. */
  RESOLUTION,
  /** A text under negotiation: brackets, options, alternatives. */
  NEGOTIATING,
  /** A treaty, agreement or contract: articles, sections, definitions, annexes. */
  AGREEMENT,
  /** Headings and numbered paragraphs. */
  OUTLINE,
  /** Paragraphs without numbers or headings. */
  PLAIN
}
