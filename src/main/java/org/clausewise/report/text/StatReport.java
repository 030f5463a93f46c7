package org.clausewise.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clausewise.report.Count;
import org.clausewise.report.Piece.Op;
import org.clausewise.report.Report;
import org.clausewise.report.ReportedChange;
import org.clausewise.report.ReportedPiece;
import org.clausewise.report.text.StyledText.Style;
import org.clausewise.report.text.TextReport.Layout;

/**
 * A line for each kind of change: how many there are, and a bar of the words that they bring and
 * take, as {@code git diff --stat} draws one of lines. Of changes that are shown only.
 */
public final class StatReport {

  /** A longer bar tells no more. */
  private static final int LONGEST_BAR = 60;

  private static final Pattern WORDS = Pattern.compile("\\S+");

  /** What is told of one kind. */
  private record Row(String word, int changes, long inserted, long deleted) {}

  private StatReport() {}

  /** The lines, without line ends: types and kinds, tags, and the sum. */
  public static List<String> lines(Report report, Layout layout) {
    List<ReportedChange> changes =
        report.changes().stream().filter(ReportedChange::differs).toList();
    List<Row> kinds = rows(report.counts(), changes, ReportedChange::kinds);
    List<Row> tags = rows(report.classes(), changes, StatReport::classes);
    Scale scale = Scale.of(kinds, tags, layout);
    List<String> lines = new ArrayList<>();
    kinds.forEach(row -> lines.add(scale.line(row)));
    if (!kinds.isEmpty() && !tags.isEmpty()) {
      lines.add("");
    }
    tags.forEach(row -> lines.add(scale.line(row)));
    lines.add(sum(row("", changes, change -> true)));
    return lines;
  }

  private static List<String> classes(ReportedChange change) {
    List<String> classes = new ArrayList<>(change.tags());
    if (change.verdict().isRoutine()) {
      classes.add("routine");
    }
    return classes;
  }

  private interface Words {
    List<String> of(ReportedChange change);
  }

  private static List<Row> rows(List<Count> counts, List<ReportedChange> changes, Words words) {
    return counts.stream()
        .filter(count -> !count.word().equals("unchanged"))
        .map(count -> row(count.word(), changes, change -> words.of(change).contains(count.word())))
        .filter(row -> row.changes > 0)
        .toList();
  }

  private static Row row(
      String word, List<ReportedChange> changes, Predicate<ReportedChange> which) {
    List<ReportedChange> counted = changes.stream().filter(which).toList();
    return new Row(word, counted.size(), words(counted, Op.INSERT), words(counted, Op.DELETE));
  }

  private static long words(List<ReportedChange> changes, Op op) {
    return changes.stream()
        .flatMap(change -> change.pieces().stream())
        .filter(piece -> piece.isMarked() && piece.op() == op)
        .map(ReportedPiece::text)
        .mapToLong(text -> WORDS.matcher(text).results().count())
        .sum();
  }

  private static String sum(Row all) {
    return " %s, %s inserted(+), %s deleted(-)"
        .formatted(
            counted(all.changes, "change"),
            counted(all.inserted, "word"),
            counted(all.deleted, "word"));
  }

  private static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** How rows are set beside one another. */
  private record Scale(int words, int numbers, int bar, long most, boolean color) {

    static Scale of(List<Row> kinds, List<Row> tags, Layout layout) {
      List<Row> rows = new ArrayList<>(kinds);
      rows.addAll(tags);
      int words = rows.stream().mapToInt(row -> row.word.length()).max().orElse(0);
      int numbers =
          rows.stream().mapToInt(row -> String.valueOf(row.changes).length()).max().orElse(0);
      long most = rows.stream().mapToLong(row -> row.inserted + row.deleted).max().orElse(0);
      int bar = Math.max(2, Math.min(LONGEST_BAR, layout.width() - words - numbers - 6));
      return new Scale(words, numbers, bar, most, layout.color());
    }

    String line(Row row) {
      StyledText line =
          new StyledText(color)
              .append(Style.PLAIN, " " + padded(row.word, words) + " | " + aligned(row.changes))
              .append(Style.PLAIN, " ")
              .append(Style.PLUS, "+".repeat(share(row.inserted)))
              .append(Style.MINUS, "-".repeat(share(row.deleted)));
      return line.lines(0, Integer.MAX_VALUE / 8).get(0);
    }

    private static String padded(String word, int width) {
      return word + " ".repeat(width - word.length());
    }

    private String aligned(int number) {
      String digits = String.valueOf(number);
      return " ".repeat(numbers - digits.length()) + digits;
    }

    /** Signs for so many words: as many as there are where all fit, at least one for any. */
    private int share(long count) {
      if (count == 0) {
        return 0;
      }
      return most <= bar ? (int) count : Math.max(1, (int) (count * bar / most));
    }
  }
}
