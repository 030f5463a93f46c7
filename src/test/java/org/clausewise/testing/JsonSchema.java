package org.clausewise.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Holds JSON reports against the schema in {@code docs/}. Readers must pass over fields that they
 * do not know, so the schema lets them be; here they are refused, for the schema shall name all.
 */
public final class JsonSchema {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final com.networknt.schema.JsonSchema STRICT = strict();

  private JsonSchema() {}

  /**
   * The report, read.
   *
   * @throws AssertionError where it does not meet the schema, saying where
   */
  public static JsonNode checked(byte[] report) {
    JsonNode json = read(report);
    Set<ValidationMessage> faults = STRICT.validate(json);
    if (!faults.isEmpty()) {
      throw new AssertionError("The report does not meet docs/clausewise-1.schema.json: " + faults);
    }
    return json;
  }

  private static com.networknt.schema.JsonSchema strict() {
    try {
      JsonNode schema = MAPPER.readTree(Path.of("docs", "clausewise-1.schema.json").toFile());
      close(schema);
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
    schema.forEach(JsonSchema::close);
  }

  private static JsonNode read(byte[] report) {
    try {
      return MAPPER.readTree(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
