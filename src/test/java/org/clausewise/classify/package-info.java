@NullMarked
package org.clausewise.classify;

import org.jspecify.annotations.NullMarked;
