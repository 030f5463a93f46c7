/** Drafts made and altered at random from a seed, to be compared. */
@NullMarked
package org.clausewise.mutation;

import org.jspecify.annotations.NullMarked;
