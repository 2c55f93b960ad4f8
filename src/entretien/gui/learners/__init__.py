"""Who plays: several people may share a laptop."""
