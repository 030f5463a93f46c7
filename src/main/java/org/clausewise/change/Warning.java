package org.clausewise.change;

/**
 * What the revised draft seems to have wrong: a reference that should have changed and did not.
 *
 * @param code a stable word for scripts: {@code stale-reference}
 * @param message a sentence for people, without the clause's name
 * @param passage where, in the revised draft
 */
public record Warning(String code, String message, Passage passage) {}
