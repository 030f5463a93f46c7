/** Comparison tables as XML. */
@NullMarked
package org.clausewise.report.table;

import org.jspecify.annotations.NullMarked;
