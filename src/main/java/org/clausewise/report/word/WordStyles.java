package org.clausewise.report.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.clausewise.model.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The style sheet: one font that every Word has, with one for Chinese, sizes in half points for
 * both scripts. POI has no words for what a style says, so this is plain schema objects; a font
 * that a machine lacks is left to the program to replace.
 */
final class WordStyles {

  private static final String FONT = "Arial";
  private static final String CHINESE_FONT = "SimSun";
  private static final String GREY = "595959";

  private static final int NORMAL_SIZE = 20;
  private static final int TITLE_SIZE = 30;
  private static final int HEADING_SIZE = 24;
  private static final int SMALL_SIZE = 17;

  private final XWPFStyles styles;

  private WordStyles(XWPFStyles styles) {
    this.styles = styles;
  }

  static void addTo(XWPFDocument document, Language language) {
    XWPFStyles sheet = document.createStyles();
    WordStyles styles = new WordStyles(sheet);
    styles.defaults(language);
    styles.add(WordStyle.NORMAL, NORMAL_SIZE, 0, 80);
    styles.add(WordStyle.TITLE, TITLE_SIZE, 0, 120);
    styles.add(WordStyle.HEADING, HEADING_SIZE, 240, 80);
    styles.add(WordStyle.CELL, SMALL_SIZE + 1, 0, 30);
    styles.add(WordStyle.QUIET, SMALL_SIZE, 0, 30);
    styles.add(WordStyle.FOOTER, SMALL_SIZE - 1, 0, 0);
  }

  private void defaults(Language language) {
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    fonts.setEastAsia(CHINESE_FONT);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage(WordLanguages.western(language));
    styles.setEastAsia(WordLanguages.CHINESE);
    CTRPr run = styles.getDefaultRunStyle().getRPr();
    run.getLangArray(0).setBidi(WordLanguages.ARABIC);
  }

  private void add(WordStyle name, int size, int before, int after) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(name.id());
    style.addNewName().setVal(name.title());
    if (name == WordStyle.NORMAL) {
      style.setDefault(true);
    } else {
      style.addNewBasedOn().setVal(WordStyle.NORMAL.id());
    }
    style.addNewQFormat();
    paragraph(style.addNewPPr(), name, before, after);
    run(style.addNewRPr(), name, size);
    // It is copied here: what is set later is lost.
    styles.addStyle(new XWPFStyle(style));
  }

  private static void paragraph(CTPPrGeneral properties, WordStyle name, int before, int after) {
    if (isHeading(name)) {
      properties.addNewKeepNext();
    }
    CTSpacing spacing = properties.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.valueOf(after));
    spacing.setLine(BigInteger.valueOf(252));
    spacing.setLineRule(STLineSpacingRule.AUTO);
    if (name == WordStyle.HEADING) {
      properties.addNewOutlineLvl().setVal(BigInteger.ZERO);
    }
  }

  private static void run(CTRPr properties, WordStyle name, int size) {
    if (isHeading(name)) {
      properties.addNewB();
      properties.addNewBCs();
    }
    if (name == WordStyle.QUIET || name == WordStyle.FOOTER) {
      properties.addNewColor().setVal(GREY);
    }
    properties.addNewSz().setVal(BigInteger.valueOf(size));
    properties.addNewSzCs().setVal(BigInteger.valueOf(size));
  }

  private static boolean isHeading(WordStyle name) {
    return name == WordStyle.TITLE || name == WordStyle.HEADING;
  }
}
