"""The engine: the meaning of a scenario in play. Commands in, events out, no input or output."""
