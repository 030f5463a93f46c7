/** Documents made in code for the tests. */
@NullMarked
package org.clausewise.testing;

import org.jspecify.annotations.NullMarked;
