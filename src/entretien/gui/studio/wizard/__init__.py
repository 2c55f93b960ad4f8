"""A new scenario, decided page by page before its first line."""
