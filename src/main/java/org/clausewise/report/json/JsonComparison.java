package org.clausewise.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewise.change.Change;
import org.clausewise.change.Comparison;
import org.clausewise.change.Passage;
import org.clausewise.model.Atom;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Diagnostic;
import org.clausewise.model.DifferenceKind;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.report.Count;
import org.clausewise.report.Names;
import org.clausewise.report.Piece;
import org.clausewise.report.Report;
import org.clausewise.report.ReportContext;
import org.clausewise.report.ReportedChange;

/** Writes one report; {@link JsonVerdicts} writes what its changes are about. */
final class JsonComparison {

  /** Names the format; a change that breaks readers gets another number. */
  private static final String SCHEMA = "clausewise/1";

  private final Report report;
  private final Comparison comparison;
  private final ReportContext context;
  private final JsonGenerator json;

  JsonComparison(Report report, JsonGenerator json) {
    this.report = report;
    this.comparison = report.comparison();
    this.context = report.context();
    this.json = json;
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    source("original", context.original(), comparison.original());
    source("revised", context.revised(), comparison.revised());
    summary();
    JsonVerdicts verdicts = new JsonVerdicts(report, json);
    verdicts.ofDrafts();
    json.writeBooleanField("verified", context.verified());
    diagnostics();
    json.writeArrayFieldStart("changes");
    for (ReportedChange change : report.changes()) {
      change(change.change(), verdicts);
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

  private void summary() throws IOException {
    json.writeObjectFieldStart("summary");
    counts(report.counts());
    json.writeNumberField("tables", comparison.layout().tables());
    json.writeNumberField("sections", comparison.layout().sections());
    if (!report.ignored().isEmpty()) {
      json.writeObjectFieldStart("ignored");
      counts(report.ignored());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void counts(List<Count> counts) throws IOException {
    for (Count count : counts) {
      json.writeNumberField(count.word(), count.number());
    }
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
