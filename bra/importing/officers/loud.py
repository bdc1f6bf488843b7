"""Sentences all in capitals, whose words other than names are set in small letters."""

from collections.abc import Sequence
from typing import Final

from bra.importing.lines.line import Line
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import listed
from bra.importing.record import Person

_WORD: Final = compiled(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FEWEST: Final = 3


def named_alone(line: Line, names: frozenset[str]) -> Line:
    """Return a line in capitals with only the words of `names` in capitals: `BO valdes`.

    Capitals tell names from other words where a phrase says who was chosen.
    """
    if not names or not line.text.isupper() or len(line.text.split()) < _FEWEST:
        return line
    text = _WORD.sub(lambda word: word[0] if word[0] in names else word[0].lower(), line.text)
    return line._replace(text=text)


def words_of_names(people: Sequence[Person]) -> frozenset[str]:
    """Return the words of the names of people, as they stand in capitals, without particles."""
    words = (word for person in people for word in _WORD.findall(person.name))
    return frozenset(word.upper() for word in words if word.casefold() not in listed("particles"))
