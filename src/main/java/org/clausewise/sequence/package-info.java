/** Generic sequence difference; the only importer of java-diff-utils. */
@NullMarked
package org.clausewise.sequence;

import org.jspecify.annotations.NullMarked;
