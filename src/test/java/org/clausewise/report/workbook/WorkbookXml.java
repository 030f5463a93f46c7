package org.clausewise.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook read as plain XML, by nothing of what wrote it. */
final class WorkbookXml {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final Map<String, Document> parts = new LinkedHashMap<>();

  /** A stretch of a cell's text. */
  record Run(String text, boolean struck, boolean underlined) {}

  /** A cell; a number has one run. */
  record Cell(String reference, boolean isText, int style, List<Run> runs) {
    String text() {
      return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    List<String> struck() {
      return runs.stream().filter(Run::struck).map(Run::text).toList();
    }

    List<String> underlined() {
      return runs.stream().filter(Run::underlined).map(Run::text).toList();
    }
  }

  WorkbookXml(byte[] xlsx) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        parts.put(
            entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)));
      }
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError("no package of XML parts", e);
    }
  }

  /** The times that the entries of the package bear. */
  static List<LocalDateTime> times(byte[] xlsx) {
    List<LocalDateTime> times = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        times.add(entry.getTimeLocal());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return times;
  }

  Map<String, Document> parts() {
    return parts;
  }

  Document part(String name) {
    Document part = parts.get(name);
    if (part == null) {
      throw new AssertionError("no " + name + " in " + parts.keySet());
    }
    return part;
  }

  List<String> sheetNames() {
    return elements(part("xl/workbook.xml"), "sheet").stream()
        .map(sheet -> sheet.getAttribute("name"))
        .toList();
  }

  Document sheet(String name) {
    return part("xl/worksheets/sheet" + (sheetNames().indexOf(name) + 1) + ".xml");
  }

  /** The rows of a sheet. */
  List<List<Cell>> rows(String sheet) {
    List<List<Run>> strings =
        elements(part("xl/sharedStrings.xml"), "si").stream().map(WorkbookXml::runs).toList();
    return elements(sheet(sheet), "row").stream()
        .map(row -> elements(row, "c").stream().map(cell -> cell(cell, strings)).toList())
        .toList();
  }

  /** A table's rows by the heads of their columns. */
  List<Map<String, Cell>> table(String sheet) {
    List<List<Cell>> rows = rows(sheet);
    List<Map<String, Cell>> table = new ArrayList<>();
    for (List<Cell> row : rows.subList(1, rows.size())) {
      Map<String, Cell> cells = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        cells.put(rows.get(0).get(i).text(), row.get(i));
      }
      table.add(cells);
    }
    return table;
  }

  /** Whether a cell's style keeps what is typed into it text. */
  boolean isQuoted(Cell cell) {
    Element formats = elements(part("xl/styles.xml"), "cellXfs").get(0);
    return elements(formats, "xf").get(cell.style()).getAttribute("quotePrefix").equals("true");
  }

  private static Cell cell(Element cell, List<List<Run>> strings) {
    boolean isText = cell.getAttribute("t").equals("s");
    List<Element> values = elements(cell, "v");
    List<Run> runs = List.of();
    if (!values.isEmpty()) {
      String value = values.get(0).getTextContent();
      runs = isText ? strings.get(Integer.parseInt(value)) : List.of(new Run(value, false, false));
    }
    String style = cell.getAttribute("s");
    return new Cell(
        cell.getAttribute("r"), isText, style.isEmpty() ? 0 : Integer.parseInt(style), runs);
  }

  private static List<Run> runs(Element item) {
    List<Element> runs = elements(item, "r");
    if (runs.isEmpty()) {
      return List.of(new Run(text(item), false, false));
    }
    return runs.stream()
        .map(
            run ->
                new Run(
                    text(run), !elements(run, "strike").isEmpty(), !elements(run, "u").isEmpty()))
        .toList();
  }

  /** As a reader decodes ST_Xstring: from left to right. */
  private static String text(Element parent) {
    Matcher escaped = ESCAPED.matcher(elements(parent, "t").get(0).getTextContent());
    return escaped.replaceAll(
        found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  static List<Element> elements(Document part, String name) {
    return elements(part.getDocumentElement(), name);
  }

  static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
