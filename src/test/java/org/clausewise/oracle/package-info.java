/**
 * An accept and reject of whole files that shares no code with the product: the tests' second
 * opinion.
 */
@NullMarked
package org.clausewise.oracle;

import org.jspecify.annotations.NullMarked;
