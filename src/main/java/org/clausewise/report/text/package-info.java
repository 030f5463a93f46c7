/** The report for a terminal, and outlines. */
@NullMarked
package org.clausewise.report.text;

import org.jspecify.annotations.NullMarked;
