package org.clausewise.model;

/** What a clause can mention that a reader checks one by one. */
public enum MentionKind {
  /** A number in figures or words that is none of the others. */
  NUMBER,
  PERCENTAGE,
  /** A sum of money. */
  AMOUNT,
  /** A counted session, meeting, conference, report or anniversary: seventy-second, 5th. */
  ORDINAL,
  /** A day, month or year, or a span of them. */
  DATE,
  /** A date by which something is due: by 2030, no later than 30 June 2025. */
  DEADLINE,
  /** The symbol of a document: A/72/417, E/HLPF/2017/4. */
  SYMBOL,
  /** A resolution or decision by number: 72/200, 57/270 B, 2 (I). */
  RESOLUTION,
  /** A clause of this or another text: paragraph 12 above, article 4 (2), annex I. */
  REFERENCE,
  /** A document, treaty or programme by name: the Addis Ababa Action Agenda. */
  DOCUMENT
}
