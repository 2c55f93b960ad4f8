"""A scenario that travels, with all it is made of: the `.entretien-pack` file (`FORMAT.md`)."""
