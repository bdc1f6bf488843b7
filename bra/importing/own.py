"""Minutes that are of this format already are carried over as they stand."""

from functools import cache
from typing import Final

from bra.importing.patterns.kept import compiled
from bra.importing.record import Foreign
from bra.languages import Language, canonical, languages
from bra.model import Council
from bra.text.composed import composed_text
from bra.text.quoting import needs_quotes, quote
from bra.text.source import Source

_DAY: Final = compiled(r"\d{4}-\d{2}-\d{2}\Z")
_FENCE: Final = "---"
_FEWEST_KEYS: Final = 2
# What a council's register may answer, which is not asked here.
_OF_THE_REGISTER: Final = ("unknown-owner", "ambiguous-owner")


def own_text(foreign: Foreign) -> str | None:
    """Return the text of minutes of this format with their source, or None when it is another.

    It is of this format when every key of its front matter is one of the format's, and nothing in
    it reads as an error.  What was approved stays as it is, without its source: it is sealed.
    """
    if not foreign.markdown or not foreign.first or foreign.lines[0].rstrip() != _FENCE:
        return None
    known = canonical("meeting_keys")
    # What is sealed comes as it was typed, which may be with `ä` in two parts.
    keys = {known.get(composed_text(key)): values for key, values, _ in foreign.front}
    day = next(iter(keys.get("date", ())), "")
    if None in keys or len(keys) < _FEWEST_KEYS or _DAY.match(day) is None:
        return None
    from bra.reading.meeting import read_meeting

    text = "\n".join((*foreign.lines, ""))
    meeting = read_meeting(Source(f"{day}.md", text.encode()), day, council())
    wrong = any(
        each.severity == "error" and each.code not in _OF_THE_REGISTER
        for each in meeting.diagnostics
    )
    if wrong or not meeting.items:
        return None
    if "source" in keys or "approved" in keys:
        return text
    value = f"{foreign.name} sha256:{foreign.digest}"
    line = f"{_source_key(foreign)}: {quote(value) if needs_quotes(value) else value}"
    last = foreign.first - 1
    return "\n".join((*foreign.lines[:last], line, *foreign.lines[last:], ""))


@cache
def council(code: str = "sv") -> Council:
    """Return a council that knows nobody, to read minutes by."""
    from bra.reading.council import read_council

    text = f"---\nname: x\nlanguage: {code}\n---\n"
    return read_council(Source("minutes/council.md", text.encode()))


def _source_key(foreign: Foreign) -> str:
    """Return the key for the source in the language of most of a file's keys."""
    used = {key for key, _, _ in foreign.front}

    def fitting(spoken: Language) -> int:
        return sum(key in used for words in spoken.meeting_keys.values() for key in words)

    return max(languages(), key=fitting).meeting_keys["source"][0]
