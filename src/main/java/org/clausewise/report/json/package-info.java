/** The report for programs. */
@NullMarked
package org.clausewise.report.json;

import org.jspecify.annotations.NullMarked;
