"""Scenarios that tests play: small ones built by hand, random ones drawn by Hypothesis."""
