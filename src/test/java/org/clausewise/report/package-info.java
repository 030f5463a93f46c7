/** The reports of comparisons made by hand. */
@NullMarked
package org.clausewise.report;

import org.jspecify.annotations.NullMarked;
