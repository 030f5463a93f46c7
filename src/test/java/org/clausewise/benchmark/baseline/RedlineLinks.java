package org.clausewise.benchmark.baseline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads from a .docx with tracked changes which paragraphs went together, and how much is marked.
 *
 * <p>The idea: accepting and rejecting everything give one text each; walking the redline once
 * tells for every kept character in which paragraph of the one and of the other it stands ({@link
 * RedlineWalk}). Two paragraphs went together where a whole word that stayed is in both ({@link
 * KeptText}), where they are equal and share anything, and where one was moved to the other ({@link
 * Moves}). Cost: one pass over the file.
 *
 * <p>Marked is every character of inserted, deleted and arrived text; moved text counts once, as it
 * stands at its new place, and at its old one only where it arrived nowhere.
 *
 * <p>Nothing is believed: both texts must be the drafts' own, paragraph by paragraph ({@link
 * LostText}). Handled badly: tables, notes and all that is no plain paragraph of the body.
 */
public final class RedlineLinks {

  private RedlineLinks() {}

  /**
   * Reads a redline of the given drafts.
   *
   * @param original the texts of the original's paragraphs
   * @param revised those of the revised draft
   * @throws BaselineFailedException where the redline can't be read, or has lost or added text
   */
  public static Answer read(byte[] redline, List<String> original, List<String> revised) {
    RedlineWalk.Found found = RedlineWalk.through(body(redline));
    LostText.check("rejected, the original", original, found.original());
    LostText.check("accepted, the revised draft", revised, found.revised());
    List<Link> links = new ArrayList<>(found.links());
    links.removeIf(link -> link.original() >= original.size() || link.revised() >= revised.size());
    return Answer.of(links, found.marked());
  }

  private static Element body(byte[] docx) {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(mainPart(docx)))
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new BaselineFailedException("the redline can't be read: " + e.getMessage(), e);
    }
  }

  private static byte[] mainPart(byte[] docx) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return zip.readAllBytes();
        }
      }
    }
    throw new IOException("it has no word/document.xml");
  }
}
