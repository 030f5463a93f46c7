package org.clausewise.report.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clausewise.report.workbook.Span.Mark;
import org.jspecify.annotations.Nullable;

/** The looks of cells and of marked text: a handful for a workbook, made as they are asked for. */
final class Styles {

  /** How a cell looks. */
  enum Look {
    TEXT,
    STRONG,
    /** A whole number, as in a table. */
    NUMBER,
    /** A whole number beside the words that it counts. */
    COUNT,
    SHARE,
    RIGHT_TO_LEFT,
    HEAD,
    SECTION,
    TITLE
  }

  /** On every desktop, or a font of the same widths, and with Arabic and Cyrillic letters. */
  private static final String FONT = "Arial";

  private static final short SIZE = 10;

  /** Colours are alpha, red, green and blue. */
  private static final byte FULL = (byte) 0xFF;

  private static final byte[] RED = {FULL, (byte) 0xA6, 0x1B, 0x1B};
  private static final byte[] BLUE = {FULL, 0x0B, 0x4F, (byte) 0x9E};
  private static final byte[] WHITE = {FULL, FULL, FULL, FULL};
  private static final byte[] NAVY = {FULL, 0x1F, 0x38, 0x5C};
  private static final byte[] LINE = {FULL, (byte) 0xBF, (byte) 0xC5, (byte) 0xCE};

  private final XSSFWorkbook workbook;
  private final Map<Mark, XSSFFont> marks = new EnumMap<>(Mark.class);
  private final Map<Key, XSSFCellStyle> cells = new HashMap<>();

  private record Key(Look look, boolean quoted) {}

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(FONT);
    standard.setFontHeightInPoints(SIZE);
    standard.setScheme(FontScheme.NONE); // there is no theme that would name its fonts
    standard.setColor((XSSFColor) null); // black on white, or what a reader set up
    marks.put(Mark.PLAIN, standard);
    XSSFFont deleted = font(RED, false, SIZE);
    deleted.setStrikeout(true);
    marks.put(Mark.DELETED, deleted);
    XSSFFont inserted = font(BLUE, false, SIZE);
    inserted.setUnderline(XSSFFont.U_SINGLE);
    marks.put(Mark.INSERTED, inserted);
  }

  XSSFFont font(Mark mark) {
    return marks.getOrDefault(mark, workbook.getFontAt(0));
  }

  /**
   * The style of a cell.
   *
   * @param quoted whether what is in it stays text even where a person types it anew
   */
  XSSFCellStyle cell(Look look, boolean quoted) {
    return cells.computeIfAbsent(new Key(look, quoted), this::made);
  }

  private XSSFCellStyle made(Key key) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setQuotePrefixed(key.quoted);
    switch (key.look) {
      case TEXT -> lined(style);
      case STRONG -> {
        lined(style);
        style.setFont(bold(null, SIZE));
      }
      case NUMBER -> number(style, "0", HorizontalAlignment.CENTER);
      case COUNT -> number(style, "0", HorizontalAlignment.LEFT);
      case SHARE -> number(style, "0%", HorizontalAlignment.CENTER);
      case RIGHT_TO_LEFT -> {
        lined(style);
        style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
      }
      case HEAD -> head(style);
      case SECTION -> {
        style.setFont(bold(NAVY, 13));
        style.setWrapText(false);
      }
      case TITLE -> {
        style.setFont(bold(NAVY, 18));
        style.setWrapText(false);
      }
    }
    return style;
  }

  private void number(XSSFCellStyle style, String format, HorizontalAlignment alignment) {
    lined(style);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setAlignment(alignment);
  }

  private void head(XSSFCellStyle style) {
    style.setFont(bold(WHITE, SIZE));
    style.setFillForegroundColor(color(NAVY));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
  }

  private static void lined(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setBottomBorderColor(color(LINE));
    style.setLeftBorderColor(color(LINE));
    style.setRightBorderColor(color(LINE));
  }

  private XSSFFont bold(byte @Nullable [] color, int size) {
    return font(color, true, size);
  }

  private XSSFFont font(byte @Nullable [] color, boolean bold, int size) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) size);
    font.setBold(bold);
    if (color != null) {
      font.setColor(color(color));
    }
    return font;
  }

  private static XSSFColor color(byte[] rgb) {
    return new XSSFColor(rgb, null);
  }
}
