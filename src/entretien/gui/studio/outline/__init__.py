"""The plan of what is being written: phases and their exchanges, then all that has a name."""
