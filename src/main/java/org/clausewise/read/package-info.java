/** One reader per file format, file to draft. */
@NullMarked
package org.clausewise.read;

import org.jspecify.annotations.NullMarked;
