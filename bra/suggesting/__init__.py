"""What minutes suggest: who is missing in the register, and what belongs together."""
