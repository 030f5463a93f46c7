package org.clausewise.report.amendment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.jspecify.annotations.Nullable;

/** What amendments call a clause by its label: {@code operative paragraph 12}. */
final class ClauseNames {

  /** Labels of other characters, or long ones, would be hard to tell from the sentence. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} .,()/\\-]{1,60}");

  private static final Pattern JOINING = Pattern.compile(" (?:and|to|as|of|with) ");
  private static final Pattern CLAUSE = Pattern.compile("(PP|OP)(\\d[^(]*?)(?: (\\(.*))?");
  private static final Pattern IN_ANNEX = Pattern.compile("(.*), (\\d[\\d.]*)");

  private ClauseNames() {}

  /** The name; null where the label gives none that can be told from others in a sentence. */
  static @Nullable String of(@Nullable ClauseLabel label) {
    if (label == null || label.isUnnamed() || !isTold(label)) {
      return null;
    }
    String text = label.text();
    Matcher clause = CLAUSE.matcher(text);
    if (clause.matches()) {
      String name =
          (clause.group(1).equals("PP") ? "preambular" : "operative")
              + " paragraph "
              + clause.group(2);
      return clause.group(3) == null ? name : "subparagraph " + clause.group(3) + " of " + name;
    }
    if (text.endsWith(", title")) {
      return "the title of " + text.substring(0, text.length() - ", title".length());
    }
    if (label.kind() == ClauseKind.HEADING) {
      return "heading " + text;
    }
    Matcher inAnnex = IN_ANNEX.matcher(text);
    if (inAnnex.matches()) {
      return "paragraph " + inAnnex.group(2) + " of " + inAnnex.group(1);
    }
    if (text.startsWith("(")) {
      return "subparagraph " + text;
    }
    return Character.isDigit(text.charAt(0)) ? "paragraph " + text : text;
  }

  private static boolean isTold(ClauseLabel label) {
    return label.kind() != ClauseKind.NOTE
        && label.kind() != ClauseKind.DEFINITION
        && PLAIN.matcher(label.text()).matches()
        && !label.text().isBlank()
        && label.text().equals(label.text().strip())
        && !JOINING.matcher(label.text()).find();
  }

  /** What kind of line a paragraph is that goes by its words: {@code heading}. */
  static String kind(@Nullable ClauseLabel label) {
    if (label == null) {
      return "paragraph";
    }
    return switch (label.kind()) {
      case HEADING, TITLE, DEFINITION, ANNEX, ARTICLE, SECTION, PART, OPTION -> label.kind().word();
      case AGENDA_ITEM, SPONSORS, ADOPTION, REPORT_LINE, SESSION, COMMITTEE, CLOSING -> "line";
      default -> "paragraph";
    };
  }
}
