"""The learner speaks of her own interview first; then the gap is shown."""
