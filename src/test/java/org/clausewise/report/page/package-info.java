/** The web page as a reader of its markup and as a browser sees it. */
@NullMarked
package org.clausewise.report.page;

import org.jspecify.annotations.NullMarked;
