package org.clausewise.report.word;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.clausewise.model.Language;
import org.clausewise.report.office.PinnedZip;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * A new document for Word on A4: page, styles and properties are set up, and what POI would put in
 * by the clock is left out, so the same calls give the same bytes. All lengths are twips, the
 * twentieth part of a point. Held in memory as a whole.
 */
public final class WordDocument implements Closeable {

  /** How the paper lies. */
  public enum Page {
    PORTRAIT(1134),
    LANDSCAPE(851);

    private final int margin;

    Page(int margin) {
      this.margin = margin;
    }
  }

  private static final int SHORT_SIDE = 11906;
  private static final int LONG_SIDE = 16838;
  private static final int FOOTER_MARGIN = 454;
  private static final String AUTHOR = "Clausewise";

  private final Page page;
  private final XWPFDocument document = new XWPFDocument();

  /**
   * An empty document.
   *
   * @param title for the document's properties, which programs show in their window; characters
   *     that XML can't hold become U+FFFD
   * @param language of the text, unless a run says otherwise
   */
  public WordDocument(Page page, String title, Language language) {
    this.page = page;
    describe(WordText.legal(title), language);
    setUpPage();
    WordStyles.addTo(document, language);
  }

  private void describe(String title, Language language) {
    POIXMLProperties all = document.getProperties();
    all.getExtendedProperties().setApplication(AUTHOR);
    all.getCoreProperties().setTitle(title);
    all.getCoreProperties().setCreator(AUTHOR);
    try {
      PackageProperties core = document.getPackage().getPackageProperties();
      core.setLanguageProperty(Optional.of(WordLanguages.of(language)));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a new package", e);
    }
  }

  private void setUpPage() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    boolean lies = page == Page.LANDSCAPE;
    size.setW(BigInteger.valueOf(lies ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(lies ? SHORT_SIDE : LONG_SIDE));
    if (lies) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margins = section.addNewPgMar();
    BigInteger margin = BigInteger.valueOf(page.margin);
    margins.setTop(margin);
    margins.setRight(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setHeader(BigInteger.valueOf(FOOTER_MARGIN));
    margins.setFooter(BigInteger.valueOf(FOOTER_MARGIN));
    margins.setGutter(BigInteger.ZERO);
  }

  /** POI's view of it, for what this class has no words for, such as tables. */
  public XWPFDocument content() {
    return document;
  }

  /** The width between the margins in twips. */
  public int textWidth() {
    return (page == Page.LANDSCAPE ? LONG_SIDE : SHORT_SIDE) - 2 * page.margin;
  }

  /** Adds an empty paragraph at the end of the body. */
  public XWPFParagraph paragraph(WordStyle style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style.id());
    return paragraph;
  }

  /**
   * Gives every page a footer: the text at the left, "Page X of Y" at the right, which Word counts.
   * To be called once.
   */
  public void footer(String text) {
    XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    paragraph.setStyle(WordStyle.FOOTER.id());
    CTPPr properties = paragraph.getCTPPr();
    CTTabStop stop = properties.addNewTabs().addNewTab();
    stop.setVal(STTabJc.RIGHT);
    stop.setPos(BigInteger.valueOf(textWidth()));
    WordText.append(paragraph, text.replace('\t', ' ') + "\tPage ");
    field(paragraph, "PAGE");
    WordText.append(paragraph, " of ");
    field(paragraph, "NUMPAGES");
  }

  private static void field(XWPFParagraph paragraph, String code) {
    var field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(code);
    field.addNewR().addNewT().setStringValue("1");
  }

  /**
   * Writes the document and leaves the stream open. The same content gives the same bytes.
   *
   * @throws IOException where the stream does
   */
  public void save(OutputStream out) throws IOException {
    // POI takes a date of the clock; no date is better than another file each time.
    document
        .getProperties()
        .getCoreProperties()
        .getUnderlyingProperties()
        .setCreatedProperty(Optional.empty());
    ByteArrayOutputStream saved = new ByteArrayOutputStream(1 << 16);
    document.write(saved);
    PinnedZip.write(saved.toByteArray(), out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
