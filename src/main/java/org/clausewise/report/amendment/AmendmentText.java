package org.clausewise.report.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausewise.report.Count;
import org.clausewise.report.Report;

/**
 * All that is written down, in whatever format.
 *
 * @param title of the whole
 * @param opening how the instructions are to be read
 * @param entries the instructions in order
 * @param notes what they leave out
 */
record AmendmentText(String title, List<String> opening, List<Entry> entries, List<String> notes) {

  AmendmentText {
    opening = List.copyOf(opening);
    entries = List.copyOf(entries);
    notes = List.copyOf(notes);
  }

  static AmendmentText of(Report report) {
    List<Entry> entries = Amendments.of(report).stream().map(Sentences::of).toList();
    return new AmendmentText(
        "Amendments to " + report.original().name(),
        opening(report, entries),
        entries,
        notes(report));
  }

  private static List<String> opening(Report report, List<Entry> entries) {
    List<String> lines = new ArrayList<>();
    if (!report.original().title().isEmpty()) {
      // Quoted, for a title that begins with a number must not look like an instruction.
      lines.add(Quotation.of(report.original().title()));
    }
    lines.add(
        what(report, entries)
            + (entries.isEmpty()
                ? ""
                : " All references are to the original draft as it stands before any amendment."));
    return lines;
  }

  /** With some changes left out nothing is promised of the outcome. */
  private static String what(Report report, List<Entry> entries) {
    String revised = report.revised().name();
    if (report.changes().size() < report.comparison().changes().size()) {
      return "Only some changes are told here, so these amendments alone do not give the text of "
          + revised
          + ".";
    }
    return entries.isEmpty()
        ? "The text of " + revised + " is the same."
        : "These amendments give the text of " + revised + ".";
  }

  private static List<String> notes(Report report) {
    List<String> notes = new ArrayList<>();
    long reformatted = count(report, "reformatted");
    if (reformatted > 0) {
      notes.add(
          "Formatting also differs in "
              + reformatted
              + (reformatted == 1 ? " paragraph" : " paragraphs")
              + ", which is not told here.");
    }
    int tables = report.comparison().layout().tables();
    if (tables > 0) {
      notes.add("Tables that are laid out otherwise: " + tables + ".");
    }
    int sections = report.comparison().layout().sections();
    if (sections > 0) {
      notes.add("Sections that were added, removed or set otherwise: " + sections + ".");
    }
    if (!report.ignored().isEmpty()) {
      notes.add(
          "Differences that were to be ignored and are not told: "
              + report.ignored().stream()
                  .map(count -> count.number() + " of " + count.word())
                  .collect(Collectors.joining(", "))
              + ".");
    }
    notes.addAll(report.notes());
    return notes;
  }

  private static long count(Report report, String name) {
    return report.counts().stream()
        .filter(count -> count.word().equals(name))
        .mapToLong(Count::number)
        .sum();
  }
}
