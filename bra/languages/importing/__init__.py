"""The words by which foreign minutes are recognised; only the importer loads them."""

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from bra.languages import codes
from bra.languages.importing.acting import ActingWords
from bra.languages.importing.assignments import AssignmentWords
from bra.languages.importing.bodies import BodyWords
from bra.languages.importing.cautions import CautionWords
from bra.languages.importing.coming import ComingWords
from bra.languages.importing.decisions import DecisionWords
from bra.languages.importing.head import HeadWords
from bra.languages.importing.items import ItemWords
from bra.languages.importing.labels import LabelWords
from bra.languages.importing.officers import OfficerWords
from bra.languages.importing.page import PageWords
from bra.languages.importing.people import PeopleWords
from bra.languages.importing.presence import PresenceWords
from bra.languages.importing.progress import ProgressWords
from bra.languages.importing.tasklists import TaskListWords
from bra.languages.importing.terms import TermWords
from bra.languages.importing.verbforms import VerbFormWords

if TYPE_CHECKING:
    from bra.languages.language import Words


class ImportWords(NamedTuple):
    """Hold the words of one language, lower case, that tell what a line of minutes is.

    No two records have a field of the same name, so that a list is known by its name alone.
    Those that end in `_endings` are endings of words.  In `assigned` and its neighbours a phrase
    is a regular expression: what stands between its words, such as an adverb, varies too much.
    """

    head: HeadWords
    labels: LabelWords
    page: PageWords
    people: PeopleWords
    bodies: BodyWords
    presence: PresenceWords
    officers: OfficerWords
    items: ItemWords
    coming: ComingWords
    decisions: DecisionWords
    tasklists: TaskListWords
    assignments: AssignmentWords
    acting: ActingWords
    progress: ProgressWords
    cautions: CautionWords
    terms: TermWords
    verbforms: VerbFormWords


def listed(text: str) -> tuple[str, ...]:
    """Return the words and phrases of a text, which commas divide, in order."""
    return tuple(" ".join(each.split()) for each in text.split(","))


@cache
def import_words(code: str) -> ImportWords:
    """Return the words of one language."""
    found = import_module(f"bra.languages.{code}.importing").WORDS
    if not isinstance(found, ImportWords):
        raise TypeError(code)
    return found


@cache
def _lists(code: str) -> dict[str, Any]:
    """Return all lists of one language by their names."""
    rooms = (room._asdict() for room in import_words(code))
    return {field: words for room in rooms for field, words in room.items()}


@cache
def all_of(field: str) -> tuple[str, ...]:
    """Return a list of words of all languages together, the longest first."""
    words = {word for code in codes() for word in _lists(code)[field]}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@cache
def all_pairs(field: str) -> tuple[tuple[str, str], ...]:
    """Return the pairs of all languages, in order."""
    return tuple(pair for code in codes() for pair in _lists(code)[field])


@cache
def all_words(field: str) -> dict[str, str]:
    """Map the spellings of all languages to what they stand for."""
    found: dict[str, str] = {}
    for code in codes():
        words: Words = _lists(code)[field]
        for meaning, spellings in words.items():
            for spelling in spellings:
                found.setdefault(spelling, meaning)
    return found
