package org.clausewise.report.table;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * How words are marked. The line tells what the colour tells, for print and for eyes that see
 * neither red nor blue; these two colours stay apart for most that can't tell red from green.
 */
final class Marks {

  private static final String RED = "B00020";
  private static final String BLUE = "0B4FA8";

  private Marks() {}

  /** Only the original has it. */
  static void strike(XWPFRun run) {
    run.setStrikeThrough(true);
    run.setColor(RED);
  }

  /** Only the revised draft has it. */
  static void underline(XWPFRun run) {
    run.setUnderline(UnderlinePatterns.SINGLE);
    run.setColor(BLUE);
  }
}
