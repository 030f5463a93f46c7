package org.clausewise.report.amendment;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.clausewise.report.Report;
import org.clausewise.report.word.WordDocument;
import org.clausewise.report.word.WordDocument.Page;
import org.clausewise.report.word.WordStyle;
import org.clausewise.report.word.WordText;

/**
 * Amendments for Word: a numbered list, with edits and new paragraphs indented below. Numbers are
 * plain text, so that they stay what they are when others are put in or taken out.
 */
final class DocxWriter {

  /** How far an instruction is indented, in twips; what stands below it twice as far. */
  private static final int INDENT = 567;

  private static final int BEFORE = 120;

  private final WordDocument document;

  private DocxWriter(WordDocument document) {
    this.document = document;
  }

  static void write(Report report, AmendmentText text, OutputStream out) throws IOException {
    try (WordDocument document =
        new WordDocument(Page.PORTRAIT, text.title(), report.original().language())) {
      new DocxWriter(document).write(text);
      document.footer(text.title());
      document.save(out);
    }
  }

  private void write(AmendmentText text) {
    WordText.append(document.paragraph(WordStyle.TITLE), text.title());
    text.opening().forEach(line -> WordText.append(document.paragraph(WordStyle.NORMAL), line));
    for (int i = 0; i < text.entries().size(); i++) {
      entry(i + 1 + ".", text.entries().get(i));
    }
    if (!text.notes().isEmpty()) {
      WordText.append(document.paragraph(WordStyle.HEADING), "Notes");
      text.notes().forEach(note -> add("–", note, 0));
    }
  }

  private void entry(String number, Entry entry) {
    boolean goesOn = !entry.points().isEmpty() || !entry.quoted().isEmpty();
    XWPFParagraph lead = add(number, entry.lead(), 0);
    lead.setSpacingBefore(BEFORE);
    lead.setKeepNext(goesOn);
    for (int i = 0; i < entry.points().size(); i++) {
      add(Letters.of(i), entry.point(i), INDENT);
    }
    entry.quoted().forEach(this::quote);
  }

  /** A paragraph that hangs from its number. */
  private XWPFParagraph add(String number, String text, int indent) {
    XWPFParagraph paragraph = document.paragraph(WordStyle.NORMAL);
    paragraph.setIndentationLeft(indent + INDENT);
    paragraph.setIndentationHanging(INDENT);
    WordText.append(paragraph, number + "\t");
    WordText.append(paragraph, text);
    return paragraph;
  }

  private void quote(String quoted) {
    XWPFParagraph paragraph = document.paragraph(WordStyle.NORMAL);
    paragraph.setIndentationLeft(2 * INDENT);
    paragraph.setIndentationRight(INDENT);
    WordText.append(paragraph, quoted);
  }
}
