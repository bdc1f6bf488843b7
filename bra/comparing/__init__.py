"""What a change means: two states of a council's minutes as a list of what came, went or moved."""
