"""Scenarios handed from one trainer to another, whole."""
