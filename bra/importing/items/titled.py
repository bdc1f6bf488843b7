"""Who presents an item, and what else stands beside its title: in a column, behind a dash."""

import re
from typing import Final, NamedTuple

from bra.importing.acting.verbs import reporting
from bra.importing.acting.who import People
from bra.importing.names.looks import looks_like_entry
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either, label_of, listed

_COLUMN: Final = compiled(r"\s*(?:\t\s*| {3,})(?P<beside>\S.*)\Z")
_DASH: Final = compiled(r"\s+[–—-]\s+(?P<beside>[^–—]{2,80})\Z")
_COLON: Final = compiled(r":\s+(?P<beside>[^:,]{2,60})\Z")
_COMMA: Final = compiled(r",\s+(?P<beside>[^,]{2,60})\Z")
_MINUTES: Final = compiled(r",?\s*(?:ca\.?\s*)?\d{1,3}\s*min\w*\.?\Z", re.IGNORECASE)
_MOST_BESIDE: Final = 60
_WHOLE_NAME: Final = 2


class Beside(NamedTuple):
    """Hold a title alone, who presents it, and the words that stood beside it."""

    title: str
    presenters: tuple[str, ...]
    rest: str | None


def beside_title(title: str, people: People) -> Beside:
    """Divide a title from what stands beside it: `Taket – Bo Ek`, `Taket      Bo Ek, 10 min`.

    Behind a comma or a colon only a whole name is of who presents it.  Who is chosen belongs to the
    title, and so does who has the office that a label names, or came to speak: `Talk: Bo Ek`.
    """
    column = _COLUMN.search(title) if "   " in title or "\t" in title else None
    if column is not None and column.start() and len(column["beside"]) <= _MOST_BESIDE:
        beside = column["beside"]
        return Beside(title[: column.start()], _people(beside, people), beside.strip())
    if either("electing", before=r"\A").search(title) is not None:
        return Beside(title, (), None)
    for shape in (_DASH, _COMMA, _COLON):
        match = shape.search(title)
        if match is None or not match.start():
            continue
        words = without_telling(_MINUTES.sub("", match["beside"]))
        names = _people(words, people)
        whole = shape is _DASH or len(words.split()) >= _WHOLE_NAME
        # Behind a comma stands the last of several as well: `Rapport från Anna Ek, Bo Al`.
        series = shape is _COMMA and _ends_with_somebody(title[: match.start()], people)
        labelled = shape is _COLON and _leads_somebody(title[: match.start()])
        if names and whole and not series and not labelled:
            return Beside(title[: match.start()], names, match["beside"].strip())
    return Beside(title, (), None)


def without_telling(words: str) -> str:
    """Return who stands before a verb of telling that ends some words: `Bo Ek redovisar`."""
    who, _, last = words.rstrip(" .").rpartition(" ")
    return who if who and reporting().fullmatch(last) is not None else words


def _leads_somebody(lead: str) -> bool:
    """Tell whether whoever a colon leads to is of the title: who has an office, or visited."""
    return label_of(lead) is not None or bare(lead) in listed("visiting")


def presented(title: str) -> Beside:
    """Divide the whole name behind a comma from a title that has so many minutes behind both."""
    match = _COMMA.search(title)
    if match is None or not looks_like_entry(match["beside"], strict=True):
        return Beside(title, (), None)
    return Beside(title[: match.start()], (match["beside"],), match[0].strip(" ,"))


def _people(words: str, people: People) -> tuple[str, ...]:
    """Return the people whom words are of, when they are of nothing else."""
    owners = people.owners(_MINUTES.sub("", words).strip(" .,"))
    return owners.names if owners is not None and owners.kinds == {"person"} else ()


def _ends_with_somebody(title: str, people: People) -> bool:
    words = title.split()
    return any(people.person(" ".join(words[-count:])) is not None for count in (1, 2, 3))
