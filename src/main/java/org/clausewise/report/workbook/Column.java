package org.clausewise.report.workbook;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param head what stands above it
 * @param width in characters
 * @param content what it tells of a row
 */
record Column<T>(String head, int width, Function<T, Content> content) {}
