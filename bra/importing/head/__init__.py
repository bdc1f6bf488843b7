"""The head of minutes: labels, title, day, place, and the lists of who was there."""
