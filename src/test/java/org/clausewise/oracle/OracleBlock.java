package org.clausewise.oracle;

/** A block of a story as the oracle sees it. */
public sealed interface OracleBlock permits OracleParagraph, OracleTable {}
