package org.clausewise.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.clausewise.DraftFile;
import org.clausewise.align.DraftAligner;
import org.clausewise.align.ThresholdVariants.Comparer;
import org.clausewise.align.ThresholdVariants.Variant;
import org.clausewise.benchmark.baseline.Answer;
import org.clausewise.benchmark.baseline.Baseline;
import org.clausewise.benchmark.baseline.Link;
import org.clausewise.benchmark.baseline.PlainDocx;
import org.clausewise.change.Change;
import org.clausewise.change.Edit;
import org.clausewise.change.Passage;
import org.clausewise.model.Draft;
import org.clausewise.model.UnreadableDraftException;

/** This project itself, asked as the others are: from two .docx of plain paragraphs. */
final class ClausewiseAligner implements Baseline {

  private final String name;
  private final Comparer comparer;

  ClausewiseAligner() {
    this("clausewise", DraftAligner::compare);
  }

  /** One that compares with other thresholds. */
  ClausewiseAligner(Variant variant) {
    this(variant.name(), variant.comparer());
  }

  private ClausewiseAligner(String name, Comparer comparer) {
    this.name = name;
    this.comparer = comparer;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<String> whyAbsent() {
    return Optional.empty();
  }

  @Override
  public Answer compare(List<String> original, List<String> revised) {
    TreeSet<Link> links = new TreeSet<>();
    long marked = 0;
    List<Change> changes = changes(original, revised);
    for (Change change : changes) {
      for (Passage before : change.original()) {
        for (Passage after : change.revised()) {
          links.add(new Link(before.paragraph().index(), after.paragraph().index()));
        }
      }
      addPart(change, changes, links);
      marked += change.edits().stream().mapToLong(ClausewiseAligner::characters).sum();
    }
    return new Answer(List.copyOf(links), marked);
  }

  /** A piece that stands away from the rest of its clause is a link too. */
  private static void addPart(Change change, List<Change> changes, TreeSet<Link> links) {
    if (change.partOf() != null) {
      Change whole = changes.get(change.partOf() - 1);
      boolean added = change.original().isEmpty();
      for (Passage before : (added ? whole : change).original()) {
        for (Passage after : (added ? change : whole).revised()) {
          links.add(new Link(before.paragraph().index(), after.paragraph().index()));
        }
      }
    }
  }

  private List<Change> changes(List<String> original, List<String> revised) {
    return comparer
        .compare(read("original.docx", original), read("revised.docx", revised))
        .changes();
  }

  private static long characters(Edit edit) {
    return (edit.originalEnd() - edit.originalStart())
        + (long) (edit.revisedEnd() - edit.revisedStart());
  }

  private static Draft read(String name, List<String> paragraphs) {
    try {
      return DraftFile.of(name, PlainDocx.of(paragraphs)).draft();
    } catch (UnreadableDraftException e) {
      throw new IllegalStateException("a draft of its own making cannot be read", e);
    }
  }
}
