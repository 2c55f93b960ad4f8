"""The parts that screens are made of; they say what they are, the stylesheet says how it looks."""
