package org.clausewise.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausewise.DraftFile;
import org.clausewise.benchmark.generator.DraftGenerator;
import org.clausewise.benchmark.generator.GeneratedPair;
import org.clausewise.change.ComparisonOptions;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.report.Report;
import org.clausewise.testing.Browser;

/**
 * Measures a long page in Chromium: generated drafts in which nearly every paragraph changed. Takes
 * how many paragraphs the original has. {@code docs/web-page.md} tells the command and the outcome.
 */
final class PageBenchmark {

  private static final double SHARE = 0.95;

  private PageBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Report report = report(Integer.parseInt(arguments[0]));
    long differing = report.changes().stream().filter(change -> change.differs()).count();
    byte[] page = new byte[0];
    for (int i = 0; i < 3; i++) {
      long start = processorTime();
      page = Pages.bytes(report);
      System.out.printf("written in %.0f ms of processor time%n", (processorTime() - start) / 1e6);
    }
    System.out.printf("%d changed paragraphs, %d bytes%n", differing, page.length);
    Path folder = Files.createTempDirectory("page-benchmark");
    Path file = Files.write(folder.resolve("page.html"), page);
    try (Browser browser =
        Browser.start(Files.createDirectory(folder.resolve("b"))).orElseThrow()) {
      browser.resize(1280, 900);
      for (int i = 0; i < 3; i++) {
        measure(browser, file.toUri().toString());
      }
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Report report(int paragraphs) throws UnreadableDraftException {
    GeneratedPair pair = DraftGenerator.composed(paragraphs, 1).mixed(SHARE);
    return Pages.report(
        DraftFile.of("a.docx", Pages.paragraphs(pair.originalTexts()).build()),
        DraftFile.of("b.docx", Pages.paragraphs(pair.revisedTexts()).build()),
        ComparisonOptions.DEFAULT);
  }

  private static void measure(Browser browser, String url) throws IOException {
    browser.open("about:blank");
    browser.open(url);
    tell(
        "load",
        browser.run(
            "const n = performance.getEntriesByType('navigation')[0]; const p ="
                + " performance.getEntriesByType('paint').find((e) => e.name ==="
                + " 'first-contentful-paint'); return { firstPaint: p && p.startTime,"
                + " interactive: n.domInteractive, ready: n.domContentLoadedEventEnd,"
                + " loaded: n.loadEventEnd }"));
    tell("scroll", scroll(browser));
    tell("filter", timed(browser, "document.querySelector('[data-word=added]').click()"));
    tell("show all", timed(browser, "document.querySelector('[data-do=reset]').click()"));
    tell("key j", timed(browser, "document.querySelector('[data-do=next]').click()"));
    tell("side by side", timed(browser, "document.querySelector('[data-view=side]').click()"));
    tell(
        "all columns built",
        browser.await(
            "const done = arguments[0], t = performance.now(); const look = () =>"
                + " document.querySelector('.row:not(.built)') ? setTimeout(look, 10)"
                + " : done(performance.now() - t); look()"));
    tell("scroll side by side", scroll(browser));
    tell("inline", timed(browser, "document.querySelector('[data-view=inline]').click()"));
  }

  /** Milliseconds of script and layout, and until the next picture is there. */
  private static JsonNode timed(Browser browser, String action) throws IOException {
    return browser.await(
        "const done = arguments[0]; const t = performance.now(); "
            + action
            + "; const script = performance.now() - t; document.body.offsetHeight;"
            + " const layout = performance.now() - t;"
            + " requestAnimationFrame(() => setTimeout(() =>"
            + " done({ script, layout, shown: performance.now() - t }), 0))");
  }

  /** Scrolls 240 frames by most of a window each, and tells how long the frames took. */
  private static JsonNode scroll(Browser browser) throws IOException {
    return browser.await(
        "const done = arguments[0]; scrollTo(0, 1000); const took = []; let last = 0;"
            + " const step = (now) => { if (last) took.push(now - last); last = now;"
            + " scrollBy(0, 300); if (took.length < 240) requestAnimationFrame(step);"
            + " else { took.sort((a, b) => a - b); done({ median: took[120], p95: took[228],"
            + " longest: took[239], over34: took.filter((t) => t > 34).length, at: scrollY }); } };"
            + " requestAnimationFrame(step)");
  }

  private static void tell(String what, JsonNode value) {
    System.out.println(what + ": " + value);
  }
}
