"""Scenarios that come and go: shared ones, stories of other programs, cards to play with people."""
