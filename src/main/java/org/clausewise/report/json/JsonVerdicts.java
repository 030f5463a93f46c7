package org.clausewise.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.clausewise.change.BracketOutcome;
import org.clausewise.change.BracketTally;
import org.clausewise.change.Change;
import org.clausewise.change.Classification;
import org.clausewise.change.Comparison;
import org.clausewise.change.Finding;
import org.clausewise.change.LedgerEntry;
import org.clausewise.change.Passage;
import org.clausewise.change.Tag;
import org.clausewise.change.Verdict;
import org.clausewise.change.Warning;
import org.clausewise.model.ClauseLabel;
import org.clausewise.report.Count;
import org.clausewise.report.Piece;
import org.clausewise.report.Report;

/** What the JSON report tells of the kinds of changes; nothing where they are not known. */
final class JsonVerdicts {

  private final Report report;
  private final Comparison comparison;
  private final Classification classification;
  private final JsonGenerator json;

  JsonVerdicts(Report report, JsonGenerator json) {
    this.report = report;
    this.comparison = report.comparison();
    this.classification = comparison.classification();
    this.json = json;
  }

  /** The fields of the top. */
  void ofDrafts() throws IOException {
    if (!classification.isKnown()) {
      return;
    }
    json.writeStringField("profile", word(comparison.revised().profile()));
    json.writeStringField("language", comparison.revised().language().code());
    json.writeObjectFieldStart("classes");
    for (Count count : report.classes()) {
      json.writeNumberField(count.word(), count.number());
    }
    json.writeEndObject();
    warnings();
    json.writeObjectFieldStart("brackets");
    brackets("original", classification.originalBrackets());
    brackets("revised", classification.revisedBrackets());
    outcome(classification.bracketOutcome());
    json.writeEndObject();
  }

  private void warnings() throws IOException {
    json.writeArrayFieldStart("warnings");
    for (Warning warning : classification.warnings()) {
      json.writeStartObject();
      json.writeStringField("code", warning.code());
      json.writeStringField("message", warning.message());
      place(warning.passage());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Passage passage) throws IOException {
    ClauseLabel label = passage.paragraph().label();
    json.writeStringField("story", passage.story().name());
    json.writeNumberField("index", passage.paragraph().index());
    json.writeStringField("label", label == null ? null : label.text());
  }

  private void brackets(String name, BracketTally tally) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("opening", tally.opening());
    json.writeNumberField("closing", tally.closing());
    json.writeArrayFieldStart("unbalanced");
    for (BracketTally.Place unbalanced : tally.unbalanced()) {
      json.writeStartObject();
      place(unbalanced.passage());
      json.writeNumberField("at", unbalanced.offset());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void outcome(BracketOutcome outcome) throws IOException {
    json.writeObjectFieldStart("outcome");
    json.writeNumberField("before", outcome.before());
    json.writeNumberField("after", outcome.after());
    json.writeNumberField("lifted", outcome.lifted());
    json.writeNumberField("dropped", outcome.dropped());
    json.writeNumberField("chosen", outcome.chosen());
    json.writeNumberField("opened", outcome.opened());
    json.writeEndObject();
  }

  /** The fields of a change. */
  void of(Change change) throws IOException {
    if (!classification.isKnown()) {
      return;
    }
    Verdict verdict = classification.of(change);
    json.writeArrayFieldStart("tags");
    for (Tag tag : verdict.tags()) {
      json.writeString(tag.word());
    }
    json.writeEndArray();
    json.writeStringField("verdict", verdict.line());
    findings(verdict);
    ledger(verdict);
  }

  /** The field of an edit that is marked. */
  void of(Change change, Piece piece) throws IOException {
    Tag tag = piece.tag(change, classification.of(change));
    if (tag != null) {
      json.writeStringField("tag", tag.word());
    }
  }

  private void findings(Verdict verdict) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : verdict.findings()) {
      json.writeStartObject();
      json.writeStringField("tag", finding.tag().word());
      json.writeStringField("rule", finding.rule());
      json.writeStringField("words", finding.words());
      range("original", finding.originalStart(), finding.originalEnd());
      range("revised", finding.revisedStart(), finding.revisedEnd());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void range(String name, int start, int end) throws IOException {
    json.writeArrayFieldStart(name);
    json.writeNumber(start);
    json.writeNumber(end);
    json.writeEndArray();
  }

  private void ledger(Verdict verdict) throws IOException {
    json.writeArrayFieldStart("ledger");
    for (LedgerEntry entry : verdict.ledger()) {
      json.writeStartObject();
      json.writeStringField("kind", word(entry.kind()));
      json.writeStringField("status", word(entry.status()));
      json.writeStringField("original", entry.original());
      json.writeStringField("revised", entry.revised());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
