"""The forms of the studio: a scenario written without seeing how it is written."""
