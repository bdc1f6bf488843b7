"""What is odd in a council's files, as findings."""
