"""Which scenario to write."""
