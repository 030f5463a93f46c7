package org.clausewise.report.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.clausewise.report.Rendering;
import org.clausewise.report.Report;
import org.clausewise.report.json.JsonReport;
import org.clausewise.report.page.PageReport;
import org.clausewise.report.table.TableReport;
import org.clausewise.report.table.TableReport.Column;
import org.clausewise.report.text.MarkdownReport;
import org.clausewise.report.text.PlainTextReport;
import org.clausewise.report.workbook.WorkbookReport;
import org.clausewise.testing.JsonSchema;
import org.clausewise.testing.MarkdownSeen;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads renderings back; changes are named by their ids where the rendering has them. */
final class Readings {

  /** Wider than any line, so that none is wrapped. */
  private static final int UNWRAPPED = 1_000_000;

  private static final String RENUMBERED = ", renumbered";

  private Readings() {}

  static Reading json(Report report) {
    JsonNode json = JsonSchema.checked(bytes(new JsonReport(), report));
    List<String> changes = new ArrayList<>();
    for (JsonNode change : json.get("changes")) {
      if (differs(change)) {
        changes.add(change.get("id").asText());
      }
    }
    return new Reading(counts(json.get("summary")), counts(json.path("classes")), changes);
  }

  private static boolean differs(JsonNode change) {
    return !change.get("type").asText().equals("unchanged")
        || change.get("moved").asBoolean()
        || change.get("renumbered").asBoolean()
        || change.get("reformatted").asBoolean();
  }

  private static Map<String, Integer> counts(JsonNode object) {
    Map<String, Integer> counts = new TreeMap<>();
    object
        .fields()
        .forEachRemaining(
            field -> {
              if (field.getValue().isInt() && field.getValue().asInt() > 0) {
                counts.put(field.getKey(), field.getValue().asInt());
              }
            });
    counts.keySet().removeAll(List.of("tables", "sections"));
    return counts;
  }

  static Reading page(Report report) {
    Document page =
        Jsoup.parse(new String(bytes(new PageReport(), report), StandardCharsets.UTF_8));
    List<String> changes = new ArrayList<>();
    for (Element row : page.select("article.row[id]")) {
      if (!row.hasClass("k-unchanged") && !row.id().endsWith("-from")) {
        changes.add(row.id().substring(1));
      }
    }
    Map<String, Integer> kinds = SummarySentences.kinds(page.select(".summary").text());
    Map<String, Integer> chips = chips(page, "kind");
    chips.put("unchanged", kinds.getOrDefault("unchanged", 0));
    return new Reading(without0(chips), chips(page, "tag"), changes);
  }

  private static Map<String, Integer> chips(Document page, String what) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Element chip : page.select("[data-do=" + what + "]")) {
      counts.put(chip.attr("data-word"), Integer.parseInt(chip.select("b").text()));
    }
    return counts;
  }

  static Reading markdown(Report report) {
    String markdown = new String(bytes(new MarkdownReport(), report), StandardCharsets.UTF_8);
    MarkdownSeen seen = MarkdownSeen.of(markdown);
    List<String> changes =
        seen.headings().stream()
            .filter(heading -> heading.startsWith("### "))
            .map(heading -> heading.substring(4))
            .toList();
    String text = seen.text();
    return new Reading(
        SummarySentences.kinds(text), SummarySentences.tags(text), changes, renumbered(text));
  }

  static Reading text(Report report) {
    String text = new String(bytes(new PlainTextReport(UNWRAPPED), report), StandardCharsets.UTF_8);
    List<String> changes =
        Pattern.compile("(?<=\n\n)\\S.*")
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(line -> !line.matches("\\d+ unchanged, .*|… .*|.*, renumbered|Please .*"))
            .toList();
    return new Reading(
        SummarySentences.kinds(text), SummarySentences.tags(text), changes, renumbered(text));
  }

  private static List<String> renumbered(String text) {
    return text.lines()
        .filter(line -> line.endsWith(RENUMBERED))
        .map(line -> line.substring(0, line.length() - RENUMBERED.length()))
        .toList();
  }

  /** Its changes are named, as the notes column does, and those that got a number only left out. */
  static Reading table(Report report) {
    TableReport table =
        new TableReport(
            new TableReport.Layout(List.of(Column.ORIGINAL, Column.REVISED, Column.NOTES), false));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(table, report)))) {
      List<String> changes = new ArrayList<>();
      List<String> quiet = new ArrayList<>();
      for (XWPFTableRow row : document.getTables().get(0).getRows()) {
        if (!row.isRepeatHeader() && row.getTableCells().size() == 3) {
          changes.add(row.getCell(2).getParagraphs().get(0).getRuns().get(0).text());
        } else if (row.getTableCells().size() == 1) {
          quiet.add(row.getCell(0).getText());
        }
      }
      String text =
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      return new Reading(SummarySentences.kinds(text), SummarySentences.tags(text), changes, quiet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading workbook(Report report) {
    byte[] bytes = bytes(new WorkbookReport(), report);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      List<String> changes = new ArrayList<>();
      for (Row row : workbook.getSheet("Changes")) {
        if (row.getRowNum() > 0) {
          changes.add(String.valueOf((int) row.getCell(0).getNumericCellValue()));
        }
      }
      Sheet summary = workbook.getSheet("Summary");
      return new Reading(
          figures(summary, "Paragraphs"), figures(summary, "Classes and tags"), changes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words and figures under a heading. */
  private static Map<String, Integer> figures(Sheet sheet, String heading) {
    Map<String, Integer> figures = new TreeMap<>();
    boolean under = false;
    for (Row row : sheet) {
      Cell word = row.getCell(0);
      Cell figure = row.getCell(1);
      boolean counts = figure != null && figure.getCellType() == CellType.NUMERIC;
      under = counts ? under : word != null && word.getStringCellValue().equals(heading);
      if (counts && under) {
        figures.put(word.getStringCellValue(), (int) figure.getNumericCellValue());
      }
    }
    return without0(figures);
  }

  private static Map<String, Integer> without0(Map<String, Integer> counts) {
    counts.values().removeIf(number -> number == 0);
    return counts;
  }

  private static byte[] bytes(Rendering rendering, Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      rendering.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
