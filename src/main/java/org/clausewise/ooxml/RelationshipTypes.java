package org.clausewise.ooxml;

/** Relationship types of WordprocessingML packages (ECMA-376 Part 1, 11.3). */
public final class RelationshipTypes {

  private static final String BASE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  public static final String MAIN = BASE + "officeDocument";
  public static final String STYLES = BASE + "styles";
  public static final String NUMBERING = BASE + "numbering";
  public static final String SETTINGS = BASE + "settings";
  public static final String FOOTNOTES = BASE + "footnotes";
  public static final String ENDNOTES = BASE + "endnotes";
  public static final String HEADER = BASE + "header";
  public static final String FOOTER = BASE + "footer";
  public static final String COMMENTS = BASE + "comments";

  static final String GLOSSARY = BASE + "glossaryDocument";

  static final String COMMENTS_EXTENDED =
      "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
  static final String COMMENTS_IDS =
      "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds";
  static final String COMMENTS_EXTENSIBLE =
      "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible";

  public static final String SIGNATURE_ORIGIN =
      "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";

  private RelationshipTypes() {}
}
