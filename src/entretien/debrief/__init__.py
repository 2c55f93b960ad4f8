"""The lesson of an attempt: what to learn from what happened. Values only."""
