"""The interview: she speaks, one answers."""
