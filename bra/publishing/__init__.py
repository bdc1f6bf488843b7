"""The council's site: pages, feeds and calendars made of what is public, and nothing else."""
