package org.clausewise.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausewise.model.Diagnostic;
import org.clausewise.ooxml.Controls;
import org.w3c.dom.Element;

/**
 * Collects what is to be told of controls: those around text that both drafts have, which no list
 * of changed words shows, and those of the original that the redline could not bring along.
 */
final class ControlDifferences {

  private final List<String> onlyOriginal = new ArrayList<>();
  private final List<String> onlyRevised = new ArrayList<>();
  private final List<String> otherSettings = new ArrayList<>();
  private final List<String> lost = new ArrayList<>();

  void onlyOriginal(Element control) {
    onlyOriginal.add(Controls.title(control));
  }

  void onlyRevised(Element control) {
    onlyRevised.add(Controls.title(control));
  }

  /** Both drafts have the control, locked or bound to data otherwise. */
  void otherSettings(Element control) {
    otherSettings.add(Controls.title(control));
  }

  /** Rejecting will not bring the original's control back. */
  void lost(Element control) {
    lost.add(Controls.title(control));
  }

  /** The diagnostics; none where there is nothing to tell. */
  List<Diagnostic> told() {
    List<Diagnostic> told = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    addPart(parts, "only in the original: ", onlyOriginal);
    addPart(parts, "only in the revised draft: ", onlyRevised);
    addPart(parts, "locked or bound to data otherwise, which is not tracked: ", otherSettings);
    if (!parts.isEmpty()) {
      told.add(
          new Diagnostic(
              "content-controls-differ",
              "content controls around text that both drafts have differ; "
                  + String.join("; ", parts)));
    }
    if (!lost.isEmpty()) {
      told.add(
          new Diagnostic(
              "content-controls-not-tracked",
              "rejecting all changes does not bring back content controls of the original: "
                  + counted(lost)));
    }
    return told;
  }

  private static void addPart(List<String> parts, String head, List<String> titles) {
    if (!titles.isEmpty()) {
      parts.add(head + counted(titles));
    }
  }

  /** How many, and their titles, each once. */
  private static String counted(List<String> titles) {
    Map<String, Integer> counts = new TreeMap<>();
    titles.forEach(title -> counts.merge(title, 1, Integer::sum));
    List<String> named = new ArrayList<>();
    counts.forEach((title, count) -> named.add(count == 1 ? title : title + " (" + count + ")"));
    return titles.size() + " (" + String.join(", ", named) + ")";
  }
}
