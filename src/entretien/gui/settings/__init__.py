"""Settings, applied at once."""
