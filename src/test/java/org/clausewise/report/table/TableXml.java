package org.clausewise.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausewise.testing.WordXml;
import org.w3c.dom.Node;

/** A comparison table read from its markup, without the library that wrote it. */
final class TableXml {

  /** A run's text and how it is marked. */
  record Words(String text, boolean struck, boolean underlined) {}

  /**
   * A cell.
   *
   * @param labels the texts of its quiet paragraphs, in which labels stand
   * @param words the runs of its other paragraphs
   */
  record Cell(List<String> labels, List<Words> words) {

    /** The wording that the original has, the revised draft, or both marked. */
    String original() {
      return joined(words.stream().filter(w -> !w.underlined).toList());
    }

    String revised() {
      return joined(words.stream().filter(w -> !w.struck).toList());
    }

    String all() {
      return String.join("\n", labels) + "\n" + joined(words);
    }

    private static String joined(List<Words> words) {
      return words.stream().map(Words::text).collect(Collectors.joining());
    }
  }

  private final WordXml xml;

  TableXml(byte[] docx) {
    this.xml = WordXml.of(docx, "word/document.xml");
  }

  WordXml xml() {
    return xml;
  }

  /** The rows below the head, quiet ones left out. */
  List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Node row : xml.nodes("//w:tbl/w:tr[position() > 1][not(.//w:gridSpan)]")) {
      rows.add(WordXml.children(row, "tc").stream().map(TableXml::cell).toList());
    }
    return rows;
  }

  /** The texts of the rows that are one cell across the table. */
  List<String> quiet() {
    return xml.all("//w:tbl/w:tr[w:tc/w:tcPr/w:gridSpan]");
  }

  private static Cell cell(Node cell) {
    List<String> labels = new ArrayList<>();
    List<Words> words = new ArrayList<>();
    for (Node paragraph : WordXml.children(cell, "p")) {
      if (style(paragraph).equals("QuietText")) {
        labels.add(paragraph.getTextContent());
      } else {
        WordXml.children(paragraph, "r").forEach(run -> words.add(words(run)));
      }
    }
    return new Cell(labels, words);
  }

  private static String style(Node paragraph) {
    Node properties = WordXml.children(paragraph, "pPr").get(0);
    return WordXml.children(properties, "pStyle").get(0).getAttributes().item(0).getNodeValue();
  }

  private static Words words(Node run) {
    StringBuilder text = new StringBuilder();
    for (Node part = run.getFirstChild(); part != null; part = part.getNextSibling()) {
      switch (part.getLocalName()) {
        case "tab" -> text.append('\t');
        case "br" -> text.append('\n');
        case "t" -> text.append(part.getTextContent());
        default -> {}
      }
    }
    return new Words(text.toString(), has(run, "strike"), has(run, "u"));
  }

  private static boolean has(Node run, String property) {
    return WordXml.children(run, "rPr").stream()
        .anyMatch(properties -> !WordXml.children(properties, property).isEmpty());
  }
}
