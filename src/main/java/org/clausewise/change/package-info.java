/** The public result of a comparison: changes, edits and the script that a redline follows. */
@NullMarked
package org.clausewise.change;

import org.jspecify.annotations.NullMarked;
