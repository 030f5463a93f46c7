/** The library's front door: read drafts, compare them, make and prove the redline. */
@NullMarked
package org.clausewise;

import org.jspecify.annotations.NullMarked;
