/** Tokens, match keys and similarity of paragraphs. */
@NullMarked
package org.clausewise.text;

import org.jspecify.annotations.NullMarked;
