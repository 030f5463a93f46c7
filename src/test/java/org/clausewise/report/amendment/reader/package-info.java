/** A reader of amendments that knows the original and docs/amendments.md, and nothing else. */
@NullMarked
package org.clausewise.report.amendment.reader;

import org.jspecify.annotations.NullMarked;
