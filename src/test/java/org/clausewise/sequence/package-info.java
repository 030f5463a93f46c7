@NullMarked
package org.clausewise.sequence;

import org.jspecify.annotations.NullMarked;
