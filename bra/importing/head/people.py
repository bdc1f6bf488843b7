"""One entry of an attendance list of any form: names, titles, organisations, remarks."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.names.described import are_initials, is_owned, kind_of, read_part, within
from bra.importing.names.looks import (
    BRACKET,
    OFFICE_FIRST,
    article,
    begins_like_name,
    body_behind,
    class_pattern,
    from_body,
    is_title,
    is_titled,
    looks_like_entry,
    name_words,
    names_somebody,
    through,
    title_behind,
    without_brackets,
)
from bra.importing.names.remarks import items_apart, remarks_apart
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, SMALL, bare, listed, one_of

_WHOLE: Final = 2
_COLUMNS: Final = compiled(r"\t+|\s{2,}|\s\|\s")
_BEHIND_NAME: Final = compiled(
    rf"(?P<name>{CAPITAL}[\w’'-]*{SMALL}(?:\s{CAPITAL}[\w’'-]*{SMALL}){{1,2}})\s"
    rf"(?P<letters>{CAPITAL}{{2,4}})(?=[\s,(]|\Z)"
)
_KEY: Final = compiled(rf"(?P<letters>{CAPITAL}{{1,4}})\s*=\s*(?P<name>{CAPITAL}[^=,(]+)")
_MARK: Final = compiled(r"\A(?:\[[ xX]\]|[☐☑☒✓✔✗✘])\s*|\s*(?:[☐☑☒✓✔✗✘])\Z")
_NOTE_SIGN: Final = compiled(r"(?<=\w)[*†‡¹²³]+(?=\s*(?:[,(–]|\Z))")
"""A sign that points to a note below the list."""
_NUMBERED: Final = compiled(r"\A\d{1,2}[.)]\s+")
_SENTENCE: Final = compiled(r"(?<![.\s]\w)(?<![.\s]\w\w)\.\s+(?=[^\W\d_])")


class Entry(NamedTuple):
    """Hold one person of an entry."""

    name: str
    organisation: str | None
    note: str | None
    initials: str | None = None
    party: str | None = None


@lru_cache(maxsize=2048)
def read_entry(text: str) -> tuple[Entry, ...]:
    """Return the people of one entry; what is no entry gives none.

    Columns, brackets and commas divide.  What is a title, a party, or says when somebody was
    there goes to the note; the rest is the organisation.
    """
    text = _NUMBERED.sub("", _MARK.sub("", text.strip())).strip(" .;,–-")
    text = _NOTE_SIGN.sub("", text)
    text = body_first(text)
    if not text or not (begins_like_name(text) or names_somebody(text)):
        return ()
    notes: list[str] = []
    cells = [cell.strip() for cell in _COLUMNS.split(text) if cell.strip()]
    head, extra = cells[0], cells[1:]
    brackets: list[str] = []

    def take(match: re.Match[str]) -> str:
        brackets.append(match[1].strip())
        return ""

    if _is_post(without_brackets(head)[0]):
        post = BRACKET.sub(take, head).strip()
        return (Entry(post, None, ", ".join((*brackets, *extra)) or None),)
    head, told_apart = remarks_apart(head)
    notes += told_apart
    head = _office_first(head)
    head = with_brackets(head)
    head = BRACKET.sub(take, head)
    head, told_apart = items_apart(head)
    notes += told_apart
    titled = title_behind(head)
    head = f"{titled['name']}, {titled['title']}" if titled is not None else head
    first, comma, rest = head.partition(",")
    body = body_behind(first)
    if body is not None:
        first = f"{body['name']}, {body['body']}"
        head = f"{first}{comma}{rest}"
    led = from_body().fullmatch(first)
    whence = None
    if led is not None and not name_words().part.search(led["body"]):
        head = f"{led['name']}, {led['body']}{comma}{rest}"
        whence = led["body"].strip()
    dash = re.split(r"\s+[–-]\s+", head, maxsplit=1)
    pieces = [part.strip(" .") for part in dash[0].split(",")]
    name, parts = pieces[0], pieces[1:]
    parts += [part.strip() for part in dash[1:]]
    for cell in extra:
        parts += [part.strip() for part in BRACKET.sub(take, cell).split(",")]
    names, titles = _names(name)
    if not names:
        return ()
    notes += titles
    told: dict[str, str] = {}
    for inside in within(brackets):
        kind = kind_of(inside, names)
        if kind in told or kind != "organisation":
            notes.append(inside)
        told.setdefault(kind, inside)
    organisation = told.get("organisation")
    for part in _split_sentences(parts):
        if part.startswith("@"):
            notes.append(part)
            continue
        told_of = (
            ([], part)
            if part == whence and is_owned(part)
            else read_part(part, names, alone=organisation is None)
        )
        more, found = told_of
        notes += more
        if found is not None and organisation is None:
            organisation = found
        elif found is not None:
            notes.append(found)
    note = ", ".join(each for each in notes if each) or None
    return tuple(
        Entry(each, organisation, note, told.get("initials"), told.get("party")) for each in names
    )


def body_first(text: str) -> str:
    """Turn `Polisen genom Anna Ek` round, so that the name comes first."""
    match = through().match(text)
    if match is None or names_somebody(match["body"]) or not names_somebody(match["name"]):
        return text
    return f"{match['name']} ({article().sub('', match['body'].strip(' ,'))})"


def _is_post(text: str) -> bool:
    """Tell whether an entry is a post with what it is for, and names nobody: `Head of Events`."""
    match = _post_of().fullmatch(text)
    if match is None or not is_title(match["title"]):
        return False
    words = match["what"].split()
    named = looks_like_entry(" ".join(words[-_WHOLE:]), strict=True)
    # `Ledamot för Bo Ek` serves for somebody, and nobody is of somebody.
    return not named or (len(words) == _WHOLE and match["how"].casefold() not in listed("serving"))


@cache
def _post_of() -> re.Pattern[str]:
    return compiled(
        rf"(?P<title>[^\W\d_][^\s,()]*)\s+(?P<how>{one_of('post_for')})\s+(?P<what>[^,(]+)"
    )


@cache
def _behind_class() -> re.Pattern[str]:
    """Return the pattern of a name with its class behind it: `Anna Ek 3A`."""
    name = rf"(?P<name>{CAPITAL}[\w’'-]*{SMALL}(?:\s{CAPITAL}[\w’'-]*{SMALL}){{0,2}})"
    return compiled(rf"{name}\s(?P<letters>{class_pattern()})(?=[\s,(]|\Z)")


def with_brackets(text: str) -> str:
    """Set initials or a class beside a name in brackets: `Anna Ek AE`, `AE = Anna Ek`, `Bo 3A`."""
    key = _KEY.fullmatch(text)
    if key is not None and looks_like_entry(key["name"], strict=True):
        return f"{key['name']} ({key['letters']})"
    led = _behind_class().match(text)
    if led is not None:
        return f"{led['name']} ({led['letters']}){text[led.end() :]}"
    match = _BEHIND_NAME.match(text)
    if match is None or not are_initials(match["letters"], match["name"]):
        return text
    if len(match["letters"]) < len(match["name"].split()):
        return text
    return f"{match['name']} ({match['letters']}){text[match.end() :]}"


def _office_first(text: str) -> str:
    """Turn `ordföranden (Anna Ek)` round, so that the name comes first."""
    match = OFFICE_FIRST.match(text)
    if match is None:
        return text
    office, name = match["office"], match["name"]
    if looks_like_entry(name, strict=True) and not names_somebody(office):
        # A body, and in brackets who came for it.
        return f"{name} ({office})"
    if not is_title(article().sub("", office)):
        return text
    return f"{match['name']} ({match['office']})" if names_somebody(match["name"]) else text


def _is_whole(name: str) -> bool:
    return len(name.split()) >= _WHOLE and looks_like_entry(name, strict=True)


def _names(text: str) -> tuple[list[str], list[str]]:
    """Divide `A och B`; a surname that both share is given to both.  Titles before go apart."""
    words = name_words()
    titles: list[str] = []
    surnames: list[str] = []
    found: list[str] = []
    for part in words.joiner.split(text):
        piece = part.strip(" .,")
        last = words.honorific.match(piece) is not None
        while (match := words.honorific.match(piece)) is not None:
            titles.append(match[0].strip())
            piece = piece[match.end() :]
        title = words.title.match(piece)
        rest = piece[title.end() :].strip(" ,:") if title is not None else ""
        if title is not None and (_is_whole(rest) or is_titled(piece)):
            titles.append(title[0].strip())
            piece = rest
        first = bare(piece.split(maxsplit=1)[0]) if piece else ""
        if piece and not (found and (first in listed("crowd") or first.isdigit())):
            found.append(piece)
            # Behind a title one word is a surname.
            surnames += [piece] if last else []
    for at, following in enumerate(found[1:]):
        if " " not in found[at] and " " in following and found[at] not in surnames:
            found[at] = f"{found[at]} {following.rpartition(' ')[2]}"
    if len(found) > 1 and not all(each[:1].isupper() for each in found):
        return [text], titles
    return found, titles


def _split_sentences(parts: Iterable[str]) -> list[str]:
    """Divide what a full stop divides: `ordförande SDN. t.o.m. punkt 5`."""
    found: list[str] = []
    for part in parts:
        if is_title(part):
            found.append(part)  # `Hon. Secretary`
            continue
        found += [
            each.strip(" .") if len(each) > 8 else each.strip()
            for each in _SENTENCE.split(part)
            if each.strip()
        ]
    return found
