package org.clausewise.report.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Puts text into paragraphs. Right-to-left text needs a mark at each run besides that of the
 * paragraph (ECMA-376 Part 1, 17.3.2.30); a run is marked where most of its letters run so, which
 * leaves the order of mixed runs to the Unicode algorithm.
 */
public final class WordText {

  private static final char REPLACEMENT = '\uFFFD';

  private WordText() {}

  /**
   * Adds a run with the text at the end of the paragraph: a tab character is a tab, a line feed a
   * line break, and a character that XML can't hold U+FFFD. Nothing in the text is taken for
   * markup.
   *
   * @return the run, to be formatted
   */
  public static XWPFRun append(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    String legal = legal(text);
    int start = 0;
    for (int i = 0; i < legal.length(); i++) {
      char c = legal.charAt(i);
      if (c == '\t' || c == '\n') {
        add(run, legal.substring(start, i));
        space(run, c);
        start = i + 1;
      }
    }
    add(run, legal.substring(start));
    if (isRightToLeft(legal)) {
      properties(run).addNewRtl();
    }
    return run;
  }

  /** Lets a paragraph run from right to left: its first line begins at the right. */
  public static void rightToLeft(XWPFParagraph paragraph) {
    CTPPr properties = paragraph.getCTPPr();
    if (!properties.isSetBidi()) {
      properties.addNewBidi();
    }
  }

  /** Bold in every script. */
  public static void bold(XWPFRun run) {
    run.setBold(true);
    run.setComplexScriptBold(true);
  }

  /** The text without what XML 1.0 can't hold (production 2), lone surrogates among it. */
  static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : REPLACEMENT));
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE)
        || c > 0xFFFF;
  }

  private static void add(XWPFRun run, String text) {
    if (!text.isEmpty()) {
      run.setText(text);
    }
  }

  private static void space(XWPFRun run, char c) {
    if (c == '\t') {
      run.addTab();
    } else {
      run.addBreak();
    }
  }

  private static boolean isRightToLeft(String text) {
    long right = text.codePoints().filter(WordText::runsLeft).count();
    return right > 0 && 2 * right > text.codePoints().filter(Character::isLetter).count();
  }

  private static boolean runsLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static CTRPr properties(XWPFRun run) {
    return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
  }
}
