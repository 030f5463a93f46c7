package org.clausewise.ooxml;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One {@code w:num}: a list definition with the overrides of this instance worked in (ECMA-376 Part
 * 1, 17.9.15 num).
 *
 * @param id the {@code w:numId}
 * @param definition the id of the abstract definition; instances of one definition count together
 * @param levels the levels by zero-based index, overrides applied
 * @param startOverrides the values a level restarts from where this instance first uses it
 */
record ListInstance(
    String id,
    String definition,
    Map<Integer, NumberingLevel> levels,
    Map<Integer, Integer> startOverrides) {

  ListInstance {
    levels = Map.copyOf(levels);
    startOverrides = Map.copyOf(startOverrides);
  }

  @Nullable NumberingLevel level(int index) {
    return levels.get(index);
  }

  /** The first value of a level in this instance. */
  int start(int index) {
    Integer override = startOverrides.get(index);
    if (override != null) {
      return override;
    }
    NumberingLevel level = levels.get(index);
    return level == null ? 1 : level.start();
  }

  /** The level that paragraph style {@code styleId} stands for, or null. */
  @Nullable Integer levelOfStyle(String styleId) {
    for (int i = 0; i < NumberingLevel.LEVELS; i++) {
      NumberingLevel level = levels.get(i);
      if (level != null && styleId.equals(level.linkedStyle())) {
        return i;
      }
    }
    return null;
  }
}
