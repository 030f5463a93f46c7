package org.clausewise.classify;

import java.util.Locale;
import org.clausewise.change.Finding;
import org.clausewise.change.Tag;
import org.clausewise.opener.Phrase;
import org.clausewise.opener.Scale.Order;

/** Writes what was found of openers: rule, words and ranges. */
final class OpenerFindings {

  private OpenerFindings() {}

  /**
   * Two phrases that differ.
   *
   * @param rules what the rules begin with: {@code opener-weaker}
   * @param name what people call it: {@code opener weakened}
   */
  static Finding compared(
      OpenerWords words, String rules, String name, Phrase original, Phrase revised) {
    ChangedText text = words.text();
    if (words.aged(original, revised)) {
      return pair(text, rules + "-aged", name + " of a past event", original, revised);
    }
    Order order = words.order(original, revised);
    return switch (order) {
      case STRONGER -> pair(text, rules + "-stronger", name + " strengthened", original, revised);
      case WEAKER -> pair(text, rules + "-weaker", name + " weakened", original, revised);
      case EQUAL -> pair(text, rules + "-changed", name + " changed, as strong", original, revised);
      case NONE -> pair(text, rules + "-changed", name + " changed", original, revised);
    };
  }

  static Finding pair(ChangedText text, String rule, String what, Phrase original, Phrase revised) {
    String words =
        what + ": " + name(original, text.original()) + " → " + name(revised, text.revised());
    return new Finding(
        Tag.OPENER, rule, words, original.start(), original.end(), revised.start(), revised.end());
  }

  static Finding dropped(ChangedText text, Tag tag, String rule, String what, Phrase original) {
    String words = what + ": " + name(original, text.original());
    return new Finding(tag, rule, words, original.start(), original.end(), 0, 0);
  }

  static Finding added(ChangedText text, Tag tag, String rule, String what, Phrase revised) {
    String words = what + ": " + name(revised, text.revised());
    return new Finding(tag, rule, words, 0, 0, revised.start(), revised.end());
  }

  /** The phrase without its chain word, and with the capital that this took from the verb. */
  private static String name(Phrase phrase, String wording) {
    String bare = phrase.bare(wording);
    return Character.isUpperCase(wording.codePointAt(phrase.start()))
        ? bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1)
        : bare;
  }
}
