package org.clausewise.benchmark.baseline;

import java.util.List;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.Wml;

/** The smallest document of a draft's texts: a paragraph of plain text for each. */
public final class PlainDocx {

  private PlainDocx() {}

  /** The bytes of a .docx of the texts, in order. */
  public static byte[] of(List<String> texts) {
    DocxBuilder document = DocxBuilder.docx();
    for (String text : texts) {
      document.body(Wml.p(text.isEmpty() ? "" : run(text)));
    }
    return document.build();
  }

  /** Tabs and line breaks are elements of their own, as characters they'd be mere spaces. */
  private static String run(String text) {
    return Wml.text(text)
        .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
  }
}
