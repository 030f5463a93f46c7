package org.clausewise.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausewise.report.Comparisons.added;
import static org.clausewise.report.Comparisons.body;
import static org.clausewise.report.Comparisons.change;
import static org.clausewise.report.Comparisons.partOf;
import static org.clausewise.report.Comparisons.removed;
import static org.clausewise.report.Comparisons.reworded;
import static org.clausewise.report.Comparisons.unchanged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.clausewise.change.Change;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Comparison;
import org.clausewise.change.Edit;
import org.clausewise.change.IgnoredEdit;
import org.clausewise.model.Atom;
import org.clausewise.model.AtomKind;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.DifferenceKind;
import org.clausewise.report.Comparisons;
import org.clausewise.report.Controls;
import org.clausewise.report.Report;
import org.clausewise.testing.JsonSchema;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void writesTheWholeDocumentAsDocumented() throws IOException {
    Comparison comparison =
        Comparisons.of(
            List.of(new Diagnostic("comments-differ", "two comments")),
            reworded(body("PP4", "a b"), body("PP5", "a “c”"), new Edit(2, 3, 2, 5)));

    assertThat(json(comparison))
        .isEqualTo(
            """
            {
              "schema": "clausewise/1",
              "original": {
                "file": "a.docx",
                "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "paragraphs": 1
              },
              "revised": {
                "file": "b.docx",
                "sha256": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
                "paragraphs": 1
              },
              "summary": {
                "unchanged": 0,
                "reworded": 1,
                "added": 0,
                "removed": 0,
                "moved": 0,
                "split": 0,
                "merged": 0,
                "renumbered": 0,
                "reformatted": 0,
                "tables": 0,
                "sections": 0
              },
              "verified": true,
              "diagnostics": [
                {
                  "code": "comments-differ",
                  "message": "two comments"
                }
              ],
              "changes": [
                {
                  "id": 1,
                  "type": "reworded",
                  "moved": false,
                  "renumbered": false,
                  "reformatted": false,
                  "similarity": 0.9235,
                  "original": [
                    {
                      "story": "body",
                      "index": 0,
                      "label": "PP4",
                      "number": null,
                      "text": "a b"
                    }
                  ],
                  "revised": [
                    {
                      "story": "body",
                      "index": 0,
                      "label": "PP5",
                      "number": null,
                      "text": "a “c”"
                    }
                  ],
                  "edits": [
                    {
                      "op": "equal",
                      "text": "a "
                    },
                    {
                      "op": "delete",
                      "text": "b"
                    },
                    {
                      "op": "insert",
                      "text": "“c”"
                    }
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void whatIsIgnoredIsToldAndStillGivesBothTexts() throws IOException {
    Change change =
        new Change(
            1,
            ChangeType.REWORDED,
            false,
            false,
            false,
            0.5,
            List.of(body("OP4", "The wells, and roads")),
            List.of(body("OP4", "the springs and roads")),
            List.of(new Edit(4, 9, 4, 11)),
            null,
            Set.of(DifferenceKind.SPACING, DifferenceKind.CASE),
            List.of(
                new IgnoredEdit(new Edit(0, 1, 0, 1), Set.of(DifferenceKind.CASE)),
                new IgnoredEdit(new Edit(9, 10, 11, 11), Set.of(DifferenceKind.PUNCTUATION))));
    JsonNode told = parsed(Comparisons.of(change)).get(0);

    assertThat(told.get("only").toString()).isEqualTo("[\"case\",\"spacing\"]");
    assertThat(text(told, "equal", "delete")).isEqualTo("The wells, and roads");
    assertThat(text(told, "equal", "insert")).isEqualTo("the springs and roads");
    assertThat(told.get("edits").toString())
        .contains("{\"op\":\"insert\",\"text\":\"t\",\"ignored\":[\"case\"]}")
        .contains("{\"op\":\"delete\",\"text\":\"wells\"}")
        .contains("{\"op\":\"delete\",\"text\":\",\",\"ignored\":[\"punctuation\"]}");
  }

  @Test
  void editsGiveBothTexts() throws IOException {
    Change split =
        change(
            ChangeType.SPLIT,
            false,
            List.of(body("OP4", "one, and two")),
            List.of(body("OP4", "one;"), body("OP5", "two")),
            new Edit(3, 9, 3, 5));
    JsonNode changes =
        parsed(
            Comparisons.of(
                split,
                removed(body("OP6", "gone")),
                added(body("OP7", "come")),
                unchanged(body("OP8", "same"), body("OP8", "same"), true)));

    for (JsonNode change : changes) {
      assertThat(text(change, "equal", "delete")).isEqualTo(joined(change.get("original")));
      assertThat(text(change, "equal", "insert")).isEqualTo(joined(change.get("revised")));
    }
    assertThat(changes.get(0).get("edits").get(2).get("text").asText()).isEqualTo(";\u2029");
    assertThat(changes.get(3).get("moved").asBoolean()).isTrue();
  }

  @Test
  void namesTheChangeThatAnotherIsAPartOf() throws IOException {
    Change whole = unchanged(body("OP5", "one"), body("OP5", "one"), false);
    JsonNode changes = parsed(Comparisons.of(whole, partOf(1, added(body("OP9", "two")))));

    assertThat(changes.get(0).has("partOf")).isFalse();
    assertThat(changes.get(1).get("partOf").asInt()).isEqualTo(1);
  }

  @Test
  void anEmptyParagraphHasNoEdits() throws IOException {
    Change empty = change(ChangeType.ADDED, false, List.of(), List.of(body("", "")));

    assertThat(parsed(Comparisons.of(empty)).get(0).get("edits")).isEmpty();
  }

  @Test
  void tellsWhatAnAtomStandsFor() throws IOException {
    Atom note = new Atom(1, AtomKind.FOOTNOTE_REFERENCE, "note", "[3]");

    JsonNode atom =
        parsed(Comparisons.of(added(body("", "x\uFFFC", note)))).at("/0/revised/0/atoms/0");

    assertThat(atom.toString())
        .isEqualTo("{\"at\":1,\"kind\":\"footnote_reference\",\"display\":\"[3]\"}");
  }

  @Test
  void whatSteersATerminalIsEscapedAndReadTheSame() throws IOException {
    String hostile = "\"},{<b>=1+1\u0000\u001B[2J\u007F\u009B\u202E\u2066\u2029\uFFFF 😀 é 漢";
    Comparison comparison = Comparisons.of(added(body(hostile, hostile)));

    JsonNode revised = parsed(comparison).get(0).get("revised").get(0);

    assertThat(revised.get("text").asText()).isEqualTo(hostile);
    assertThat(revised.get("label").asText()).isEqualTo(hostile);
    assertThat(json(comparison).codePoints().filter(c -> c != '\n').noneMatch(Controls::steers))
        .isTrue();
    assertThat(json(comparison)).contains("\\u202e", "é 漢");
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("the stream belongs to the caller");
          }
        };

    new JsonReport()
        .write(Report.of(Comparisons.of(added(body("", "x"))), Comparisons.CONTEXT), out);
  }

  private static JsonNode parsed(Comparison comparison) throws IOException {
    return new ObjectMapper().readTree(json(comparison)).get("changes");
  }

  private static String json(Comparison comparison) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport().write(Report.of(comparison, Comparisons.CONTEXT), out);
    JsonSchema.checked(out.toByteArray());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String text(JsonNode change, String... ops) {
    StringBuilder text = new StringBuilder();
    for (JsonNode edit : change.get("edits")) {
      if (List.of(ops).contains(edit.get("op").asText())) {
        text.append(edit.get("text").asText());
      }
    }
    return text.toString();
  }

  private static String joined(JsonNode passages) {
    StringBuilder text = new StringBuilder();
    for (JsonNode passage : passages) {
      text.append(text.isEmpty() ? "" : "\u2029").append(passage.get("text").asText());
    }
    return text.toString();
  }
}
