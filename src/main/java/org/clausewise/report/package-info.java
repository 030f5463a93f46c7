/** Renderings of one comparison: terminal text and JSON. */
@NullMarked
package org.clausewise.report;

import org.jspecify.annotations.NullMarked;
