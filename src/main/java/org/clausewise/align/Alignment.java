package org.clausewise.align;

import java.util.IdentityHashMap;
import org.clausewise.model.Paragraph;

/**
 * How two stories correspond.
 *
 * @param root their blocks, paired
 * @param parts of paragraphs that are left alone, by identity, the link of the clause that each is
 *     a piece of though it stands elsewhere
 */
record Alignment(Container root, IdentityHashMap<Paragraph, Link> parts) {}
