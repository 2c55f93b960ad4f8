"""Stories that other programs wrote, read into plain values: Twee, Twine, H5P; one file for each format."""
