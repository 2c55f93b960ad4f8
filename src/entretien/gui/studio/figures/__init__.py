"""Dated figures and house rules, as tables."""
