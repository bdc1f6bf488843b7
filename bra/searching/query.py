"""What is looked for, in the words that people use: `owner:jonas is:open year:2017 "a phrase"`."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from bra.languages import Language, canonical

_PART: Final = re.compile(
    r'(?P<minus>-?)(?:(?P<key>[^\W\d_]+):)?(?:"(?P<quoted>[^"]*)"?|(?P<bare>\S+))'
)
_YEAR: Final = re.compile(r"\d{4}\Z")


class QueryError(Exception):
    """Tell that a filter has a value that it cannot have: `key` and `value` as written.

    `of` is the filter's name in the code: kind, is or year; or twice, where it can stand only once.
    """

    def __init__(self, key: str, value: str, of: str) -> None:
        super().__init__(key)
        self.key = key
        self.value = value
        self.of = of

    def choices(self, language: Language, years: Sequence[str]) -> tuple[str, ...]:
        """Return values that the filter has, as they are spelt in a language.

        `years` are those that have minutes; without any a year shows how one is written.
        """
        if self.of == "year":
            return tuple(years) or ("2017",)
        known = language.search_kinds if self.of == "kind" else language.search_states
        return tuple(spellings[0] for spellings in known.values())


class Query(NamedTuple):
    """Hold what is looked for: all of the words and phrases, none of those in `without`.

    `states` are open, under way, done, dropped, overdue, in-force or superseded.
    """

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    owner: str | None = None
    organisation: str | None = None
    meeting: str | None = None


def read_query(text: str) -> Query:
    """Read a query; what looks like a filter and is none is words.

    Raises QueryError for a filter whose value is impossible, or that stands once too often.
    """
    words: list[str] = []
    phrases: list[str] = []
    without: list[str] = []
    many: dict[str, list[str]] = {"kind": [], "is": [], "year": []}
    one: dict[str, str] = {}
    keys = canonical("search_keys")
    for match in _PART.finditer(text):
        key = keys.get((match["key"] or "").casefold())
        value = match["quoted"] if match["quoted"] is not None else match["bare"]
        if key is None and match["key"]:
            value = f"{match['key']}:{value}"
        if key == "not" or (key is None and match["minus"]):
            without.append(value)
        elif key is None:
            (phrases if match["quoted"] is not None else words).append(value)
        elif key in many:
            many[key].append(_value(key, match["key"], value))
        elif one.setdefault(key, value) != value:
            raise QueryError(match["key"], value, "twice")
    return Query(
        tuple(words),
        tuple(phrase for phrase in phrases if phrase.strip()),
        tuple(without),
        tuple(many["kind"]),
        tuple(many["is"]),
        tuple(many["year"]),
        one.get("owner"),
        one.get("organisation"),
        one.get("meeting"),
    )


def no_filters(text: str) -> tuple[str, ...]:
    """Return what stands in a query like the name of a filter and is none, as written.

    A web address and a phrase in quotes are words to look for.
    """
    keys = canonical("search_keys")
    found = (match for match in _PART.finditer(text) if match["key"] and match["bare"])
    return tuple(
        dict.fromkeys(
            match["key"]
            for match in found
            if match["key"].casefold() not in keys and not match["bare"].startswith("/")
        )
    )


def _value(key: str, written: str, value: str) -> str:
    if key == "year":
        if _YEAR.match(value) is None:
            raise QueryError(written, value, key)
        return value
    known = canonical("search_kinds" if key == "kind" else "search_states")
    found = known.get(value.casefold())
    if found is None:
        raise QueryError(written, value, key)
    return found
