package org.clausewise.classify;

import java.util.List;
import org.clausewise.change.Finding;

/**
 * Looks at one change and tells what it knows of it. Rules know nothing of one another; the
 * classifier puts together what they find.
 */
interface Rule {

  /**
   * What the rule finds, in any order; ranges may overlap those of other rules.
   *
   * <p>A finding of a routine tag must be a proof (see {@link Finding}): when in doubt, none.
   */
  List<Finding> find(ChangedText text);
}
