package org.clausewise.ooxml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Counts the automatic numbers of one story.
 *
 * <p>Every list definition has one counter a level, shared by all lists made from it, so a list
 * that is taken up again later goes on counting. Using a level sets the deeper ones back, as their
 * {@code w:lvlRestart} says. A {@code w:startOverride} sets a level back the first time that its
 * list uses it. A level above that was skipped counts as used once, so that the next number of that
 * level is not the one already printed: 1.1, then 2. Cost: constant a paragraph.
 *
 * <p>Handled badly: Word's own exceptions for lists of old compatibility modes, where an override
 * without a new start may restart a list.
 */
public final class NumberCounter {

  private static final int UNUSED = Integer.MIN_VALUE;

  private final Numbering numbering;
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> overridden = new HashSet<>();

  NumberCounter(Numbering numbering) {
    this.numbering = numbering;
  }

  /**
   * The number of the next paragraph. To be called for every {@code w:p} of the story in document
   * order, those in tables included, each once.
   *
   * @return the number as printed, or null where the paragraph has none or it prints as nothing
   */
  public @Nullable PrintedNumber next(Element paragraph) {
    Numbering.Place place = numbering.placeOf(paragraph);
    if (place == null) {
      return null;
    }
    int[] values = counts.computeIfAbsent(place.list().definition(), id -> unused());
    advance(values, place);
    return NumberText.print(place.list(), place.level(), index -> values[index]);
  }

  private static int[] unused() {
    int[] values = new int[NumberingLevel.LEVELS];
    Arrays.fill(values, UNUSED);
    return values;
  }

  private void advance(int[] values, Numbering.Place place) {
    ListInstance list = place.list();
    int level = place.level();
    for (int above = 0; above < level; above++) {
      if (values[above] == UNUSED) {
        values[above] = list.start(above);
      }
    }
    boolean setBack =
        list.startOverrides().containsKey(level) && overridden.add(list.id() + "/" + level);
    values[level] = setBack || values[level] == UNUSED ? list.start(level) : values[level] + 1;
    for (int deeper = level + 1; deeper < values.length; deeper++) {
      NumberingLevel definition = list.level(deeper);
      if (definition == null || definition.restartsAfter(level, deeper)) {
        values[deeper] = UNUSED;
      }
    }
  }
}
