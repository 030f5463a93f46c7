package org.clausewise.align;

import java.util.List;
import org.clausewise.change.Edit;
import org.clausewise.model.Paragraph;
import org.clausewise.model.TextRun;

/**
 * Tells whether what was kept looks different. Compared are the paragraph formats of the first
 * paragraphs, those of their marks where they are to be seen, the run formats of the kept text, and
 * those of the numbers where both are typed.
 */
final class Formatting {

  private Formatting() {}

  static boolean differs(
      Paragraph originalFirst,
      Paragraph revisedFirst,
      Wording original,
      Wording revised,
      List<Edit> edits) {
    return !originalFirst.format().equals(revisedFirst.format())
        || originalFirst.showsOtherMark(revisedFirst)
        || numbersDiffer(originalFirst, revisedFirst)
        || keptTextDiffers(original, revised, edits);
  }

  private static boolean numbersDiffer(Paragraph original, Paragraph revised) {
    return original.numberEnd() > 0
        && revised.numberEnd() > 0
        && !numberFormats(original).equals(numberFormats(revised));
  }

  private static List<String> numberFormats(Paragraph paragraph) {
    return paragraph.runs().stream()
        .filter(run -> run.start() < paragraph.numberEnd())
        .map(TextRun::format)
        .toList();
  }

  private static boolean keptTextDiffers(Wording original, Wording revised, List<Edit> edits) {
    int end = original.text().length();
    int revisedEnd = revised.text().length();
    int from = 0;
    int revisedFrom = 0;
    Runs mine = new Runs(original.runs());
    Runs theirs = new Runs(revised.runs());
    for (Edit stop : edits) {
      if (mine.differ(theirs, from, stop.originalStart(), revisedFrom)) {
        return true;
      }
      from = stop.originalEnd();
      revisedFrom = stop.revisedEnd();
    }
    return revisedFrom < revisedEnd && mine.differ(theirs, from, end, revisedFrom);
  }

  /** Walks runs forward only. */
  private static final class Runs {

    private final List<TextRun> runs;
    private int at;

    Runs(List<TextRun> runs) {
      this.runs = runs;
    }

    /** Whether the text from {@code start} to {@code end} is formatted unlike the other's. */
    boolean differ(Runs other, int start, int end, int otherStart) {
      int i = start;
      int j = otherStart;
      while (i < end) {
        String mine = formatAt(i);
        String theirs = other.formatAt(j);
        if (!mine.equals(theirs)) {
          return true;
        }
        int step = Math.min(end - i, Math.min(endFrom(i) - i, other.endFrom(j) - j));
        i += step;
        j += step;
      }
      return false;
    }

    private String formatAt(int offset) {
      while (at < runs.size() && runs.get(at).end() <= offset) {
        at++;
      }
      return at < runs.size() && runs.get(at).start() <= offset ? runs.get(at).format() : "";
    }

    /** Where the run at {@code offset} ends; one further where no run covers it. */
    private int endFrom(int offset) {
      boolean covered = at < runs.size() && runs.get(at).start() <= offset;
      return covered ? runs.get(at).end() : offset + 1;
    }
  }
}
