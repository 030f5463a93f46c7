/** Square brackets of negotiating texts: pairs, alternatives, attributions, status words. */
@NullMarked
package org.clausewise.bracket;

import org.jspecify.annotations.NullMarked;
