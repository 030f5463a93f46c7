package org.clausewise.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausewise.change.BracketTally;
import org.clausewise.change.Passage;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Draft;
import org.clausewise.model.Paragraph;
import org.clausewise.model.Profile;
import org.clausewise.report.Excerpt;
import org.clausewise.report.Names;
import org.clausewise.report.PrintedText;

/** What an outline tells of a draft as a whole: profile, language, counts, brackets. */
final class OutlineHead {

  private static final int WORDS = 6;

  /** So many characters before a bracket show where it stands. */
  private static final int BEFORE = 30;

  private OutlineHead() {}

  static List<String> lines(Draft draft, BracketTally brackets) {
    List<String> lines = new ArrayList<>();
    List<String> counts = counts(draft);
    String head = profile(draft.profile()) + ", " + language(draft);
    lines.add(counts.isEmpty() ? head : head + ": " + joined(counts));
    if (brackets.opening() + brackets.closing() > 0) {
      lines.add(brackets(brackets));
      brackets.unbalanced().forEach(place -> lines.add("  " + place(place)));
    }
    return lines;
  }

  private static String profile(Profile profile) {
    return switch (profile) {
      case RESOLUTION -> "Resolution";
      case NEGOTIATING -> "Negotiating text";
      case AGREEMENT -> "Agreement";
      case OUTLINE -> "Outline";
      case PLAIN -> "Plain text";
    };
  }

  private static String language(Draft draft) {
    return draft.language().locale().getDisplayLanguage(Locale.ENGLISH);
  }

  private static List<String> counts(Draft draft) {
    List<ClauseLabel> labels = new ArrayList<>();
    for (Paragraph paragraph : draft.body().paragraphs()) {
      if (paragraph.label() != null) {
        labels.add(paragraph.label());
      }
    }
    List<String> counts = new ArrayList<>();
    int preambular = preambular(labels);
    int operative = count(labels, ClauseKind.OPERATIVE);
    if (preambular + operative > 0) {
      String noun = preambular + operative == 1 ? "paragraph" : "paragraphs";
      counts.add(preambular + " preambular and " + operative + " operative " + noun);
    }
    add(count(labels, ClauseKind.ARTICLE), "article", counts);
    add(count(labels, ClauseKind.NUMBERED), "numbered paragraph", counts);
    add(count(labels, ClauseKind.DEFINITION), "definition", counts);
    add(count(labels, ClauseKind.OPTION) + count(labels, ClauseKind.ALTERNATIVE), "option", counts);
    add(count(labels, ClauseKind.ANNEX), "annex", counts);
    return counts;
  }

  /** Options of one preambular paragraph, {@code PP7, Option 2}, are one paragraph. */
  private static int preambular(List<ClauseLabel> labels) {
    int count = 0;
    String last = "";
    for (ClauseLabel label : labels) {
      if (label.kind() == ClauseKind.PREAMBULAR) {
        String name = label.text().replaceFirst(", .*", "");
        count += name.equals(last) ? 0 : 1;
        last = name;
      } else {
        last = "";
      }
    }
    return count;
  }

  private static int count(List<ClauseLabel> labels, ClauseKind kind) {
    return (int) labels.stream().filter(label -> label.kind() == kind).count();
  }

  private static void add(int count, String noun, List<String> into) {
    if (count > 0) {
      String plural = noun.endsWith("x") ? noun + "es" : noun + "s";
      into.add(count + " " + (count == 1 ? noun : plural));
    }
  }

  private static String joined(List<String> counts) {
    return String.join(", ", counts);
  }

  /** The difference is told too: a reader who counts gets it, though more may lack a partner. */
  private static String brackets(BracketTally brackets) {
    String counts = brackets.opening() + " [ and " + brackets.closing() + " ]";
    int unbalanced = brackets.unbalanced().size();
    if (unbalanced == 0) {
      return counts;
    }
    int more = brackets.opening() - brackets.closing();
    String difference =
        more == 0
            ? ""
            : ", "
                + Math.abs(more)
                + " more "
                + (more > 0 ? "opened than closed" : "closed than opened");
    return counts + difference + "; " + unbalanced + " without a partner:";
  }

  /** The clause and the words around the bracket. */
  private static String place(BracketTally.Place place) {
    Passage passage = place.passage();
    Paragraph paragraph = passage.paragraph();
    PrintedText printed = PrintedText.inOneLine(List.of(passage));
    int length = paragraph.wording().length();
    int at = Math.max(0, Math.min(length, place.offset() - paragraph.numberEnd()));
    int start = safe(paragraph.wording(), Math.max(0, at - BEFORE));
    String before = (start == 0 ? "" : "…") + printed.of(start, at);
    String words = before + Excerpt.start(printed.of(at, length), WORDS);
    String name = paragraph.label() == null ? passage.story().name() : Names.of(passage);
    return name + "  " + words.strip();
  }

  /** The offset, or the one behind it where it would cut a surrogate pair. */
  private static int safe(String text, int offset) {
    return offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
        ? offset + 1
        : offset;
  }
}
