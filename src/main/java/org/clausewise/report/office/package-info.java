/** What files of Office have in common, whichever program opens them. */
@NullMarked
package org.clausewise.report.office;

import org.jspecify.annotations.NullMarked;
