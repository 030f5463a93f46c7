package org.clausewise.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.report.page.Pages.fixture;
import static org.clausewise.report.page.Pages.parsed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.clausewise.change.Comparison;
import org.clausewise.change.Edit;
import org.clausewise.model.Diagnostic;
import org.clausewise.report.Comparisons;
import org.clausewise.report.Report;
import org.clausewise.report.ReportContext;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft or a file name holds does no harm in the page. */
class PageSafetyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'><svg/onload=alert(1)>",
        "</style></script></title><script>alert(1)</script>",
        "<!-- --> <![CDATA[ ]]> <base href=//evil.example>",
        "&lt;b&gt; &amp; & &#x3C;i&#x3E;",
        "${page.script()} $unsafe{1} @template.row()",
        "=cmd|' /C calc'!A0",
        "javascript:alert(1)",
      })
  void hostileTextIsText(String hostile) {
    Document page = parsed(everywhere(hostile));

    assertHarmless(page);
    assertThat(page.select("article .text ins").get(0).wholeText()).isEqualTo(hostile);
    assertThat(page.select("article .text del").get(0).wholeText()).isEqualTo(hostile);
    assertThat(page.select("article .name").get(0).wholeText()).isEqualTo(hostile);
    assertThat(page.select(".drafts .file").get(0).wholeText()).isEqualTo(hostile);
    assertThat(page.select(".please-note li").get(0).wholeText()).isEqualTo(hostile);
  }

  @Test
  void whatSteersTheReaderIsMadeVisible() {
    String page =
        parsed(everywhere("a\u202Eb\u0007c\uD800d\u0000e\u2066f\uFFFFg")).body().wholeText();

    assertThat(page)
        .contains("a<U+202E>b<U+0007>c<U+D800>d<U+0000>e<U+2066>f<U+FFFF>g")
        .doesNotContain("\u202E", "\u0007", "\u2066", "\uFFFD");
  }

  @Test
  void aVeryLongWordIsKeptWhole() {
    String longWord = "x".repeat(20_000);

    assertThat(parsed(everywhere(longWord)).select("article .text ins").get(0).wholeText())
        .isEqualTo(longWord);
  }

  @Test
  void thePolicyNamesJustTheStyleAndTheScriptOfThePage() throws Exception {
    Document page = parsed(fixture());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("style-src '" + hash(page.selectFirst("style")) + "';")
        .endsWith("script-src '" + hash(page.selectFirst("script")) + "'")
        .doesNotContain("unsafe");
    assertThat(page.select("style, script")).hasSize(2);
  }

  private static String hash(Element element) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(element.data().getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void nothingLeadsOutOfThePage() {
    assertHarmless(parsed(fixture()));
  }

  private static void assertHarmless(Document page) {
    assertThat(page.select("script, style")).hasSize(2);
    assertThat(page.select("img, iframe, object, embed, base, audio, video")).isEmpty();
    assertThat(page.select("link").eachAttr("href")).containsExactly("data:,");
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "action");
      }
    }
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
  }

  /** A report that has a text wherever a draft or a file name brings one. */
  private static Report everywhere(String text) {
    int length = text.length();
    Comparison comparison =
        Comparisons.of(
            List.of(new Diagnostic("code", text)),
            Comparisons.reworded(
                Comparisons.body(text, text + "a"),
                Comparisons.body(text, text + "b"),
                new Edit(0, length, 0, length)));
    return Report.of(
        comparison,
        new ReportContext(
            new ReportContext.Source(text, ""),
            new ReportContext.Source(text, ""),
            true,
            List.of()));
  }
}
