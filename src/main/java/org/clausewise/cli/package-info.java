/** Commands, options, exit codes, console. */
@NullMarked
package org.clausewise.cli;

import org.jspecify.annotations.NullMarked;
