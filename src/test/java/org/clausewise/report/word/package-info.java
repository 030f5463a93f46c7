/** Documents for Word as XML. */
@NullMarked
package org.clausewise.report.word;

import org.jspecify.annotations.NullMarked;
