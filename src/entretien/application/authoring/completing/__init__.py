"""What may be written where the cursor is, while the text is half written."""
