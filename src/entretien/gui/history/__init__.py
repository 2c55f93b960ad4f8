"""The interviews kept: find one, read its debrief again, take it up."""
