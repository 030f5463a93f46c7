package org.clausewise.classify.generator;

import java.util.List;
import java.util.Map;

/** Another verb, or more or less emphasis, in the opener. */
final class OpenerChange {

  private static final Map<String, List<String>> OTHERS =
      Map.ofEntries(
          Map.entry("Recognizes", List.of("Notes", "Acknowledges", "Affirms")),
          Map.entry("Notes", List.of("Recognizes", "Notes with concern", "Welcomes the fact")),
          Map.entry("Welcomes", List.of("Notes", "Notes with appreciation", "Supports")),
          Map.entry("Encourages", List.of("Invites", "Strongly encourages", "Urges")),
          Map.entry("Urges", List.of("Encourages", "Strongly urges", "Invites")),
          Map.entry("Calls upon", List.of("Encourages", "Invites", "Urges")),
          Map.entry("Requests", List.of("Invites", "Encourages")),
          Map.entry("Decides", List.of("Recommends", "Intends")),
          Map.entry("Stresses", List.of("Notes", "Reaffirms")),
          Map.entry("Emphasizes", List.of("Notes", "Strongly emphasizes")),
          Map.entry("Reaffirms", List.of("Recalls", "Notes")),
          Map.entry("Takes note", List.of("Takes note with appreciation")),
          Map.entry("Invites", List.of("Requests", "Encourages")),
          Map.entry("Recognizing", List.of("Noting", "Acknowledging")),
          Map.entry("Noting", List.of("Recognizing", "Noting with concern")),
          Map.entry("Welcoming", List.of("Noting", "Noting with appreciation")),
          Map.entry("Stressing", List.of("Noting", "Reaffirming")),
          Map.entry("Reaffirming", List.of("Recalling", "Noting")),
          Map.entry("Recalling", List.of("Reaffirming", "Acknowledging")),
          Map.entry("Taking note", List.of("Taking note with appreciation")),
          Map.entry("Emphasizing", List.of("Noting", "Strongly emphasizing")),
          Map.entry("Noting with great concern", List.of("Noting with concern", "Noting")),
          Map.entry("Noting with concern", List.of("Noting", "Noting with grave concern")),
          Map.entry("Conscious", List.of("Deeply conscious")));

  private final Draw draw;

  OpenerChange(Draw draw) {
    this.draw = draw;
  }

  boolean edit(Clause clause) {
    List<String> others = OTHERS.get(clause.opener);
    if (others == null || clause.hasOtherOpener()) {
      return false;
    }
    clause.changeOpener(draw.one(others));
    return true;
  }
}
