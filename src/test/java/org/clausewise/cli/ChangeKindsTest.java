package org.clausewise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.testing.DocxBuilder.docx;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausewise.testing.DocxEntries;
import org.clausewise.testing.JsonSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the command line tells of the kinds of changes. */
class ChangeKindsTest extends CommandRuns {

  private Path original;
  private Path revised;

  @BeforeEach
  void writeDrafts() throws IOException {
    original =
        write(
            "original.docx",
            docx()
                .paragraph("The General Assembly,")
                .paragraph("1.\tUrges States to organise the upkeep of wells;")
                .paragraph("2.\tRequests the Board to draw a map of all roads;"));
    revised =
        write(
            "revised.docx",
            docx()
                .paragraph("The General Assembly,")
                .paragraph("1.\tUrges States to organize the upkeep of wells;")
                .paragraph("2.\tRequests the Board to draw a map of all rivers;"));
  }

  @Test
  void theReportSaysWhatKindOfChangeEachIs() {
    assertThat(run("compare", original, revised)).isZero();

    assertThat(out())
        .contains(
            "1 of substance, 1 routine: 1 editorial",
            "    [editorial] spelling",
            "    [substantive] reworded");
  }

  @Test
  void onlyChangesOfAKindAreReportedAndAllAreCounted() {
    assertThat(run("compare", original, revised, "--only", "substantive")).isZero();
    assertThat(out())
        .contains("1 of substance, 1 routine", "Shown are only changes of these kinds: substantive")
        .contains("OP2, reworded")
        .doesNotContain("OP1, reworded");

    assertThat(run("compare", original, revised, "--only", "routine,date")).isZero();
    assertThat(out()).contains("OP1, reworded").doesNotContain("OP2, reworded");
  }

  @Test
  void onlyFiltersTheJsonToo() throws IOException {
    assertThat(run("compare", original, revised, "--only", "editorial", "--json", "-")).isZero();

    JsonNode json = JsonSchema.checked(out.toByteArray());

    assertThat(json.get("changes")).hasSize(1);
    JsonNode change = json.get("changes").get(0);
    assertThat(change.get("tags")).hasToString("[\"editorial\"]");
    assertThat(change.get("verdict").asText()).isEqualTo("spelling");
    assertThat(change.get("findings").get(0).get("rule").asText()).isEqualTo("spelling");
    assertThat(change.get("edits").get(1).get("tag").asText()).isEqualTo("editorial");
    assertThat(json.get("classes").get("substantive").asInt()).isEqualTo(1);
    assertThat(json.get("classes").get("routine").asInt()).isEqualTo(1);
    assertThat(json.get("profile").asText()).isNotEmpty();
    assertThat(json.get("language").asText()).isEqualTo("en");
  }

  @Test
  void anUnknownKindIsToldWithThoseThatThereAre() {
    assertThat(run("compare", original, revised, "--only", "important")).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("'important' is no kind of change. There are: technical, chain-word,");
  }

  @Test
  void openersAreComparedByTheScaleThatIsGiven() throws IOException {
    Path before =
        write("b.docx", docx().paragraph("The Council,").paragraph("1.\tUrges all to act;"));
    Path after =
        write("a.docx", docx().paragraph("The Council,").paragraph("1.\tInvites all to act;"));
    Path turned =
        Files.writeString(folder.resolve("scale.tsv"), "ours\t1\tUrges\nours\t2\tInvites\n");
    Path broken = Files.writeString(folder.resolve("broken.tsv"), "ours\t1\tUrgse\n");

    run("compare", before, after);
    assertThat(out()).contains("opener weakened: Urges → Invites");
    run("compare", before, after, "--scale", turned);
    assertThat(out()).contains("opener strengthened: Urges → Invites");
    assertThat(run("compare", before, after, "--scale", broken)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("broken.tsv: this is no scale of openers: no opener is known as 'Urgse'");
  }

  @Test
  void authorsPerClassSignTheRedline() throws IOException {
    Path redline = folder.resolve("redline.docx");

    assertThat(run("compare", original, revised, "-o", redline, "--author-per-class")).isZero();

    assertThat(DocxEntries.text(Files.readAllBytes(redline), "word/document.xml"))
        .contains("w:author=\"Clausewise (editorial)\"", "w:author=\"Clausewise\"");
  }
}
