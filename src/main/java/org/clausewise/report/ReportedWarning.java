package org.clausewise.report;

import org.clausewise.change.Warning;

/**
 * What the revised draft seems to have wrong.
 *
 * @param clause what the clause is called
 * @param message a sentence without the clause's name
 */
public record ReportedWarning(String clause, String message) {

  static ReportedWarning of(Warning warning) {
    return new ReportedWarning(Names.of(warning.passage()), Controls.visible(warning.message()));
  }
}
