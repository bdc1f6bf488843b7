"""The heading of an item: number, title, presenters, duration, attributes."""

import re
from functools import lru_cache
from typing import NamedTuple

from bra.languages import languages
from bra.model import Owner, Presenter
from bra.reading.names import Ambiguous, NameIndex
from bra.reading.words import heading_words, joiner_pattern, like_a_name


class Heading(NamedTuple):
    """Hold what a heading says; `odd` names attributes that nobody knows."""

    number: str | None
    title: str
    presenters: tuple[Presenter, ...]
    minutes: int | None
    kind: str | None
    means: str | None
    anchor: str | None
    dnr: str | None
    law: str | None
    odd: tuple[str, ...]


_ATTRIBUTES = re.compile(r"[ \t]*\{([^{}]*)\}[ \t]*\Z")
_ATTRIBUTE = re.compile(
    r"""\.([^\s.#=]+)|\#([^\s]+)|([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S+))|(\S+)"""
)
_BRACKET = re.compile(r"[ \t]*\(([^()]*(?:\([^()]*\)[^()]*)*)\)[ \t]*\Z")
_LINE_END = re.compile(r"[\r\n]")
_CLOSING = re.compile(r"[ \t]+#+[ \t]*\Z")
_TAIL = re.compile(r"[\s.:,;!?]+\Z")


@lru_cache(maxsize=1024)
def heading_text(raw: str) -> str:
    """Return the text of a heading from its raw slice, number signs left out."""
    line = raw.strip(" \t\r\n")
    if "\n" in line or "\r" in line:
        line = _LINE_END.split(line, maxsplit=1)[0]
    if line.startswith(">"):
        line = line.lstrip("> \t")
    if line.startswith("#"):
        line = line.lstrip("#").strip(" \t")
        if line.endswith("#"):
            return _CLOSING.sub("", line) if not set(line) <= {"#"} else ""
    return line.strip()


class _Written(NamedTuple):
    """Hold what a heading says whoever is known, and its last bracket.

    `heading` takes the bracket for a part of the title; `before` is the title without it.
    """

    heading: Heading
    bracket: str | None
    before: str


def read_heading(text: str, names: NameIndex) -> Heading:
    """Read the text of an item's heading, as `heading_text` gives it."""
    heading, bracket, before = _written(text)
    if bracket is None:
        return heading
    read = read_bracket(bracket, names)
    if read is None:
        return heading
    return Heading(
        heading.number,
        before,
        *read,
        heading.kind,
        means_of(before),
        heading.anchor,
        heading.dnr,
        heading.law,
        heading.odd,
    )


@lru_cache(maxsize=1024)
def _written(text: str) -> _Written:
    """Divide a heading; the same ones come again and again."""
    attributes = _Attributes(None, None, None, None, ())
    match = _ATTRIBUTES.search(text)
    if match is not None:
        text = text[: match.start()]
        attributes = _attributes(match[1])
    number = None
    match = heading_words().number.match(text)
    if match is not None:
        number = (match[1] or match[2]).strip()
        text = text[match.end() :]
    text = text.strip()
    bracket = _BRACKET.search(text) if text.endswith(")") else None
    kind, anchor, dnr, law, odd = attributes
    heading = Heading(number, text, (), None, kind, means_of(text), anchor, dnr, law, odd)
    if bracket is None:
        return _Written(heading, None, text)
    return _Written(heading, bracket[1], text[: bracket.start()])


class _Attributes(NamedTuple):
    kind: str | None
    anchor: str | None
    dnr: str | None
    law: str | None
    odd: tuple[str, ...]


def _attributes(inside: str) -> _Attributes:
    """Read what stands in the braces of a heading."""
    words = heading_words()
    kind = anchor = dnr = law = None
    odd: list[str] = []
    for part in _ATTRIBUTE.finditer(inside):
        if part[1]:
            name = part[1].casefold()
            if name in words.kinds:
                kind = words.kinds[name]
            elif name not in words.confidential:
                odd.append(part[0])
        elif part[2]:
            anchor = part[2]
        elif part[3]:
            value = part[4] if part[4] is not None else part[5] if part[5] is not None else part[6]
            key = part[3].casefold()
            if key == "dnr":
                dnr = value
            elif key in ("lagrum", "law"):
                law = value
            else:
                odd.append(part[0])
        else:
            odd.append(part[0])
    return _Attributes(kind, anchor, dnr, law, tuple(odd))


def read_title(text: str, names: NameIndex) -> str:
    """Return the title of `read_heading` alone."""
    if text.endswith((")", "}", " ", "\t")):
        return read_heading(text, names).title
    match = heading_words().number.match(text)
    return text if match is None else text[match.end() :].strip()


