"""A conversation on the screen: what was said, what may be answered, how she feels. Screens place it."""
