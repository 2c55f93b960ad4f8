"""The guide of the program, one keystroke away from every screen."""
