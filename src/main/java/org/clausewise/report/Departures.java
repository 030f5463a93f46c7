package org.clausewise.report;

import java.util.HashMap;
import java.util.Map;

/** Where the changes that moved had stood: behind which clause of the original. */
public final class Departures {

  private final Map<Integer, String> places = new HashMap<>();

  /** Of one report; linear in its changes. */
  public Departures(Report report) {
    String before = "";
    for (ReportedRow row : report.rows()) {
      ReportedChange change = row.change();
      if (row.left()) {
        places.put(change.id(), before.isEmpty() ? "at the start" : "after " + before);
      }
      boolean stoodHere = row.left() || !change.change().moved();
      if (stoodHere && !change.original().isEmpty()) {
        before = change.original();
      }
    }
  }

  /**
   * The place that the change left, {@code after OP3} or {@code at the start}; empty where it did
   * not move.
   */
  public String of(ReportedChange change) {
    return places.getOrDefault(change.id(), "");
  }
}
