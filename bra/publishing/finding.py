"""What is searched on the site: bundles of files that a page's script reads, one for some years.

A bundle is made anew only when something in it changes, so that new minutes cost one bundle.
Pagefind indexes the words.  What is shown of a thing found, and what it is filtered by, lies in
files of our own beside it: the same in every run, and fewer than Pagefind's file for each thing.
"""

import gzip
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from hashlib import blake2b
from itertools import groupby
from operator import attrgetter
from typing import Final, Literal, NamedTuple

from bra.languages import Language, canonical
from bra.publishing.addresses import section
from bra.publishing.engine import Engine, Entry, indexed
from bra.publishing.words import END, beside, plain_words, searched

Kind = Literal["item", "decision", "action", "agenda"]
LISTING: Final = "bundles.json"
MOST: Final = 2_600
"""How many things a bundle takes before the next year begins another one."""

_WORDS: Final = "find."
_LISTS: Final = ("meetings", "decisions", "actions")
_NOT_HERE: Final = ("organisation",)
"""Filters of `bra search` that the site has not."""
_QUERY: Final = {"search_keys": "key", "search_kinds": "of-kind", "search_states": "of-state"}
# What the files of a bundle are made like: another number makes all of them anew.
_FORM: Final = 3
_ENGINE: Final = "engine"
# Pagefind gives pages of its own too, which are not used.
_PROGRAM: Final = ("pagefind.js", "wasm.unknown.pagefind")
_ENTRY: Final = "pagefind-entry.json"
_FRAGMENT: Final = "fragment/"
_SIGNATURE: Final = b"pagefind_dcd"
_SIZE: Final = 8


class Found(NamedTuple):
    """Hold one thing that can be found, as far as it is public.

    `address` is relative to the site and may end with an anchor.  `state` is that of an action or
    decision, in the words of the program (`open`, `in-force`), None for an item.  `also` are
    words by which it is found as well, and which are not shown.  `due` is the last ISO day of an
    action that is open: after that it is overdue.
    """

    address: str
    title: str
    text: str
    kind: Kind
    date: str
    owners: tuple[str, ...] = ()
    state: str | None = None
    also: str = ""
    due: str = ""


class Lot(NamedTuple):
    """Hold what can be found of one meeting: how many things, and what makes them.

    `key` changes whenever they do.
    """

    stem: str
    key: bytes
    number: int
    make: Callable[[], Iterable[Found]]


class Bundle(NamedTuple):
    """Hold what is searched of some years in a row.

    `name` is that of its folder; `key` changes whenever its files do.
    """

    name: str
    key: str
    lots: tuple[Lot, ...]


def bundles(lots: Iterable[Lot], engine: Engine, most: int = MOST) -> tuple[Bundle, ...]:
    """Return the bundles of all that can be found, oldest first.

    Years are put together from the oldest on, so that a new one leaves the older bundles as they
    are.
    """
    ordered = sorted((lot for lot in lots if lot.number), key=attrgetter("stem"))
    made: list[list[Lot]] = []
    for _, group in groupby(ordered, key=_year):
        year = list(group)
        if made and sum(lot.number for lot in made[-1] + year) <= most:
            made[-1] += year
        else:
            made.append(year)
    return tuple(_bundle(each, engine) for each in made)


def _year(lot: Lot) -> str:
    return lot.stem[:4]


def _bundle(lots: Sequence[Lot], engine: Engine) -> Bundle:
    first, last = _year(lots[0]), _year(lots[-1])
    key = blake2b(f"{_FORM} {engine.version}\n".encode(), digest_size=_SIZE)
    for lot in lots:
        key.update(f"{lot.stem} {lot.key.hex()}\n".encode())
    return Bundle(first if first == last else f"{first}-{last}", key.hexdigest(), tuple(lots))


def listing(made: Iterable[Bundle]) -> bytes:
    """Return the file that tells the page's script which bundles there are."""
    return _json({"bundles": [[each.name, each.key] for each in made]})


