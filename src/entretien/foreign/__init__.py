"""Stories other programs wrote, as plain values: Twee, Twine, Yarn, H5P; one file for each format."""
