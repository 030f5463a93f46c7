/**
 * Makes pairs of drafts whose changes are of known kinds, and holds the classification against
 * them. It knows the data types of a comparison and nothing of the rules.
 */
@NullMarked
package org.clausewise.classify.generator;

import org.jspecify.annotations.NullMarked;
