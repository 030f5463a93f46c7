/** What clauses mention: numbers, dates, symbols, resolutions, names of documents. */
@NullMarked
package org.clausewise.mention;

import org.jspecify.annotations.NullMarked;
