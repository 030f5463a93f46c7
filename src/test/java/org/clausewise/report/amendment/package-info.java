@NullMarked
package org.clausewise.report.amendment;

import org.jspecify.annotations.NullMarked;
