/** The cost of starting Node: a module that does nothing. */
process.exitCode = 0;
