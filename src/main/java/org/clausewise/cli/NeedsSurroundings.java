package org.clausewise.cli;

/** Marks a command whose one constructor takes the {@link Surroundings}. */
interface NeedsSurroundings {}
