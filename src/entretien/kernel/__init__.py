"""What every part shares and nothing more: ids, errors, clock, chance, paths, language."""