def read_bracket(inside: str, names: NameIndex) -> tuple[tuple[Presenter, ...], int | None] | None:
    """Return the presenters and the duration of a bracket, or None when it is part of the title.

    `(Izabell Ask, länsstyrelsen, inbjuden)` is one invited guest and her organisation: what stands
    between an unknown name and *inbjuden* is where the guest comes from.
    """
    divided = _divided(inside)
    if isinstance(divided, int):
        return (), divided
    inside, parts, minutes, mark = divided
    found = names.find(inside.strip())
    if isinstance(found, Owner):
        return _presenters([(inside.strip(), found)], invited=mark is not None), minutes
    known = False
    people: list[tuple[str, Owner | None]] = []
    for part in parts:
        found = names.find(part)
        owner = found if isinstance(found, Owner) else None
        known = known or owner is not None
        people.append((part, owner))
    if not (known or minutes is not None or mark is not None):
        return None
    if mark is not None and _is_of_one(people, mark, inside):
        name, _ = people[0]
        return (Presenter(name, people[1][0], invited=True),), minutes
    return _presenters(people, invited=mark is not None), minutes


class _Divided(NamedTuple):
    """Hold the names in a bracket, the duration, and the word that says that they are invited.

    `inside` is the bracket without that word at its end.
    """

    inside: str
    names: tuple[str, ...]
    minutes: int | None
    mark: str | None


@lru_cache(maxsize=1024)
def _divided(inside: str) -> _Divided | int:
    """Divide the text in a bracket; one that is only a duration is its minutes."""
    words = heading_words()
    whole = words.minutes.fullmatch(inside.strip())
    if whole is not None:
        return int(whole[1])
    marked = words.invited.search(inside)
    if marked is not None:
        inside = inside[: marked.start()].rstrip(" ,")
    minutes: int | None = None
    names: list[str] = []
    for part in filter(None, joiner_pattern().split(inside)):
        duration = words.minutes.fullmatch(part)
        if duration is not None:
            minutes = int(duration[1])
        elif marked is None and (marked := words.invited.fullmatch(part)) is not None:
            continue
        else:
            names.append(part)
    return _Divided(inside, tuple(names), minutes, None if marked is None else marked[0])


def _is_of_one(people: list[tuple[str, Owner | None]], mark: str, inside: str) -> bool:
    """Tell whether a bracket names one unknown guest and, after a comma, where she comes from."""
    many = {word for spoken in languages() for word in spoken.invited_many}
    return (
        len(people) == 2  # noqa: PLR2004 - the guest, and where from
        and people[0][1] is None
        and people[1][1] is None
        and mark.strip(" ,\t").casefold() not in many
        and "," in inside
        and all(divider.strip() == "," for divider in joiner_pattern().findall(inside))
    )


def _presenters(people: list[tuple[str, Owner | None]], *, invited: bool) -> tuple[Presenter, ...]:
    """Return presenters; an organisation or small word after a person says where she is from."""
    presenters: list[Presenter] = []
    for written, owner in people:
        if owner is not None and owner.kind == "person":
            presenters.append(Presenter(owner.name, owner.organisation, invited=False))
            continue
        organisation = owner is not None and owner.kind == "organisation"
        from_where = owner.name if owner is not None else written
        if presenters and (presenters[-1].organisation or "").casefold() == from_where.casefold():
            continue
        if presenters and (organisation or (owner is None and not like_a_name(written))):
            last = presenters[-1]
            if last.organisation is None:
                name = owner.name if owner is not None else written
                presenters[-1] = last._replace(organisation=name)
                continue
        name = owner.name if owner is not None else written
        presenters.append(Presenter(name, owner.organisation if owner else None, invited=False))
    if invited and presenters:
        unknown = {written for written, owner in people if owner is None}
        marked = [p for p in presenters if p.name in unknown] or presenters[-1:]
        return tuple(p._replace(invited=p in marked) for p in presenters)
    return tuple(presenters)


@lru_cache(maxsize=4096)
def means_of(title: str) -> str | None:
    """Return what a heading is for by its words: previous, actions, topics, next, or None."""
    means = heading_words().means
    folded = _TAIL.sub("", title.casefold()).strip()
    found = means.get(folded)
    if found is not None:
        return found
    # "Nästa möte den 11 oktober" and "Nästa möte, tid och plats" mean the same.
    for phrase, meaning in means.items():
        if meaning == "next" and folded.startswith(phrase) and not folded[len(phrase)].isalnum():
            return meaning
    return None


def ambiguous(names: NameIndex, written: str) -> Ambiguous | None:
    """Return the candidates when a name could mean several people."""
    found = names.find(written)
    return found if isinstance(found, Ambiguous) else None
