"""Quick fixes: from a diagnostic and the texts it is about, to named changes that make it go away."""
