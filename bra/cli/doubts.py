"""What of an imported file a person must look at, each with its place."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final

from bra.cli.output import tell
from bra.importing.outcome import Outcome
from bra.languages import Language, cldr, message

_LEFT_OUT: Final = (
    ("page-furniture", "import-dropped"),
    ("mail-head", "import-mail"),
    ("navigation", "import-navigation"),
    ("comment", "import-comments"),
    ("hidden", "import-hidden"),
)
_MOST_LINES: Final = 20


def tell_trouble(outcome: Outcome, spoken: Language) -> bool:
    """Say why a file could not be imported, if it could not, and tell whether that was said."""
    if outcome.trouble is None:
        return False
    code, facts = outcome.trouble
    tell(f"{named(outcome)}: {message(spoken, code, facts)}")
    return True


def named(outcome: Outcome) -> str:
    """Return the file's name, with which of its meetings it is about when it holds several."""
    part = f" ({outcome.part[0]}/{outcome.part[1]})" if outcome.part is not None else ""
    return f"{outcome.name}{part}"


def place(outcome: Outcome, line: int) -> str:
    """Return where in a file something stands; what stands on no line has only its file."""
    return f"{outcome.name}:{line}" if line else named(outcome)


def doubts_of(outcome: Outcome, path: str, spoken: Language) -> Iterator[str]:
    """Give what a person must decide, each with its line in the source or the result.

    What is said of several lines is said once, at the first of them.
    """
    doubts = ((each.line, message(spoken, each.code, each.facts)) for each in outcome.doubts)
    yield from _told_once(partial(place, outcome), doubts, spoken)
    errors = ((each.line, message(spoken, each.code, each.facts)) for each in outcome.errors)
    yield from _told_once(f"{path}:{{}}".format, errors, spoken)
    for rule, code in _LEFT_OUT:
        count = sum(each.rule == rule for each in outcome.dropped)
        if count:
            yield f"{named(outcome)}: {message(spoken, code, (('count', str(count)),))}"
    if outcome.encoding not in ("utf-8", "ascii", "docx", "odt", "pdf"):
        encoding = (("encoding", outcome.encoding),)
        yield f"{named(outcome)}: {message(spoken, 'import-encoding', encoding)}"


def _told_once(
    at: Callable[[int], str], told: Iterable[tuple[int, str]], spoken: Language
) -> Iterator[str]:
    """Give each of what is said of the lines of a file, with the other lines behind it."""
    lines_of: dict[str, list[int]] = {}
    for line, text in told:
        lines_of.setdefault(text, []).append(line)
    for text, (first, *others) in lines_of.items():
        also = sorted(set(others) - {first})
        yield f"{at(first)}: {text}{_also(also, spoken)}"


def _also(lines: list[int], spoken: Language) -> str:
    if not lines:
        return ""
    if len(lines) <= _MOST_LINES:
        shown = cldr.list_of([str(line) for line in lines], spoken.code)
    else:
        shown = ", ".join(map(str, lines[:_MOST_LINES])) + " …"
    facts = (("count", str(len(lines))), ("lines", shown))
    return f" ({message(spoken, 'import-also', facts)})"
