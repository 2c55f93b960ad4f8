"""What is wrong with the scenario being written, and what remains to be written."""
