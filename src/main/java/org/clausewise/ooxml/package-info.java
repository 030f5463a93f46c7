/** WordprocessingML: names, packages, parts, paragraph content, numbering, revisions. */
@NullMarked
package org.clausewise.ooxml;

import org.jspecify.annotations.NullMarked;
