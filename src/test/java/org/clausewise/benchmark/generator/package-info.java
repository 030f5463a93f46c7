/** Makes pairs of drafts of which it is known what became of each paragraph and of each word. */
@NullMarked
package org.clausewise.benchmark.generator;

import org.jspecify.annotations.NullMarked;
