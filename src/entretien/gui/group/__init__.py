"""The class: what a whole group did on one scenario."""
