package org.clausewise.report.amendment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clausewise.report.amendment.Instruction.Delete;
import org.clausewise.report.amendment.Instruction.DeleteColumn;
import org.clausewise.report.amendment.Instruction.InsertColumn;
import org.clausewise.report.amendment.Instruction.InsertParagraphs;
import org.clausewise.report.amendment.Instruction.InsertRows;
import org.clausewise.report.amendment.Instruction.InsertStory;
import org.clausewise.report.amendment.Instruction.Merge;
import org.clausewise.report.amendment.Instruction.Move;
import org.clausewise.report.amendment.Instruction.NewRow;
import org.clausewise.report.amendment.Instruction.Renumber;
import org.clausewise.report.amendment.Instruction.RenumberAccordingly;
import org.clausewise.report.amendment.Instruction.RenumberNotes;
import org.clausewise.report.amendment.Instruction.ReplaceParagraphs;
import org.clausewise.report.amendment.Instruction.Reword;
import org.clausewise.report.amendment.Instruction.Split;

/** Instructions in sentences. Their forms are told in docs/amendments.md. */
final class Sentences {

  private Sentences() {}

  static Entry of(Instruction instruction) {
    if (instruction instanceof Reword reword) {
      return edits("In " + reword.name(), ", ", reword.edits());
    }
    if (instruction instanceof Split split) {
      return edits("Split " + split.name(), ": ", split.edits());
    }
    if (instruction instanceof Merge merge) {
      return edits("Merge " + joined(merge.names()) + " into one paragraph", ": ", merge.edits());
    }
    if (instruction instanceof ReplaceParagraphs replace) {
      return quoting(
          "Replace " + joined(replace.names()) + " with the following:", replace.words());
    }
    return ofWhole(instruction);
  }

  private static Entry ofWhole(Instruction instruction) {
    if (instruction instanceof InsertParagraphs insert) {
      String what = insert.words().size() == 1 ? "a new paragraph:" : "new paragraphs:";
      return quoting(capital(insert.spot().words()) + ", insert " + what, insert.words());
    }
    if (instruction instanceof InsertRows insert) {
      String rows = insert.rows().size() == 1 ? "a new row:" : "new rows:";
      String what = insert.asTable() ? "a new table:" : rows;
      return new Entry(
          capital(insert.spot().words()) + ", insert " + what, List.of(), lines(insert.rows()));
    }
    if (instruction instanceof InsertColumn insert) {
      String lead = capital(insert.spot().words()) + ", insert a new column:";
      return quoting(lead, List.of(insert.words()));
    }
    if (instruction instanceof InsertStory insert) {
      return new Entry("Insert a new " + insert.name() + ":", List.of(), lines(insert.words()));
    }
    return Entry.sentence(sentence(instruction) + ".");
  }

  private static String sentence(Instruction instruction) {
    if (instruction instanceof Delete delete) {
      return delete(delete.names());
    }
    if (instruction instanceof DeleteColumn delete) {
      return "Delete " + delete.name() + ", with its cell";
    }
    if (instruction instanceof Move move) {
      return "Move " + joined(move.names()) + " " + goal(move.spot().words());
    }
    if (instruction instanceof RenumberNotes notes) {
      return renumber(notes);
    }
    if (instruction instanceof Renumber renumber) {
      return renumber.number() == null
          ? capital(renumber.name()) + " bears no number"
          : "Renumber "
              + renumber.name()
              + " as "
              + Quotation.of(ToldText.plain(renumber.number()));
    }
    assert instruction instanceof RenumberAccordingly;
    return "Renumber the remaining paragraphs accordingly";
  }

  private static String goal(String spot) {
    return spot.startsWith("at ") ? "to " + spot.substring("at ".length()) : "to " + spot;
  }

  private static String delete(List<String> names) {
    return names.size() > 2
        ? "Delete all paragraphs from " + names.get(0) + " to " + names.get(names.size() - 1)
        : "Delete " + joined(names);
  }

  private static String renumber(RenumberNotes notes) {
    int last = notes.to() - notes.from();
    return last == 0
        ? "Renumber %1$s %2$d as %1$s %3$d".formatted(notes.kind(), notes.from(), notes.newFrom())
        : "Renumber %1$ss %2$d to %3$d as %1$ss %4$d to %5$d"
            .formatted(
                notes.kind(), notes.from(), notes.to(), notes.newFrom(), notes.newFrom() + last);
  }

  private static Entry edits(String head, String between, List<WordEdit> edits) {
    if (edits.isEmpty()) {
      return Entry.sentence(head + ".");
    }
    if (edits.size() == 1) {
      return Entry.sentence(head + between + EditWords.of(edits.get(0)) + ".");
    }
    return new Entry(head + ":", edits.stream().map(EditWords::of).toList(), List.of());
  }

  private static Entry quoting(String lead, List<String> words) {
    return new Entry(lead, List.of(), words.stream().map(Quotation::of).toList());
  }

  private static List<String> lines(List<NewRow> rows) {
    return rows.stream()
        .map(row -> row.cells().stream().map(Quotation::of).collect(Collectors.joining(" | ")))
        .toList();
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    boolean areLong = names.stream().anyMatch(name -> name.contains(","));
    if (areLong) {
      return String.join(" and ", names);
    }
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
