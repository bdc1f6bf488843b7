"""Text on its way to a terminal, where it is only ever text."""

import re

_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def safe(text: str) -> str:
    """Return the text with every control character shown as U+FFFD, newlines and tabs kept."""
    return _CONTROL.sub("\ufffd", text)
