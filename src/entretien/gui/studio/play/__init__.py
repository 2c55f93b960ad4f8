"""An author plays what she writes, beside where she writes it."""
