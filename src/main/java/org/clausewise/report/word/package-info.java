/** What the renderings for Word have in common: pages, styles, texts and saving. */
@NullMarked
package org.clausewise.report.word;

import org.jspecify.annotations.NullMarked;
