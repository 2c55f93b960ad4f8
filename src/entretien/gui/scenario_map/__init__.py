"""The map of a scenario, shown: a widget that any screen may hold."""
