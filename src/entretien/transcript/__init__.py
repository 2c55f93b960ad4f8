"""The vocabulary of what happened: commands in, events out, and their JSON."""
