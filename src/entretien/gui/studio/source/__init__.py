"""The YAML itself, for those who like it."""
