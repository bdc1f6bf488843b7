"""Page heads and feet: furniture, unless what they say stands nowhere else."""

from collections.abc import Sequence
from typing import Final

from bra.importing.days.find import find_days
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either
from bra.languages import codes
from bra.languages.importing import all_of

_PAGE: Final = compiled(
    r"(?:[^\W\d_]{4,6}\s*)?\W{0,2}\d{0,4}\s*(?:[(/]|[^\W\d_]{2}(?!\w))?\s*\d{0,4}\W{0,2}\Z"
)
_TOP: Final = 20


def divided(
    heads: Sequence[Sequence[str]], lines: Sequence[str]
) -> tuple[list[str], tuple[str, ...]]:
    """Return the lines of page heads that belong to the text, and those that are furniture.

    A head belongs to it, but for its page number, when it gives a date, a reference, or the name
    of minutes or of a body, and the first lines of the text give none.
    """
    top = [line for line in lines if line.strip()][:_TOP]
    wanted = [tells for tells in (_dated, _referred, _titled, _named) if not any(map(tells, top))]
    kept: list[str] = []
    gone: list[str] = []
    for head in heads:
        telling = any(tells(line) for tells in wanted for line in head)
        for line in head:
            place = kept if telling and _PAGE.match(line) is None else gone
            if line and line not in place:
                place.append(line)
    return kept, tuple(line for line in gone if line not in kept)


def _dated(line: str) -> bool:
    return any(day.year is not None for code in codes() for day in find_days(line, code))


def _titled(line: str) -> bool:
    return either("title_words").search(line) is not None


def _named(line: str) -> bool:
    return bare(line).endswith(all_of("bodies"))


def _referred(line: str) -> bool:
    return either("page_references").search(line) is not None
