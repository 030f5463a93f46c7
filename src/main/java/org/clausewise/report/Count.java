package org.clausewise.report;

/**
 * How many there are of something.
 *
 * @param word what is counted, a stable word: {@code reworded}, {@code chain-word}
 * @param number how many
 */
public record Count(String word, int number) {}
