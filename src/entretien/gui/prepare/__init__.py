"""Getting ready before the client comes in."""
