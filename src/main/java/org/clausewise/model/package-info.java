/**
 * The public data of one draft: stories, blocks, paragraphs, labels, diagnostics. Imports nothing.
 */
@NullMarked
package org.clausewise.model;

import org.jspecify.annotations.NullMarked;
