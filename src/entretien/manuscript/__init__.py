"""An author's YAML file as she wrote it: every value with its place, and changes that touch nothing else."""
