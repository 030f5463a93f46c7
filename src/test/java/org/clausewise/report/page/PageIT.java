package org.clausewise.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.report.page.Pages.paragraphs;
import static org.clausewise.report.page.Pages.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewise.report.Comparisons;
import org.clausewise.report.Report;
import org.clausewise.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in Chromium; skipped where that or its driver is absent. */
class PageIT {

  private static final String ESCAPE = "\uE00C";

  @TempDir static Path folder;

  private static Browser browser;
  private static String fixture;

  @BeforeAll
  static void start() throws IOException {
    Optional<Browser> started = Browser.start(folder);
    Assumptions.assumeTrue(
        started.isPresent(),
        "chromium and chromedriver are needed on the PATH (Debian: chromium, chromium-driver)");
    browser = started.orElseThrow();
    fixture = page("fixture", Pages.fixture());
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openFixture() throws IOException {
    browser.resize(1280, 900);
    browser.prefer("prefers-color-scheme", "light");
    open(fixture);
  }

  /** Forgets what was asked for before, which is none of the page's. */
  private static void open(String url) throws IOException {
    browser.open("about:blank");
    browser.requests();
    browser.console();
    browser.open(url);
  }

  private static String page(String name, Report report) throws IOException {
    Path file = folder.resolve(name + ".html");
    Files.write(file, Pages.bytes(report));
    return file.toUri().toString();
  }

  @Test
  void loadsNothingAndComplainsOfNothing() throws IOException {
    browser.press("jjjvufkt?");

    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).allMatch(url -> url.startsWith("file:") || url.equals("data:,"));
    assertThat(browser.requests()).noneMatch(url -> url.startsWith("http"));
  }

  @Test
  void filtersByKindAndTag() throws IOException {
    browser.press("f");
    browser.click("[data-do=kind][data-word=added]");
    assertThat(shown()).isEqualTo("11 of 65 shown");
    assertThat(visible(".row:not(.k-added)")).isZero();
    browser.click("[data-do=kind][data-word=removed]");
    assertThat(shown()).isEqualTo("14 of 65 shown");
    browser.click("#filters [data-do=reset]");
    assertThat(shown()).isEqualTo("65 of 65 shown");
    browser.click("[data-do=tag][data-word=opener]");
    assertThat(shown()).isEqualTo("5 of 65 shown");
    browser.click("[data-do=kind][data-word=added]");
    assertThat(shown()).isEqualTo("0 of 65 shown");
    assertThat(visible(".nothing")).isOne();
  }

  @Test
  void aFilterOpensTheFoldsThatHoldWhatIsAskedForAndClosesThemAgain() throws IOException {
    int before = visible(".row.k-renumbered");
    browser.press("f");
    browser.click("[data-do=kind][data-word=renumbered]");

    assertThat(shown()).isEqualTo("20 of 65 shown");
    assertThat(visible(".row[data-kinds~=renumbered]:not([id$=-from])")).isEqualTo(20);
    browser.click("[data-do=kind][data-word=renumbered]");
    assertThat(visible(".row.k-renumbered")).isEqualTo(before);
  }

  @Test
  void foldsAndUnfolds() throws IOException {
    int folded = visible(".row");
    browser.click(".fold summary");
    assertThat(visible(".row")).isGreaterThan(folded);
    browser.press("u");
    assertThat(visible(".row")).isEqualTo(count("document.querySelectorAll('.row').length"));
    browser.press("u");
    assertThat(visible(".row")).isEqualTo(folded);
  }

  @Test
  void keysGoFromChangeToChange() throws IOException {
    browser.press("j");
    String first = current();
    browser.press("jj");
    assertThat(current()).isNotEqualTo(first);
    browser.press("kk");
    assertThat(current()).isEqualTo(first);
    assertThat(focused()).isEqualTo(first);
    browser.press("jjjjjjjjjjjj");
    assertThat(browser.run("return document.activeElement.getBoundingClientRect().top").asDouble())
        .isBetween(0.0, 200.0);
  }

  @Test
  void whatIsGoneToIsNotBehindTheOpenFilters() throws IOException {
    browser.press("fjjjjjjj");

    assertThat(
            browser
                .run(
                    "return document.activeElement.getBoundingClientRect().top"
                        + " - document.querySelector('.controls').getBoundingClientRect().bottom")
                .asDouble())
        .isBetween(0.0, 50.0);
  }

  @Test
  void helpOpensAndClosesByKey() throws IOException {
    browser.press("?");
    assertThat(visible("dialog")).isOne();
    browser.press(ESCAPE);
    assertThat(visible("dialog")).isZero();
  }

  @Test
  void searchFindsWordsOfEitherDraftAndEscapeEmptiesIt() throws IOException {
    browser.press("/");
    browser.press("shopkeeper");
    browser.await("setTimeout(arguments[0], 400)");

    assertThat(shown()).isEqualTo("1 of 65 shown");
    assertThat(count("CSS.highlights.get('found').size")).isPositive();
    browser.press(ESCAPE);
    assertThat(shown()).isEqualTo("65 of 65 shown");
  }

  @Test
  void moveLinksLeadThereAndBack() throws IOException {
    browser.click(".row.k-left a.move");
    String there = current();
    assertThat(there).doesNotEndWith("-from");
    browser.press("m");
    assertThat(current()).isEqualTo(there + "-from");
    browser.press("m");
    assertThat(current()).isEqualTo(there);
  }

