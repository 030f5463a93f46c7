/** Changes as instructions that turn the original into the revised draft. */
@NullMarked
package org.clausewise.report.amendment;

import org.jspecify.annotations.NullMarked;
