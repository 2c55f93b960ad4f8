"""`make fuzz` asks for the profile `fuzz`; without it, a small share of the same inputs is tried."""

from hypothesis import settings

settings.register_profile("fuzz", max_examples=25_000, deadline=None, print_blob=True)
