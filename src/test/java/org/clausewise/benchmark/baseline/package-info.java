/** Other ways of finding which paragraph went with which, to measure the alignment against. */
@NullMarked
package org.clausewise.benchmark.baseline;

import org.jspecify.annotations.NullMarked;
