package org.clausewise.model;

/** The kinds of story of a WordprocessingML document (ECMA-376 Part 1, 17.2 to 17.11). */
public enum StoryKind {
  BODY,
  FOOTNOTE,
  ENDNOTE,
  HEADER,
  FOOTER,
  TEXT_BOX
}
