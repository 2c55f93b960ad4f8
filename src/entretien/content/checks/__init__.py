"""What a whole scenario must satisfy: every line can be said, replies lead on, claims are assessed."""
