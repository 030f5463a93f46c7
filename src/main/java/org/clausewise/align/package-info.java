/** Two drafts in, a comparison out: anchors, spine, gaps, splits and merges, moves, word edits. */
@NullMarked
package org.clausewise.align;

import org.jspecify.annotations.NullMarked;
