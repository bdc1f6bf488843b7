"""Source text with positions: bytes, spans, edits, front matter, Markdown blocks."""
