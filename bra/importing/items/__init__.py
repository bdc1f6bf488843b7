"""Which lines are headings, and what stands below each."""
