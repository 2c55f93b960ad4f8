"""Choosing whom to receive."""
