"""Files of every kind become lines."""
