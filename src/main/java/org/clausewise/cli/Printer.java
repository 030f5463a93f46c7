package org.clausewise.cli;

import java.util.ArrayList;
import java.util.List;
import org.clausewise.report.Controls;

/** Collects what a command prints for people, and shows it when the command is done. */
final class Printer implements AutoCloseable {

  private final Surroundings surroundings;
  private final boolean pager;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param pager whether a pager may show it; only a terminal has one
   */
  Printer(Surroundings surroundings, boolean pager) {
    this.surroundings = surroundings;
    this.pager = pager && surroundings.terminal();
  }

  /** Adds a line with whatever a terminal would obey made visible. */
  void line(String text) {
    lines.add(Controls.visible(text));
  }

  /** Adds lines that may hold colours and links. */
  void report(List<String> report) {
    lines.addAll(report);
  }

  @Override
  public void close() {
    if (lines.isEmpty()) {
      return;
    }
    surroundings.out().flush();
    if (!pager || !Pager.show(lines, surroundings.environment())) {
      lines.forEach(surroundings.out()::println);
    }
    lines.clear();
  }
}
