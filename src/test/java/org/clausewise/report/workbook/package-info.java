/** The report as a workbook. */
@NullMarked
package org.clausewise.report.workbook;

import org.jspecify.annotations.NullMarked;
