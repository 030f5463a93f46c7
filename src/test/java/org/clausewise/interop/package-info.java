/** The redlines seen by another program. */
@NullMarked
package org.clausewise.interop;

import org.jspecify.annotations.NullMarked;
