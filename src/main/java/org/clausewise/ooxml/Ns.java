package org.clausewise.ooxml;

/** Namespaces of Office Open XML (transitional), ECMA-376 Part 1 and Part 4. */
public final class Ns {

  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  public static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  public static final String M = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  public static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  public static final String WP =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  public static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
  public static final String XML = "http://www.w3.org/XML/1998/namespace";

  private Ns() {}
}
