"""The map of a scenario: its places, where each leads, and what is known of them."""
