"""The lesson of an interview: what it proved, turn by turn, and what to work on."""
