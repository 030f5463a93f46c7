/** Holds the renderings of one comparison against one another. */
@NullMarked
package org.clausewise.report.agreement;

import org.jspecify.annotations.NullMarked;