  @Test
  void sideBySideShowsEachDraftAsItIs() throws IOException {
    browser.press("v");
    browser.await(
        "const done = arguments[0]; const look = () =>"
            + " document.querySelector('.row:not(.built)') ? setTimeout(look, 20) : done();"
            + " look()");

    assertThat(visible("#c1 .text")).isZero();
    assertThat(text("#c1 .cell.original")).isEqualTo("Seventy-first session");
    assertThat(text("#c1 .cell.revised")).isEqualTo("Seventy-second session");
    assertThat(count("document.querySelectorAll('.cell.original ins, .cell.revised del').length"))
        .isZero();
    browser.resize(500, 800);
    assertThat(visible("#c1 .text")).isOne();
    assertThat(visible("#c1 .cell")).isZero();
  }

  @Test
  void hostileTextRunsNothing() throws IOException {
    String hostile =
        "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg onload=alert(3)>";
    open(page("hostile", report(Comparisons.of(Comparisons.added(Comparisons.body("", hostile))))));
    browser.press("jvu");

    assertThat(browser.hasAlert()).isFalse();
    assertThat(text("#c1 .cell.revised")).isEqualTo(hostile);
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).noneMatch(url -> url.endsWith("/x"));
  }

  @Test
  void thePolicyStopsAScriptThatIsNotThePagesOwn() throws IOException {
    browser.run(
        "const s = document.createElement('script'); s.textContent = 'window.ran = 1';"
            + " document.body.append(s)");

    assertThat(browser.run("return window.ran === undefined").asBoolean()).isTrue();
    assertThat(browser.console()).anyMatch(line -> line.contains("Content Security Policy"));
  }

  @Test
  void rightToLeftTextRunsFromTheRight() throws IOException {
    open(
        page(
            "arabic",
            report(
                paragraphs(List.of("إن الجمعية العامة،", "1 - تحث الدول على التعاون؛")),
                paragraphs(List.of("إن الجمعية العامة،", "1 - تشجع الدول على التعاون؛")))));
    browser.press("v");

    double original = left(".k-reworded .cell.original");
    assertThat(original).isGreaterThan(left(".k-reworded .cell.revised"));
    assertThat(
            browser
                .run("return getComputedStyle(document.querySelector('.cell')).direction")
                .asText())
        .isEqualTo("rtl");
  }

  @Test
  void bothSchemesCanBeRead() throws IOException {
    assertThat(contrasts()).allSatisfy(line -> assertThat(ratio(line)).as(line).isGreaterThan(4.5));
    browser.prefer("prefers-color-scheme", "dark");
    List<String> dark = contrasts();
    assertThat(dark).allSatisfy(line -> assertThat(ratio(line)).as(line).isGreaterThan(4.5));
    String background = "return getComputedStyle(document.documentElement).backgroundColor";
    String paper = browser.run(background).asText();
    browser.press("t");
    assertThat(browser.run(background).asText()).isNotEqualTo(paper);
  }

  @Test
  void withoutScriptsAllIsThere() throws IOException {
    browser.scripts(false);
    try {
      open(fixture);
      assertThat(visible(".controls")).isZero();
      assertThat(visible(".row:not(.fold .row) .text")).isEqualTo(visible(".row:not(.fold .row)"));
      assertThat(visible(".fold summary")).isPositive();
    } finally {
      browser.scripts(true);
    }
  }

  private static double ratio(String line) {
    return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
  }

  /** Contrast by WCAG 2.2 of texts that matter, against the background that they stand on. */
  private static List<String> contrasts() throws IOException {
    List<String> lines = new ArrayList<>();
    browser
        .run(
            """
            const parts = (c) => c.match(/[\\d.]+/g).map(Number);
            const light = (c) => parts(c).slice(0, 3).map((v) => v / 255)
              .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
              .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            const back = (e) => {
              for (; e; e = e.parentElement) {
                const c = getComputedStyle(e).backgroundColor;
                if ((parts(c)[3] ?? 1) > 0) return c;
              }
              return 'rgb(255, 255, 255)';
            };
            return ['.text ins', '.text del', '.text ins.r', '.what', '.k-added .what',
                '.k-left .text', '.k-left .what', '.k-unchanged .text', '.tags', '.findings',
                '.fold summary', '.shown', '.kicker', '.proof strong', '.search input', '.foot p',
                'button[aria-pressed=true]', 'a.move']
              .map((s) => [s, document.querySelector(s)]).filter(([, e]) => e)
              .map(([s, e]) => {
                const pair = [light(getComputedStyle(e).color), light(back(e))].sort();
                const [dark, bright] = pair[0] < pair[1] ? pair : pair.reverse();
                return s + ' ' + ((bright + 0.05) / (dark + 0.05)).toFixed(2);
              });
            """)
        .forEach(line -> lines.add(line.asText()));
    assertThat(lines).hasSizeGreaterThan(12);
    return lines;
  }

  private static String shown() throws IOException {
    return text(".shown");
  }

  private static String text(String selector) throws IOException {
    return browser
        .run("return document.querySelector(arguments[0]).textContent", selector)
        .asText();
  }

  private static int visible(String selector) throws IOException {
    return browser
        .run(
            "return [...document.querySelectorAll(arguments[0])]"
                + ".filter((e) => e.getClientRects().length > 0 && !e.closest('details:not([open]) .row')).length",
            selector)
        .asInt();
  }

  private static int count(String expression) throws IOException {
    return browser.run("return " + expression).asInt();
  }

  private static double left(String selector) throws IOException {
    return browser
        .run("return document.querySelector(arguments[0]).getBoundingClientRect().left", selector)
        .asDouble();
  }

  private static String current() throws IOException {
    return browser.run("return document.querySelector('[aria-current=true]').id").asText();
  }

  private static String focused() throws IOException {
    return browser.run("return document.activeElement.id").asText();
  }
}
