@NullMarked
package org.clausewise.text;

import org.jspecify.annotations.NullMarked;
