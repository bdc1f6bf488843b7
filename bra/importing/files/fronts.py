"""The front matter of foreign files, in YAML or TOML: its keys with their values and lines."""

import re
from collections.abc import Sequence as Sequence_
from typing import Final

from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import listed
from bra.languages import canonical
from bra.text.frontmatter import Mapping, Node, Scalar, Sequence, read_front_matter
from bra.text.source import Source

Front = tuple[tuple[str, tuple[str, ...], int], ...]

YAML: Final = "---"
IN_TOML: Final = "+++"
_MOST: Final = 20_000
_FEWEST: Final = 2
_TOML: Final = compiled(r"\+\+\+[ \t]*\n(.*?\n)\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_FENCE: Final = compiled(r"(?:---|\.\.\.)[ \t]*\Z")
_KEYED: Final = compiled(r"(?P<key>[^\W\d_][\w -]*?)\s*[:=](?:\s|\Z)")
_BELOW_KEY: Final = compiled(r"\s+\S|-\s")


def meaning_of(key: str) -> str | None:
    """Return what a key stands for, here or in the format; None when it means nothing."""
    return "title" if key in listed("front_titles") else canonical("meeting_keys").get(key)


def read_front(lines: Sequence_[str]) -> tuple[Front, int]:
    """Return the keys of YAML or TOML front matter, and how many lines it takes.

    What never ends reaches to the first line without text.
    """
    opening = lines[0].rstrip() if lines else ""
    if opening == IN_TOML:
        return _toml(lines)
    if opening != YAML:
        return (), 0
    last = next((n for n, line in enumerate(lines[1:], 1) if _FENCE.match(line)), None)
    found = _yaml(lines, last) if last is not None else ()
    if found is None or last is None:
        # A rule between paragraphs is no front matter.
        last = _end_of_keys(lines)
        found = _yaml(lines, last) if last is not None else ()
    return (found, last + 1) if found is not None and last is not None else ((), 0)


def is_closed(lines: Sequence_[str], first: int) -> bool:
    """Tell whether front matter of so many lines ends as it should."""
    return lines[0].rstrip() != YAML or _FENCE.match(lines[first - 1]) is not None


def looks_like_front(lines: Sequence_[str]) -> bool:
    """Tell whether a text begins as front matter does, readable or not."""
    fenced = len(lines) > 1 and lines[0].rstrip() in (YAML, IN_TOML)
    # Labels in a text, below a line across the page, have capitals.
    return fenced and lines[1][:1].islower() and _KEYED.match(lines[1]) is not None


def _end_of_keys(lines: Sequence_[str]) -> int | None:
    """Return the index of the line without text below keys that no fence ends, if they are some."""
    last = next((n for n, line in enumerate(lines) if not line.strip()), None)
    if last is None or not looks_like_front(lines):
        return None
    keys = [match["key"] for line in lines[1:last] if (match := _KEYED.match(line))]
    below = sum(_BELOW_KEY.match(line) is not None for line in lines[1:last])
    known = any(meaning_of(key.casefold()) is not None for key in keys)
    return last if known and len(keys) >= _FEWEST and len(keys) + below == last - 1 else None


def _yaml(lines: Sequence_[str], last: int) -> Front | None:
    """Return the keys between the first line and the last, or None when they are none."""
    if sum(map(len, lines[:last])) > _MOST:
        return None
    source = Source("", "\n".join((*lines[:last], YAML, "")).encode())
    root = read_front_matter(source).root
    return None if root is None else _flat(root, source)


def _flat(root: Mapping, source: Source) -> Front:
    found: list[tuple[str, tuple[str, ...], int]] = []
    for key, node in root.entries:
        values = tuple(value for value in _values(node) if value)
        found.append((key.text.strip().casefold(), values, source.line(key.start)))
    return tuple(found)


def _values(node: Node) -> list[str]:
    if isinstance(node, Scalar):
        text = node.text.strip()
        return [] if "\n" in text else [text]
    if isinstance(node, Sequence):
        return [value for entry in node.entries for value in _values(entry)[:1]]
    return [" ".join(_values(value)[:1]) for _, value in node.entries]


def _toml(lines: Sequence_[str]) -> tuple[Front, int]:
    import tomllib

    text = "\n".join((*lines, ""))
    match = _TOML.match(text)
    if match is None or len(match[1]) > _MOST:
        return (), 0
    try:
        keys = tomllib.loads(match[1])
    except (tomllib.TOMLDecodeError, RecursionError):
        return (), 0
    count = match[0].rstrip("\n").count("\n") + 1
    found: list[tuple[str, tuple[str, ...], int]] = []
    for key, value in keys.items():
        values = value if isinstance(value, list) else [value]
        line = next((n for n, each in enumerate(lines, 1) if each.lstrip("[").startswith(key)), 1)
        found.append((key.casefold(), tuple(map(_as_text, values)), line))
    return tuple(found), count


def _as_text(value: object) -> str:
    """Return a value of TOML with all its words, those of a table with their keys."""
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_as_text(each)}" for key, each in value.items())
    if isinstance(value, list):
        return ", ".join(map(_as_text, value))
    return str(value).lower() if isinstance(value, bool) else str(value)
