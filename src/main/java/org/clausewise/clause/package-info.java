/** Recognises preambular and operative paragraphs, sub-paragraphs and headings; computes labels. */
@NullMarked
package org.clausewise.clause;

import org.jspecify.annotations.NullMarked;
