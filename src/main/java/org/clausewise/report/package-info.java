/** What every rendering of a comparison tells; the renderings are in packages below. */
@NullMarked
package org.clausewise.report;

import org.jspecify.annotations.NullMarked;
