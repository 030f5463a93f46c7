@NullMarked
package org.clausewise.align;

import org.jspecify.annotations.NullMarked;
