"""How the window looks: colours and sizes are data, given by role to whoever paints."""
