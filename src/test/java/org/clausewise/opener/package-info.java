@NullMarked
package org.clausewise.opener;

import org.jspecify.annotations.NullMarked;
