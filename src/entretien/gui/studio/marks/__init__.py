"""What every choice proves, in one table."""
