/** Weaves a comparison into the revised package as tracked changes, and proves the outcome. */
@NullMarked
package org.clausewise.redline;

import org.jspecify.annotations.NullMarked;
