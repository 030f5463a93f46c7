package org.clausewise.classify;

import java.util.EnumSet;
import java.util.Set;
import org.clausewise.change.Passage;
import org.clausewise.mention.Mention;
import org.clausewise.mention.MentionValue.Dates;
import org.clausewise.mention.MentionValue.Ordinal;
import org.clausewise.mention.MentionValue.Resolution;
import org.clausewise.mention.MentionValue.Series;
import org.clausewise.mention.MentionValue.Symbol;
import org.clausewise.mention.Mentions;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.clausewise.model.Language;
import org.clausewise.model.StoryKind;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one draft that say which draft it is: session, agenda item, symbol, date of
 * adoption, number. They stand around the clauses, each a paragraph of its own. Cost: one pattern a
 * paragraph that is no clause. Handled badly: mastheads in one paragraph, or in lines of another
 * form.
 */
final class DraftLines {

  private static final Set<ClauseKind> CLAUSES =
      EnumSet.of(
          ClauseKind.PREAMBULAR,
          ClauseKind.OPERATIVE,
          ClauseKind.SUB_PARAGRAPH,
          ClauseKind.ARTICLE,
          ClauseKind.NUMBERED,
          ClauseKind.NOTE);

  /** The General Assembly's first session began in 1946, the others each a year later. */
  private static final int YEAR_OF_SESSION_ZERO = 1945;

  /** A masthead of more lines is none; tables of the New York template have some twenty. */
  private static final int LONGEST_MASTHEAD = 40;

  private static final int NOWHERE = -2;

  private final RollCues cues;
  private final Language language;
  private int behindMeeting = NOWHERE;
  private boolean clauses;
  private int session;
  private int year;
  private boolean assembly;
  private @Nullable Resolution own;

  DraftLines(RollCues cues, Language language) {
    this.cues = cues;
    this.language = language;
  }

  /** The session that the draft belongs to, or 0. */
  int session() {
    return session;
  }

  /** The year of the draft, or 0. */
  int year() {
    return year > 0 || !assembly || session == 0 ? year : YEAR_OF_SESSION_ZERO + session;
  }

  /** Whether it is one of the General Assembly, which has one session a year. */
  boolean isAssembly() {
    return assembly;
  }

  /** The number of the resolution that the draft is. */
  @Nullable Resolution own() {
    return own;
  }

  /** Whether the paragraph is such a line; takes in what it says. To be asked in order. */
  boolean read(Passage passage) {
    String text = passage.paragraph().wording().strip();
    boolean line = standsOutside(passage, text) && cues.is("masthead", text);
    behindMeeting = cues.is("meeting_line", text) ? passage.paragraph().index() : NOWHERE;
    if (!line) {
      return false;
    }
    assembly |= text.contains("General Assembly");
    for (Mention mention : Mentions.find(text, language)) {
      take(mention, text);
    }
    return true;
  }

  /** Before the first clause, or at the end: the meeting, and the date right behind it. */
  private boolean standsOutside(Passage passage, String text) {
    StoryKind story = passage.story().kind();
    ClauseLabel label = passage.paragraph().label();
    clauses |= label != null && CLAUSES.contains(label.kind());
    if (label != null && CLAUSES.contains(label.kind())) {
      return false;
    }
    boolean closing =
        cues.is("meeting_line", text) || passage.paragraph().index() == behindMeeting + 1;
    boolean opening = !clauses && passage.paragraph().index() < LONGEST_MASTHEAD;
    return story == StoryKind.HEADER || (story == StoryKind.BODY && (opening || closing));
  }

  private void take(Mention mention, String text) {
    if (mention.value() instanceof Ordinal ordinal
        && session == 0
        && cues.is("session_line", text)) {
      session = ordinal.number();
    } else if (mention.value() instanceof Dates dates && year == 0) {
      year = dates.to().year();
    } else if (mention.value() instanceof Symbol symbol) {
      take(symbol);
    } else if (mention.value() instanceof Resolution resolution
        && own == null
        && mention.start() == 0) {
      own = resolution;
      session =
          session == 0 && resolution.series() == Series.SESSION ? resolution.session() : session;
    }
  }

  /** A/72/417, A/C.2/80/L.17, A/RES/72/200. */
  private void take(Symbol symbol) {
    boolean ofAssembly =
        symbol.parts().get(0).equals("A")
            && !symbol.parts().contains("HRC")
            && !symbol.parts().contains("CONF");
    assembly |= ofAssembly;
    if (ofAssembly && session == 0) {
      session =
          symbol.parts().stream()
              .filter(part -> part.matches("\\d{1,3}"))
              .mapToInt(Integer::parseInt)
              .findFirst()
              .orElse(0);
    }
  }
}
