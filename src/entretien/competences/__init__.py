"""The framework a diploma assesses by, as data: what is expected, how it is marked, what is forbidden."""
