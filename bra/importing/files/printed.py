"""Lines of a record that `bra minutes` wrote become what they were printed from."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from bra.importing.patterns.kept import any_of, compiled
from bra.importing.record import Dropped
from bra.languages import languages, say

_HEAD: Final = 20
_BOXES: Final = {"under way": "/", "done": "x", "dropped": "-"}
_QUOTED: Final = compiled(r">\s?")
_LABELLED: Final = compiled(r">\s?\*\*[^*]{2,60}[:.]\*\*\s")
_ID: Final = r"(?:\d{4}-\d{2}-\d{2}(?:-[\w-]+)?/)?[AD]\d{1,4}"


class Printed(NamedTuple):
    """Hold the lines as they were before they were printed, and those that say nothing more."""

    lines: Mapping[int, str]
    dropped: tuple[Dropped, ...]


def is_printed(lines: Sequence[str]) -> bool:
    """Tell whether a number or a state stands in some lines as `bra minutes` prints it."""
    return any("**" in line and _sign().match(line) for line in lines)


def unprinted(lines: Sequence[str], first: int) -> Printed:
    """Return what other lines are to be read in place of some, by place; `first` is the first's.

    A file without a number or a state as they are printed is left as it is.
    """
    if not is_printed(lines):
        return Printed({}, ())
    found: dict[int, str] = {}
    indent: str | None = None
    for at, raw in enumerate(lines):
        quoted = _QUOTED.match(raw)
        if quoted is None:
            indent = None
        elif _LABELLED.match(raw) and _secret().match(raw) is None:
            indent = ""
        line = raw
        if quoted is not None and indent is not None:
            line = f"{indent}{raw[quoted.end() :]}".rstrip()
        action = _action().match(line.strip())
        if action is not None:
            line = _entry(action, line.strip()[action.end() :])
            indent = "  " if quoted is not None else None
        elif raw.startswith("#"):
            line = _marked().sub(r"{.\1}", raw)
        if line != raw:
            found[at] = line
    head = _head(lines)
    dropped = tuple(Dropped(at + first, lines[at].strip(), "taken") for at in head if lines[at])
    return Printed({**found, **head}, dropped)


def _head(lines: Sequence[str]) -> dict[int, str]:
    """Return the lines of the head that name the state and the body, whose name joins the title."""
    found = {at: "" for at, line in enumerate(lines[:_HEAD]) if _state().fullmatch(line.strip())}
    top = range(min(_HEAD, len(lines)))
    body = next((each for at in top if (each := _body().fullmatch(lines[at].strip()))), None)
    title = next((at for at in top if lines[at].startswith("# ")), None)
    if body is None or title is None:
        return found
    name = body["name"]
    words = lines[title][2:].strip()
    found |= {at: "" for at in top if lines[at].strip() in (body[0], name)}
    found[title] = f"# {name}, {words[:1].lower()}{words[1:]}"
    return found


def _entry(action: re.Match[str], words: str) -> str:
    boxes = {
        say(each, f"state.{state}"): box for each in languages() for state, box in _BOXES.items()
    }
    number = f"**{action['id']}** " if action["id"] else ""
    return f"- [{boxes.get(action['state'] or '', ' ')}] {number}{words}"


@cache
def _action() -> re.Pattern[str]:
    words = any_of(say(each, "minutes.action") for each in languages())
    states = any_of(say(each, f"state.{state}") for each in languages() for state in _BOXES)
    return compiled(rf"\*\*(?:{words})(?: (?P<id>{_ID}))?(?:, (?P<state>{states}))?\.\*\*\s+")


@cache
def _sign() -> re.Pattern[str]:
    """Return the pattern of a line that only a printed record has."""
    words = any_of(
        word
        for each in languages()
        for word in (say(each, "minutes.action"), *each.labels["decision"])
    )
    return compiled(rf"(?:>\s?)?(?:\*\*(?:{words}) {_ID}(?:, [^*]+)?[.:]\*\*|{_state().pattern}\Z)")


@cache
def _state() -> re.Pattern[str]:
    keys = [
        f"minutes.state.{state}.{record}"
        for state in ("draft", "final", "changed", "unproved")
        for record in ("notes", "minutes")
    ]
    keys += [f"minutes.state.{state}" for state in ("draft", "planned", "cancelled")]
    words = any_of({say(each, key) for each in languages() for key in (*keys, "internal")})
    return compiled(rf"\*\*(?:{words})\*\*")


@cache
def _body() -> re.Pattern[str]:
    words = any_of(say(each, "minutes.council") for each in languages())
    return compiled(rf"(?:- )?(?:\*\*)?(?:{words}):(?:\*\*)? (?P<name>\S.*)")


@cache
def _secret() -> re.Pattern[str]:
    words = any_of(say(each, "minutes.secret") for each in languages())
    return compiled(rf">\s?\*\*(?:{words}):\*\*")


@cache
def _marked() -> re.Pattern[str]:
    words = any_of(word for each in languages() for word in each.confidential_words)
    return compiled(rf"\(({words})\)(?=\s*\Z)")
