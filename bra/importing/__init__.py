"""Foreign minutes become minutes of this format: read, recognised, written."""
