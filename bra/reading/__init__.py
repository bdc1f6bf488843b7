"""From a file's text to a meeting or a council and what was noticed; never raises on text."""
