package org.clausewise;

/**
 * A document of which tracked changes were accepted or rejected.
 *
 * @param bytes the .docx file
 * @param settled how many tracked changes that were
 * @param left how many the file still holds
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy would cost the whole file
public record SettledDocument(byte[] bytes, int settled, int left) {}
