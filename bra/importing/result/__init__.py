"""What was recognised becomes a minutes file."""
