"""Attempts and scenarios in forms that travel: what leaves this program, and what comes to it."""
