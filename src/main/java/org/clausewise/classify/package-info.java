/** What kind of change it is: technical update, weaker opener, renumbering only, substance. */
@NullMarked
package org.clausewise.classify;

import org.jspecify.annotations.NullMarked;