def page_words(spoken: Language) -> Mapping[str, str]:
    """Return the words that the page's script takes, to be put into the page as JSON.

    `endings` are no words but what their forms end in, as a pattern, and `lists.…` the addresses
    of the lists in which everything stands.  `key.…`, `of-kind.…` and `of-state.…` are what the
    keys and values of a query are called in any language, with what they stand for, and `filters`
    those of the site in this one.
    """
    found = {
        key.removeprefix(_WORDS): text
        for key, text in spoken.texts.items()
        if key.startswith(_WORDS)
    }
    found |= {f"lists.{name}": section(spoken, name) for name in _LISTS}
    filters = [forms[0] for key, forms in spoken.search_keys.items() if key not in _NOT_HERE]
    found["filters"] = ", ".join(f"{name}:" for name in filters)
    for field, prefix in _QUERY.items():
        found |= {f"{prefix}.{word}": meaning for word, meaning in canonical(field).items()}
    return found


@cache
def program_files(engine: Engine) -> Mapping[str, bytes]:
    """Return the files that search: the same for every site.

    They come with an index, so one of nothing is made.  Raises EngineError.
    """
    files = indexed(engine, _ENGINE, [Entry("-", END, "")])
    return {f"{_ENGINE}/{path}": data for path, data in files.items() if _is_used(path, _PROGRAM)}


def bundle_files(bundle: Bundle, engine: Engine) -> Mapping[str, bytes]:
    """Return the files of a bundle by their paths, all in the folder of its name.

    Of two things with the same address the first counts.  Raises EngineError.
    """
    found = {lot.stem: _once(lot.make()) for lot in bundle.lots}
    everything = [each for things in found.values() for each in things]
    files = indexed(engine, bundle.name, [_entry(each) for each in everything])
    made = {path: data for path, data in files.items() if _is_used(path)}
    made["table.json"] = _table(found, _names_in_index(files))
    for stem, things in found.items():
        made[f"texts/{stem}.json"] = _json([_text(each) for each in things])
    return {f"{bundle.name}/{path}": data for path, data in made.items()}


def _once(found: Iterable[Found]) -> list[Found]:
    # Of two that are equal in everything Pagefind would never come to an end.
    return list({each.address: each for each in reversed(list(found))}.values())[::-1]


def _entry(each: Found) -> Entry:
    # What has no words at all would not be in the index, and so in no list of what fits a filter.
    words = beside(searched(each.text), each.also)
    return Entry(each.address, words if END in words else END, searched(each.title))


def _is_used(path: str, program: Sequence[str] = ()) -> bool:
    return path == _ENTRY or path in program or path.endswith((".pf_meta", ".pf_index"))


def _names_in_index(files: Mapping[str, bytes]) -> Mapping[str, str]:
    """Return by address what the index calls each thing."""
    found: dict[str, str] = {}
    for path, data in files.items():
        if path.startswith(_FRAGMENT):
            fragment = json.loads(gzip.decompress(data).removeprefix(_SIGNATURE))
            name = path.removeprefix(_FRAGMENT).removesuffix(".pf_fragment")
            found[fragment["url"]] = name.rpartition("_")[2]
    return found


def _table(found: Mapping[str, Sequence[Found]], names: Mapping[str, str]) -> bytes:
    """Return what things are filtered by: for each meeting a row a thing, as its texts stand.

    A row is the name in the index, places in the lists of kinds and states, the last day, and
    places in the list of owners.
    """
    everything = [each for things in found.values() for each in things]
    kinds = sorted({each.kind for each in everything})
    states = sorted({each.state for each in everything if each.state is not None})
    owners = sorted({owner for each in everything for owner in each.owners})

    def row(each: Found) -> list[str | int]:
        state = -1 if each.state is None else states.index(each.state)
        of_owners = [owners.index(owner) for owner in each.owners]
        return [names[each.address], kinds.index(each.kind), state, each.due, *of_owners]

    meetings = {stem: [row(each) for each in things] for stem, things in found.items()}
    return _json({"kinds": kinds, "states": states, "owners": owners, "meetings": meetings})


def _text(each: Found) -> dict[str, object]:
    return {
        "address": each.address,
        "title": plain_words(each.title),
        "date": each.date,
        "text": plain_words(each.text),
    }


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
