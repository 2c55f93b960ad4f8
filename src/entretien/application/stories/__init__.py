"""Other programs' stories made scenarios that are played and finished in the studio."""
