package org.clausewise.model;

/**
 * A stretch of a paragraph's text in one formatting.
 *
 * @param start zero-based UTF-16 offset into {@link Paragraph#text()}, inclusive
 * @param end the same, exclusive
 * @param format canonical form of the run properties and of the hyperlink around the run; equal
 *     strings mean equal formatting, the content is no contract
 */
public record TextRun(int start, int end, String format) {}
