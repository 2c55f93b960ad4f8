"""The grammar of the files, as shapes (FORMAT.md): what may be written where, with which description."""

TITLE, LABEL, LINE, STORY = 120, 300, 1_200, 4_000
"""Characters of a title, a label on a card, what one says in one breath, a text to sit down and read."""
