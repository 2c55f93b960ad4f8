"""The studio: a trainer writes, tests and ships a scenario without leaving the program."""
