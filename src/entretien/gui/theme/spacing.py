"""Distances between things, in pixels on a grid of eight; they do not grow with the type."""

GRID = 8
"""Between things that belong together."""

GAP = 16
"""Between neighbours."""

MARGIN = 24
"""Around a screen, and between its parts."""

RADIUS = 10
"""Corners of cards and bubbles."""

LINE_HEIGHT = 1.45
"""Of spoken lines, in heights of the font."""

MEASURE = 70
"""Characters of a line, at most: longer ones are tiring to read."""
