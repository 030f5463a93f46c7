@NullMarked
package org.clausewise.mention;

import org.jspecify.annotations.NullMarked;
