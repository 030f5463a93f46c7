package org.clausewise.opener;

import java.util.List;
import java.util.Set;

/**
 * One opener as the table has it. Equal names mean the same opener, in whatever form.
 *
 * @param name the first operative form, or the first preambular one where it has no other: {@code
 *     Takes note}, {@code Mindful}
 * @param operative its operative forms; may be empty
 * @param preambular its preambular forms; may be empty
 * @param operativeCount how many operative paragraphs opened so where openers were counted
 * @param preambularCount how many preambular paragraphs
 * @param flags what else the table says of it
 */
public record Head(
    String name,
    List<String> operative,
    List<String> preambular,
    int operativeCount,
    int preambularCount,
    Set<String> flags) {

  public Head {
    operative = List.copyOf(operative);
    preambular = List.copyOf(preambular);
    flags = Set.copyOf(flags);
  }

  /** Whether it counts only where it opens a clause. */
  boolean opensOnly() {
    return flags.contains("open");
  }

  /** Whether its operative form may be a noun as well: {@code Requests}. */
  boolean mayBeNoun() {
    return flags.contains("noun");
  }

  /** Whether it gives work to whom it names. */
  boolean givesWork() {
    return flags.contains("mandate");
  }
}
