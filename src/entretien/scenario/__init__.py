"""What an author wrote, as frozen values. Meaning: FORMAT.md beside this file."""
