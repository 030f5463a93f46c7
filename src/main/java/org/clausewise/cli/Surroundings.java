package org.clausewise.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;

/**
 * All that the commands know of the world besides files.
 *
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param environment the environment variables
 * @param clock tells the time
 * @param terminal whether standard output is a terminal
 * @param errorTerminal whether standard error is one
 */
record Surroundings(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Clock clock,
    boolean terminal,
    boolean errorTerminal) {}
