"""Intentions as edits of files: as few bytes as say what was meant."""
