"""Exchanges written once, put in the scenario at hand."""
