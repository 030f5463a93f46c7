/** The report as a web page. */
@NullMarked
package org.clausewise.report.page;

import org.jspecify.annotations.NullMarked;
