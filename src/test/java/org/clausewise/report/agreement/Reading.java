package org.clausewise.report.agreement;

import java.util.List;
import java.util.Map;

/**
 * What was read back from one rendering, by other means than it was written.
 *
 * @param kinds how many of each type and kind it says that there are, those of none left out
 * @param tags how many are routine and how many bear each tag, those of none left out
 * @param changes the changes that it tells, in its order, in whatever words name them there
 * @param renumbered the lines that tell of clauses that only got another number, where these are
 *     told for several at once; else none, and they are among the changes
 */
record Reading(
    Map<String, Integer> kinds,
    Map<String, Integer> tags,
    List<String> changes,
    List<String> renumbered) {

  Reading(Map<String, Integer> kinds, Map<String, Integer> tags, List<String> changes) {
    this(kinds, tags, changes, List.of());
  }
}
