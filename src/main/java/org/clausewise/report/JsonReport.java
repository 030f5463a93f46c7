package org.clausewise.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.Passage;
import org.clausewise.change.Summary;
import org.clausewise.model.Atom;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;

/**
 * Writes a comparison as JSON; {@code docs/json-format.md} defines every field. The same comparison
 * gives the same bytes: UTF-8, two spaces of indentation, line feeds.
 */
public final class JsonReport {

  /** Names the format; a change that breaks readers gets another number. */
  static final String SCHEMA = "clausewise/1";

  private final Comparison comparison;
  private final ReportContext context;
  private final JsonGenerator json;

  private JsonReport(Comparison comparison, ReportContext context, JsonGenerator json) {
    this.comparison = comparison;
    this.context = context;
    this.json = json;
  }

  /**
   * Writes the report, with a line feed at its end, and leaves the stream open.
   *
   * @throws IOException where the stream does
   */
  public static void write(Comparison comparison, ReportContext context, OutputStream out)
      throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(printer());
      new JsonReport(comparison, context, json).write();
      json.writeRaw('\n');
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    source("original", context.original(), comparison.original());
    source("revised", context.revised(), comparison.revised());
    summary(comparison.summary());
    JsonVerdicts verdicts = new JsonVerdicts(comparison, json);
    verdicts.ofDrafts();
    json.writeBooleanField("verified", context.verified());
    diagnostics();
    json.writeArrayFieldStart("changes");
    for (Change change : comparison.changes()) {
      if (context.shown().shows(comparison, change)) {
        change(change, verdicts);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void source(String name, ReportContext.Source source, Draft draft) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("file", source.file());
    json.writeStringField("sha256", source.sha256());
    json.writeNumberField("paragraphs", draft.paragraphCount());
    json.writeEndObject();
  }

  private void summary(Summary summary) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("unchanged", summary.unchanged());
    json.writeNumberField("reworded", summary.reworded());
    json.writeNumberField("added", summary.added());
    json.writeNumberField("removed", summary.removed());
    json.writeNumberField("moved", summary.moved());
    json.writeNumberField("split", summary.split());
    json.writeNumberField("merged", summary.merged());
    json.writeNumberField("renumbered", summary.renumbered());
    json.writeNumberField("reformatted", summary.reformatted());
    json.writeNumberField("tables", comparison.layout().tables());
    json.writeNumberField("sections", comparison.layout().sections());
    ignored();
    json.writeEndObject();
  }

  private void ignored() throws IOException {
    Map<DifferenceKind, Integer> counts = comparison.ignored();
    if (counts.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("ignored");
    for (Map.Entry<DifferenceKind, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey().name().toLowerCase(Locale.ROOT), count.getValue());
    }
    json.writeEndObject();
  }

  private void diagnostics() throws IOException {
    json.writeArrayFieldStart("diagnostics");
    List<Diagnostic> all =
        Stream.concat(comparison.diagnostics().stream(), context.untracked().stream()).toList();
    for (Diagnostic diagnostic : all) {
      json.writeStartObject();
      json.writeStringField("code", diagnostic.code());
      json.writeStringField("message", diagnostic.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void change(Change change, JsonVerdicts verdicts) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", change.id());
    json.writeStringField("type", change.type().name().toLowerCase(Locale.ROOT));
    json.writeBooleanField("moved", change.moved());
    json.writeBooleanField("renumbered", change.renumbered());
    json.writeBooleanField("reformatted", change.reformatted());
    json.writeNumberField("similarity", Math.round(change.similarity() * 1e4) / 1e4);
    if (change.partOf() != null) {
      json.writeNumberField("partOf", change.partOf());
    }
    kinds("only", change.only());
    verdicts.of(change);
    passages("original", change.original());
    passages("revised", change.revised());
    edits(change, verdicts);
    json.writeEndObject();
  }

  /** The kinds, where there are any. */
  private void kinds(String name, Set<DifferenceKind> kinds) throws IOException {
    if (kinds.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (String kind : Names.of(kinds)) {
      json.writeString(kind);
    }
    json.writeEndArray();
  }

  private void passages(String name, List<Passage> passages) throws IOException {
    json.writeArrayFieldStart(name);
    for (Passage passage : passages) {
      passage(passage);
    }
    json.writeEndArray();
  }

  private void passage(Passage passage) throws IOException {
    Paragraph paragraph = passage.paragraph();
    ClauseLabel label = paragraph.label();
    json.writeStartObject();
    json.writeStringField("story", passage.story().name());
    json.writeNumberField("index", paragraph.index());
    json.writeStringField("label", label == null ? null : label.text());
    json.writeStringField("number", paragraph.number());
    json.writeStringField("text", paragraph.wording());
    atoms(paragraph.wordingAtoms());
    json.writeEndObject();
  }

  private void atoms(List<Atom> atoms) throws IOException {
    if (atoms.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("atoms");
    for (Atom atom : atoms) {
      json.writeStartObject();
      json.writeNumberField("at", atom.offset());
      json.writeStringField("kind", atom.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("display", atom.display());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void edits(Change change, JsonVerdicts verdicts) throws IOException {
    String original = change.originalText();
    String revised = change.revisedText();
    json.writeArrayFieldStart("edits");
    for (Piece piece : Piece.of(change)) {
      json.writeStartObject();
      json.writeStringField("op", piece.op().name().toLowerCase(Locale.ROOT));
      json.writeStringField("text", piece.in(original, revised));
      kinds("ignored", piece.ignored());
      verdicts.of(change, piece);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
