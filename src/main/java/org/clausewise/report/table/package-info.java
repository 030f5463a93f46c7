/** The comparison table for Word. */
@NullMarked
package org.clausewise.report.table;

import org.jspecify.annotations.NullMarked;
