"""The command line: one file per command, each with what it adds to the parser and what it does."""
