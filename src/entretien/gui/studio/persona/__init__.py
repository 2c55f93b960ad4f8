"""The client, and what she looks like."""
