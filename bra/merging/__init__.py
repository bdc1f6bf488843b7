"""Merging two people's additions to the same minutes, on top of git's own merge by lines."""
