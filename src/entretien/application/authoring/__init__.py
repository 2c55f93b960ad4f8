"""Writing a scenario: its files on the desk, changed, checked and kept."""
