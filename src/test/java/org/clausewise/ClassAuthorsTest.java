package org.clausewise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewise.model.RevisionFilter;
import org.clausewise.model.UnreadableDraftException;
import org.clausewise.testing.DocxBuilder;
import org.clausewise.testing.MarkupRules;
import org.clausewise.testing.SchemaRules;
import org.junit.jupiter.api.Test;

/** Routine edits have authors of their own, if that is asked for. */
class ClassAuthorsTest {

  private static final Pattern REVISION =
      Pattern.compile("<w:(ins|del|rPrChange|pPrChange)\\b[^>]*w:author=\"([^\"]*)\"");

  private static byte[] redline(DocxBuilder original, DocxBuilder revised, boolean perClass)
      throws UnreadableDraftException {
    DraftComparison comparison =
        DraftComparer.compare(
            DraftFile.of("o", original.build()), DraftFile.of("r", revised.build()));
    byte[] redline =
        comparison
            .redline(
                new RedlineOptions(
                    "Desk",
                    Instant.parse("2026-01-01T00:00:00Z"),
                    FormattingChanges.TRACK,
                    perClass))
            .bytes();
    assertThat(comparison.verify(redline).firstDifference()).isNull();
    assertThat(MarkupRules.brokenIn(redline)).isEmpty();
    assertThat(SchemaRules.brokenIn(redline)).isEmpty();
    return redline;
  }

  private static List<String> authors(byte[] redline) {
    return REVISION
        .matcher(Redlined.entry(redline, "word/document.xml"))
        .results()
        .map(found -> found.group(1) + " " + found.group(2))
        .toList();
  }

  @Test
  void anEditWithSubstanceInItIsTheAuthors() throws UnreadableDraftException {
    byte[] redline =
        redline(
            docx().paragraph("Urges States to organise wells for all"),
            docx().paragraph("Urges States to organize springs for all"),
            true);

    assertThat(authors(redline)).containsExactly("del Desk", "ins Desk");
  }

  @Test
  void routineAndSubstanceInOneClauseAreKeptApart() throws UnreadableDraftException {
    byte[] redline =
        redline(
            docx().paragraph("1.\tUrges States to organise the upkeep of wells"),
            docx().paragraph("2.\tUrges States to organize the upkeep of springs"),
            true);

    assertThat(authors(redline))
        .containsExactly(
            "del Desk (renumbered)",
            "ins Desk (renumbered)",
            "del Desk (editorial)",
            "ins Desk (editorial)",
            "del Desk",
            "ins Desk");
  }

  @Test
  void oneAuthorSignsAllUnlessAsked() throws UnreadableDraftException {
    byte[] redline =
        redline(
            docx().paragraph("1.\tUrges States to organise the upkeep of wells"),
            docx().paragraph("2.\tUrges States to organize the upkeep of springs"),
            false);

    assertThat(authors(redline)).containsOnly("del Desk", "ins Desk");
  }

  @Test
  void acceptingTheRoutineAuthorLeavesTheSubstance() throws UnreadableDraftException {
    byte[] redline =
        redline(
            docx().paragraph("Urges States to organise the upkeep of wells"),
            docx().paragraph("Urges States to organize the upkeep of springs"),
            true);

    SettledDocument settled =
        Redline.accept(
            DraftFile.of("redline", redline),
            new RevisionFilter(Set.of("Desk (editorial)"), null, null));

    assertThat(authors(settled.bytes())).containsExactly("del Desk", "ins Desk");
    assertThat(Redlined.entry(settled.bytes(), "word/document.xml"))
        .contains("organize")
        .doesNotContain("organise");
  }
}
