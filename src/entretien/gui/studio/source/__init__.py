"""The scenario's files as text."""
