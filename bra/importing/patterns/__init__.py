"""Patterns of words from the words of all languages, tried only where they can find something."""
