package org.clausewise.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewise.clause.Marker.Reading;
import org.clausewise.model.ClauseKind;
import org.clausewise.model.ClauseLabel;
import org.jspecify.annotations.Nullable;

/**
 * The numbered paragraphs and the options open under one article or heading, and how they nest.
 *
 * <p>The idea: a number that follows on an open level goes there, the deepest first. A first number
 * opens a level below a line that announces one: an option, a title, a line that ends in a colon;
 * else it starts its level again. An option goes below a title, {@code 1. Timing}, and below any
 * paragraph where it holds its own text; where its text follows in paragraphs, it ends a paragraph
 * that is a sentence, for it is then an alternative to more than that paragraph. Cost: the depth of
 * the nesting.
 *
 * <p>Handled badly: a paragraph behind the last option that counts on from it, which is taken for a
 * part of that option.
 */
final class NumberLevels {

  private static final Pattern VALUE = Pattern.compile("^\\d{1,6}");

  private record Level(boolean isOption, Reading reading, String label, boolean announces) {}

  private final List<Level> open = new ArrayList<>();

  void clear() {
    open.clear();
  }

  /** How many are open. */
  int depth() {
    return open.size();
  }

  /**
   * Takes up a numbered paragraph.
   *
   * @param marker of kind DECIMAL
   * @param announces whether the line is a title or ends in a colon
   * @param above what it is named with, or null
   * @param base how deep the outermost level sits
   */
  ClauseLabel enter(Marker marker, boolean announces, @Nullable String above, int base) {
    Matcher value = VALUE.matcher(marker.label());
    int number = value.find() ? Integer.parseInt(value.group()) : 0;
    Reading reading = new Reading(Marker.Alphabet.DIGIT, number);
    cut(placeOf(reading, marker.suffixed()));
    open.add(new Level(false, reading, marker.label(), announces));
    return label(above, base);
  }

  private int placeOf(Reading reading, boolean suffixed) {
    int following = following(false, List.of(reading), suffixed);
    if (following >= 0) {
      return following;
    }
    boolean isBelow = open.isEmpty() || last().announces();
    if (reading.value() <= 1) {
      return isBelow ? open.size() : deepestNumber();
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (!open.get(i).isOption() && open.get(i).reading().value() < reading.value()) {
        return i;
      }
    }
    return isBelow ? open.size() : deepestNumber();
  }

  private int deepestNumber() {
    int i = open.size() - 1;
    while (i > 0 && open.get(i).isOption()) {
      i--;
    }
    return i;
  }

  /** Takes up an option. */
  ClauseLabel enter(OptionWords option, @Nullable String above, int base) {
    Marker marker = option.marker();
    int place = following(true, marker.readings(), marker.suffixed());
    if (place < 0) {
      place = newOption(marker.readings().get(0), option.hasText());
    }
    cut(place);
    open.add(new Level(true, marker.readings().get(0), marker.label(), true));
    ClauseKind kind = option.isAlternative() ? ClauseKind.ALTERNATIVE : ClauseKind.OPTION;
    return new ClauseLabel(kind, label(above, base).text(), base + open.size() - 1);
  }

  private int newOption(Reading reading, boolean hasText) {
    int place = open.size();
    while (place > 0 && !hasText && !open.get(place - 1).announces()) {
      place--;
    }
    boolean isSibling =
        place > 0
            && open.get(place - 1).isOption()
            && open.get(place - 1).reading().alphabet() == reading.alphabet();
    return isSibling ? place - 1 : place;
  }

  private int following(boolean isOption, List<Reading> readings, boolean suffixed) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Level level = open.get(i);
      for (Reading reading : readings) {
        if (level.isOption() == isOption && SubLevels.follows(level.reading(), reading, suffixed)) {
          return i;
        }
      }
    }
    return -1;
  }

  private Level last() {
    return open.get(open.size() - 1);
  }

  private void cut(int size) {
    open.subList(size, open.size()).clear();
  }

  private ClauseLabel label(@Nullable String above, int base) {
    StringBuilder text = new StringBuilder(above == null ? "" : above);
    boolean belowNumber = false;
    for (Level level : open) {
      boolean isList = belowNumber && !level.isOption();
      if (isList) {
        text.append(" (").append(level.label()).append(')');
      } else if (text.isEmpty()) {
        text.append(level.label());
      } else {
        text.append(level.isOption() ? ", " : ", para. ").append(level.label());
      }
      belowNumber = !level.isOption();
    }
    boolean isList = open.size() > 1 && !open.get(open.size() - 2).isOption();
    ClauseKind kind = isList ? ClauseKind.SUB_PARAGRAPH : ClauseKind.NUMBERED;
    return new ClauseLabel(kind, text.toString(), base + open.size() - 1);
  }
}
