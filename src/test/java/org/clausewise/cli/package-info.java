/** The command line, run in this process with captured streams. */
@NullMarked
package org.clausewise.cli;

import org.jspecify.annotations.NullMarked;
