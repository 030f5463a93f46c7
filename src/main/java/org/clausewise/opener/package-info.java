/** The opening phrases of clauses: which they are, in what form, and how strong by convention. */
@NullMarked
package org.clausewise.opener;

import org.jspecify.annotations.NullMarked;
