"""The map of the scenario being written."""
