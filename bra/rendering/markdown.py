"""Text from minutes as data in a Markdown document."""

import re

_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_SPACE = re.compile("[\\s\u2028\u2029]+")
_MARKUP = re.compile(r"([\\`*_\[\]<|~&$^])")
_BLOCK = re.compile(
    r"(#{1,6}(?=\s|\Z)|[-+*](?=\s|\Z)|>|\d{1,9}(?=[.)](?:\s|\Z))|(?:`{3}|~{3}|={3}|-{3}|_{3}|\*{3})|<)"
)

_DIVIDED = re.compile(r"(?:[,;.:!?–]|\b(?:och|samt|and))[*_\s]*\Z")
"""The end of a clause after which the next one needs no comma."""
_BAR = re.compile(r"(?<!\\)((?:\\\\)*)\|")


def plain(text: str) -> str:
    """Return the text on one line, control characters shown as U+FFFD."""
    if text.isprintable() and "  " not in text:  # as nearly all text is
        return text.strip()
    return _CONTROL.sub("\ufffd", _SPACE.sub(" ", text)).strip()


def inline(text: str) -> str:
    """Return Markdown as written on one line; it cannot begin a block of its own."""
    line = plain(text)
    match = _BLOCK.match(line)
    if match is None:
        return line
    if match[1].isdigit():
        return f"{match[1]}\\{line[match.end() :]}"
    return f"\\{line}"


def cell(text: str) -> str:
    """Return Markdown as written for a cell of a table."""
    line = plain(text)
    return _BAR.sub(r"\1\\|", line) if "|" in line else line


def running(text: str) -> str:
    """Return a statement on one line, its clauses divided by commas where nothing divides them."""
    lead, *clauses = text.split("\n")
    for place, clause in enumerate(clauses):
        divided = place == 0 or _DIVIDED.search(lead) is not None
        lead = f"{lead}{'' if divided else ','} {clause}"
    return lead


def literal(text: str) -> str:
    """Return the text so that Markdown shows it letter by letter; it begins no block either."""
    return inline(_MARKUP.sub(r"\\\1", plain(text)))


def quoted(text: str) -> str:
    """Return Markdown as a quote, whatever blocks it has."""
    return "\n".join(f"> {line}" if line.strip() else ">" for line in text.splitlines())
