package org.clausewise.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.report.page.Pages.fixture;
import static org.clausewise.report.page.Pages.paragraphs;
import static org.clausewise.report.page.Pages.parsed;
import static org.clausewise.report.page.Pages.report;
import static org.clausewise.testing.DocxBuilder.docx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.change.Granularity;
import org.clausewise.model.DifferenceKind;
import org.clausewise.report.Count;
import org.clausewise.report.Report;
import org.clausewise.report.ReportContext;
import org.clausewise.report.ReportedChange;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageReportTest {

  private static final String SENTENCE = "The organ sees the need for open and steady work on it, ";

  @Test
  void everyChangeIsFoundOnceByItsId() {
    Report report = fixture();
    Document page = parsed(report);

    for (ReportedChange change : report.changes()) {
      assertThat(page.select("article#c" + change.id())).as(change.name()).hasSize(1);
    }
    assertThat(page.select("article:not([id$=-from])")).hasSameSizeAs(report.changes());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void theRowsCountAsTheReportDoes() {
    Report report = fixture();
    Document page = parsed(report);
    Map<String, Integer> kinds = new HashMap<>();
    Map<String, Integer> tags = new HashMap<>();
    for (Element row : page.select("article:not([id$=-from])")) {
      words(row, "data-kinds").forEach(word -> kinds.merge(word, 1, Integer::sum));
      words(row, "data-tags").forEach(word -> tags.merge(word, 1, Integer::sum));
    }

    for (Count count : report.counts()) {
      assertThat(kinds.getOrDefault(count.word(), 0)).as(count.word()).isEqualTo(count.number());
    }
    assertThat(report.classes()).isNotEmpty();
    for (Count count : report.classes()) {
      assertThat(tags.getOrDefault(count.word(), 0)).as(count.word()).isEqualTo(count.number());
      assertThat(page.select("[data-do=tag][data-word=" + count.word() + "]").text())
          .isEqualTo(count.word() + " " + count.number());
    }
    assertThat(page.select("[data-do=kind][data-word=reworded]").text()).isEqualTo("reworded 40");
    assertThat(page.select(".summary p").eachText()).isEqualTo(report.summaryLines());
  }

  private static List<String> words(Element row, String attribute) {
    String words = row.attr(attribute);
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  @Test
  void theTextGivesBothDrafts() {
    Report report = fixture();
    Document page = parsed(report);

    for (ReportedChange change : report.changes()) {
      Element text = page.selectFirst("#c" + change.id() + " .text");
      text.select("[data-original]")
          .forEach(s -> s.after(new Element("s").text(s.attr("data-original"))));
      assertThat(without("ins, .n, [data-original]", text))
          .as(change.name())
          .isEqualTo(change.originalText());
      assertThat(without("del, .n, s", text)).as(change.name()).isEqualTo(change.revisedText());
    }
  }

  private static String without(String selector, Element text) {
    Element copy = text.clone();
    copy.select(selector).remove();
    return copy.wholeText();
  }

  @Test
  void numbersOfBothDraftsAreShown() {
    Element row =
        parsed(
                report(
                    paragraphs(List.of("1.\tOne stays.", "2.\tTwo stays as it was.")),
                    paragraphs(List.of("1.\tOne stays.", "2.\tNew.", "3.\tTwo stays as it was."))))
            .selectFirst("article[data-kinds~=renumbered]");

    assertThat(row.select(".text del").text()).isEqualTo("2.");
    assertThat(row.select(".text ins").text()).isEqualTo("3.");
    assertThat(row.selectFirst(".text").text()).endsWith("Two stays as it was.");
  }

  @Test
  void whatMovedIsLinkedBothWays() {
    Document page = parsed(fixture());

    assertThat(page.select("article[id$=-from]")).hasSize(6);
    for (Element left : page.select("article[id$=-from]")) {
      Element link = left.selectFirst("a.move");
      Element there = page.getElementById(link.attr("href").substring(1));
      assertThat(there.selectFirst("a.move").attr("href")).isEqualTo("#" + left.id());
      assertThat(left.select(".text ins")).isEmpty();
    }
  }

  @Test
  void runsOfUnchangedParagraphsAreFoldedAndASingleOneIsNot() {
    List<String> original =
        List.of("Alpha beta.", "Gamma delta.", "Epsilon zeta eta theta.", "Iota.", "Old last one.");
    List<String> revised =
        List.of("Alpha beta.", "Gamma delta.", "Epsilon new eta theta.", "Iota.", "Fresh words.");
    Document page = parsed(report(paragraphs(original), paragraphs(revised)));

    assertThat(page.select("details.fold")).hasSize(1);
    assertThat(page.select("details.fold summary").text()).contains("2 unchanged");
    assertThat(page.select("details.fold article .text").eachText())
        .containsExactly("Alpha beta.", "Gamma delta.");
    assertThat(page.select("section > .part > article.k-unchanged .text").eachText())
        .containsExactly("Iota.");
  }

  @Test
  void otherStoriesAreSectionsOfTheirOwn() {
    Document page =
        parsed(
            report(
                docx().header("<w:p/>").paragraphWithFootnote("Body", "A note on it."),
                docx().header("<w:p/>").paragraphWithFootnote("Body", "A remark on it.")));

    assertThat(page.select("main > section > h2").eachText()).startsWith("Text", "Footnotes");
    assertThat(page.select("section:has(> h2:contains(Footnotes)) .name").text())
        .isEqualTo("footnote 1");
    assertThat(page.select("section:has(> h2:contains(Footnotes)) del").text()).isEqualTo("note");
  }

  @Test
  void textsTellTheirLanguageAndDirection() {
    List<String> arabic =
        List.of("إن الجمعية العامة،", "إذ تشير إلى قرارها 70/1،", "1 - تحث الدول على التعاون؛");
    List<String> changed =
        List.of("إن الجمعية العامة،", "إذ تشير إلى قرارها 70/1،", "1 - تشجع الدول على التعاون؛");
    Document page = parsed(report(paragraphs(arabic), paragraphs(changed)));

    assertThat(page.select("main").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("article .text").eachAttr("dir")).containsOnly("rtl");
    assertThat(page.select("article .text").eachAttr("lang")).containsOnly("ar");
    assertThat(page.body().attr("data-original-dir")).isEqualTo("rtl");
    assertThat(page.select(".findings bdi").eachText()).contains("تحث", "تشجع");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void whatIsIgnoredIsKeptForTheOriginalAndNotMarked() {
    ComparisonOptions how = new ComparisonOptions(Granularity.WORD, Set.of(DifferenceKind.QUOTES));
    Element text =
        parsed(
                report(
                    paragraphs(List.of(SENTENCE + "called \"open\" by some.")),
                    paragraphs(List.of(SENTENCE + "called “open” by many.")),
                    how))
            .selectFirst("article .text");

    assertThat(text.select(".ig").eachAttr("data-original")).contains("\"");
    assertThat(without("del", text)).isEqualTo(SENTENCE + "called “open” by many.");
    assertThat(text.select("del").text()).isEqualTo("some");
  }

  @Test
  void warningsLeadToTheirClause() {
    Document page =
        parsed(
            report(
                paragraphs(List.of("The General Assembly,", "1.\tCalls upon all;")),
                paragraphs(
                    List.of(
                        "The General Assembly,",
                        "1.\tFurther calls upon all;",
                        "2.\tUrges all."))));

    Element link = page.selectFirst(".warnings a");
    assertThat(link).isNotNull();
    assertThat(page.getElementById(link.attr("href").substring(1)).select(".text").text())
        .contains("Further calls upon all");
  }

  @Test
  void anUnprovedRedlineIsCalledSo() {
    Report report =
        Report.of(
            fixture().comparison(),
            new ReportContext(
                new ReportContext.Source("a", ""),
                new ReportContext.Source("b", ""),
                false,
                List.of()));

    assertThat(parsed(report).select(".proof").text()).startsWith("Not proved.");
    assertThat(parsed(fixture()).select(".proof").text()).startsWith("Proved.");
  }

  @Test
  void everyPlaceOfTheStripLeadsToARow() {
    Document page = parsed(fixture());

    assertThat(page.select(".strip a")).isNotEmpty();
    for (String target : page.select(".strip a").eachAttr("href")) {
      assertThat(page.select("article" + target)).as(target).hasSize(1);
    }
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(Pages.bytes(fixture())).isEqualTo(Pages.bytes(fixture()));
    assertThat(new String(Pages.bytes(fixture()), StandardCharsets.UTF_8)).doesNotContain("\r");
  }
}
