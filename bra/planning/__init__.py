"""What is on the agenda of a meeting, held or yet to come."""
