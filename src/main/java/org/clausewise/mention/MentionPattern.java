package org.clausewise.mention;

import java.util.regex.Pattern;
import org.clausewise.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of mention looks.
 *
 * @param kind null for text that is no mention, and no part of one
 * @param trigger where it may begin
 * @param regex its first group, or all of it, is the mention
 */
record MentionPattern(@Nullable MentionKind kind, Trigger trigger, Pattern regex) {}
