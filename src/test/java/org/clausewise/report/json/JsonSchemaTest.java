package org.clausewise.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.clausewise.change.ChangeType;
import org.clausewise.change.Tag;
import org.clausewise.model.AtomKind;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.Language;
import org.clausewise.model.MentionKind;
import org.clausewise.model.Profile;
import org.clausewise.report.Comparisons;
import org.clausewise.report.Report;
import org.clausewise.testing.JsonSchema;
import org.junit.jupiter.api.Test;

/** The schema that is shipped in {@code docs/}. */
class JsonSchemaTest {

  @Test
  void namesEveryValueThatThereIs() throws IOException {
    JsonNode schema =
        new ObjectMapper().readTree(Path.of("docs", "clausewise-1.schema.json").toFile());

    assertThat(values(schema.at("/$defs/tag/enum")))
        .isEqualTo(Arrays.stream(Tag.values()).map(Tag::word).toList());
    assertThat(values(schema.at("/$defs/difference/enum")))
        .isEqualTo(words(DifferenceKind.values()));
    assertThat(values(schema.at("/$defs/change/properties/type/enum")))
        .isEqualTo(words(ChangeType.values()));
    assertThat(values(schema.at("/$defs/change/properties/ledger/items/properties/kind/enum")))
        .isEqualTo(words(MentionKind.values()));
    assertThat(values(schema.at("/$defs/paragraph/properties/atoms/items/properties/kind/enum")))
        .isEqualTo(words(AtomKind.values()));
    assertThat(values(schema.at("/properties/profile/enum")))
        .containsExactlyInAnyOrderElementsOf(words(Profile.values()));
    assertThat(values(schema.at("/properties/language/enum")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Language.values()).map(Language::code).toList());
  }

  @Test
  void refusesWhatTheFormatDoesNotHold() throws IOException {
    String report = report();

    JsonSchema.checked(report.getBytes(StandardCharsets.UTF_8));
    assertRefused(report.replace("\"verified\"", "\"proven\""));
    assertRefused(report.replace("\"type\": \"added\"", "\"type\": \"new\""));
    assertRefused(report.replace("clausewise/1", "clausewise/2"));
    assertRefused(report.replace("\"id\": 1", "\"id\": 0"));
  }

  private static void assertRefused(String report) {
    assertThatThrownBy(() -> JsonSchema.checked(report.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("does not meet");
  }

  private static String report() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport()
        .write(
            Report.of(
                Comparisons.of(Comparisons.added(Comparisons.body("OP1", "x"))),
                Comparisons.CONTEXT),
            out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> values(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
