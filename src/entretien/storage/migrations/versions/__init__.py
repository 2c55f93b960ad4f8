"""One file per version of the tables; its revision is the version it leads to."""
