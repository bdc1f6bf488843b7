"""One entry of an attendance list of any form: names, titles, organisations, remarks."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.names import (
    ARTICLE,
    BRACKET,
    OFFICE_FIRST,
    begins_like_name,
    class_pattern,
    ends_with_title,
    from_body,
    is_known_body,
    is_title,
    is_titled,
    looks_like_entry,
    name_words,
    names_somebody,
    title_behind,
)
from bra.importing.words import bare, joiners, label_of, listed, one_of
from bra.languages import languages
from bra.languages.dates import any_of
from bra.languages.importing import all_of

_WHOLE: Final = 2
_COLUMNS: Final = re.compile(r"\t+|\s{2,}|\s\|\s")
_PARTY: Final = re.compile(r"[A-ZÅÄÖ]{1,3}|[A-ZÅÄÖ][a-zåäö]{1,2}|-|[a-zåäö]{1,2}")
_LONE_PARTY: Final = re.compile(r"[A-ZÅÄÖ]|[a-zåäö]|KD|MP|FP|SD|Fi")
_INITIALS: Final = re.compile(r"[A-ZÅÄÖ]{2,4}")
_BEHIND_NAME: Final = re.compile(
    r"(?P<name>[A-ZÅÄÖ][\w’'-]*[a-zåäö](?:\s[A-ZÅÄÖ][\w’'-]*[a-zåäö]){1,2})\s"
    r"(?P<letters>[A-ZÅÄÖ]{2,4})(?=[\s,(]|\Z)"
)
_HANDLE: Final = re.compile(r"@[\w-]+")
_MARK: Final = re.compile(r"\A(?:\[[ xX]\]|[☐☑☒✓✔✗✘])\s*|\s*(?:[☐☑☒✓✔✗✘])\Z")
_CLOCK: Final = re.compile(r"\d{1,2}[.:]\d{2}")
_NUMBERED: Final = re.compile(r"\A\d{1,2}[.)]\s+")
_SENTENCE: Final = re.compile(r"(?<![.\s]\w)(?<![.\s]\w\w)\.\s+(?=[^\W\d_])")
DEFINITE: Final = ("en", "et", "an", "na", "ns")
"""Endings of a Swedish noun that means one that is known: `polisen`, `föreningarna`."""


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
    if not text or not (begins_like_name(text) or names_somebody(text)):
        return ()
    notes: list[str] = []
    cells = [cell.strip() for cell in _COLUMNS.split(text) if cell.strip()]
    head, extra = cells[0], cells[1:]
    brackets: list[str] = []

    def take(match: re.Match[str]) -> str:
        brackets.append(match[1].strip())
        return ""

    head, told_apart = _remarks_apart(head)
    notes += told_apart
    head = _office_first(head)
    head = with_brackets(head)
    head = BRACKET.sub(take, head)
    head, told_apart = _items_apart(head)
    notes += told_apart
    titled = title_behind(head)
    head = f"{titled['name']}, {titled['title']}" if titled is not None else head
    first, comma, rest = head.partition(",")
    led = from_body().fullmatch(first)
    if led is not None and not name_words().part.search(led["body"]):
        head = f"{led['name']}, {led['body']}{comma}{rest}"
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
    for inside in _inside(brackets):
        kind = _kind(inside, names)
        if kind in told or kind != "organisation":
            notes.append(inside)
        told.setdefault(kind, inside)
    organisation = told.get("organisation")
    for part in _split_sentences(parts):
        if part.startswith("@"):
            notes.append(part)
            continue
        more, found = _part(part, names, alone=organisation is None)
        notes += more
        if found is not None and organisation is None:
            organisation = found
        elif found is not None:
            notes.append(found)
    note = ", ".join(each for each in notes if each) or None
    return tuple(
        Entry(each, organisation, note, told.get("initials"), told.get("party")) for each in names
    )


def _remarks_apart(head: str) -> tuple[str, list[str]]:
    """Return a name without for whom and how somebody was there, and that."""
    notes: list[str] = []
    serving = name_words().for_whom.search(head)
    if serving is not None and head.count("(", 0, serving.start()) == head.count(
        ")", 0, serving.start()
    ):
        notes.append(head[serving.start() :].strip())
        head = head[: serving.start()]
    tail = _remark().search(head)
    if tail is not None:
        notes.append(tail["remark"])
        head = head[: tail.start()]
    return head, notes


def _items_apart(head: str) -> tuple[str, list[str]]:
    """Return a name without the items for which somebody was there, and these."""
    when = _when_there().search(head)
    if when is None or "," in head[: when.start()]:
        return head, []
    return head[: when.start()] + head[when.end() :], [when["when"]]


@cache
def _remark() -> re.Pattern[str]:
    """Return the pattern of how somebody was there: `Anna Ek på länk`."""
    return re.compile(rf"\s+(?P<remark>{one_of('remark_tails')})\Z", re.IGNORECASE)


@cache
def _when_there() -> re.Pattern[str]:
    """Return the pattern of the items for which somebody was there: `Bo Al §§ 9-10`."""
    parts = any_of(
        word
        for spoken in languages()
        for key in ("until", "from", "not")
        for word in spoken.note_words[key]
    )
    items = any_of(word for spoken in languages() for word in spoken.item_words)
    numbers = r"\d{1,3}(?:\s*[-–]\s*\d{1,3})?"
    more = rf"(?:(?:\s*,\s*|\s+(?:{joiners()})\s+){numbers})*"
    return re.compile(
        rf"(?<=\w)\s+(?P<when>(?:(?:{parts})\s+)?(?:{items})\s*{numbers}{more})(?=\s*(?:,|\Z))",
        re.IGNORECASE,
    )


@cache
def _behind_class() -> re.Pattern[str]:
    """Return the pattern of a name with its class behind it: `Anna Ek 3A`."""
    name = r"(?P<name>[A-ZÅÄÖ][\w’'-]*[a-zåäö](?:\s[A-ZÅÄÖ][\w’'-]*[a-zåäö]){0,2})"
    return re.compile(rf"{name}\s(?P<letters>{class_pattern()})(?=[\s,(]|\Z)")


def with_brackets(text: str) -> str:
    """Set initials or a class behind a name in brackets: `Anna Ek AE, kassör`, `Bo Al 3A`."""
    led = _behind_class().match(text)
    if led is not None:
        return f"{led['name']} ({led['letters']}){text[led.end() :]}"
    match = _BEHIND_NAME.match(text)
    if match is None or not _are_initials(match["letters"], match["name"]):
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
    if not is_title(ARTICLE.sub("", office)):
        return text
    return f"{match['name']} ({match['office']})" if names_somebody(match["name"]) else text


def _inside(brackets: Iterable[str]) -> list[str]:
    """Divide what brackets hold at commas, unless it says for whom or when somebody was there."""
    found: list[str] = []
    for inside in brackets:
        words = name_words()
        whole = words.serving.search(f"{inside} ") or words.part.search(inside)
        parts = [part.strip() for part in inside.split(",")]
        found += [inside] if whole and not any(map(_is_class, parts)) else parts
    return found


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
        found += [
            each.strip(" .") if len(each) > 8 else each.strip()
            for each in _SENTENCE.split(part)
            if each.strip()
        ]
    return found


def _kind(inside: str, names: list[str]) -> str:
    """Tell what a bracket holds: `party`, `initials`, `organisation` or `note`."""
    words = name_words()
    if _INITIALS.fullmatch(inside) and _are_initials(inside, names[0]):
        return "initials"
    post = " " not in names[0] and (is_title(names[0]) or names[0] == names[0].upper())
    if _is_class(inside) or (is_known_body(inside) and not post):
        return "organisation"
    if _PARTY.fullmatch(inside) or bare(inside) in listed("parties"):
        return "party"
    if (
        not inside
        or _HANDLE.fullmatch(inside)
        or words.part.search(inside)
        or words.serving.search(f"{inside} ")
    ):
        return "note"
    title = words.title.match(inside)
    if (
        post
        or is_title(inside)
        or (title is not None and _field_of(inside, inside[title.end() :].strip()))
        or ends_with_title(inside)
        or (inside[:1].islower() and words.body.search(inside) is None)
    ):
        return "note"
    return "organisation"


def _are_initials(letters: str, name: str) -> bool:
    first = [word[0] for word in re.split(r"[\s-]+", name) if word]
    return "".join(first).upper().startswith(letters[0]) and letters[-1] in "".join(first).upper()


def _part(part: str, names: list[str], *, alone: bool) -> tuple[list[str], str | None]:
    """Return what of a part is a note, and the organisation in it."""
    words = name_words()
    if not part:
        return [], None
    if _is_class(part) or (part[:1].isupper() and is_known_body(part)):
        return [], part
    if _LONE_PARTY.fullmatch(part):
        return [part], None
    if (
        _INITIALS.fullmatch(part)
        and _are_initials(part, names[0])
        and len(names[0].split()) == len(part)
    ):
        return [part], None
    if words.part.search(part) or words.serving.search(f"{part} ") or _CLOCK.search(part):
        return [part], None
    if bare(part) in listed("no") | listed("yes") or label_of(part) == "guests":
        return [part], None
    if ends_with_title(part):
        return [part], None
    title = words.title.match(part)
    if title is None:
        if part[:1].islower() and not alone:
            return [part], None
        return ([part], None) if _says_something(part) else ([], part)
    rest = part[title.end() :].strip(" ,/–-")
    if not rest or rest.startswith(_title_tails()) or _field_of(part, rest):
        return [part], None
    if rest[:1].isupper() or words.body.search(rest):
        body = re.sub(r"^(?:i|på|vid|för|from|of|at|for|to)\s+(?:the\s+)?", "", rest)
        if body in listed("bodies"):
            return [title[0].strip(), body], None
        return [title[0].strip()], body
    return [part], None


def _is_class(text: str) -> bool:
    return _classes().fullmatch(text) is not None


@cache
def _classes() -> re.Pattern[str]:
    return re.compile(class_pattern())


def _field_of(part: str, rest: str) -> bool:
    """Tell whether a title goes on with its field: `Head of Repairs`, no `Chair of Elm Trust`."""
    return rest.startswith("of ") and _directing().match(part) is not None


@cache
def _directing() -> re.Pattern[str]:
    return re.compile(rf"(?:\w+\s+){{0,2}}?(?:{one_of('directing_titles')})(?!\w)", re.IGNORECASE)


@cache
def _title_tails() -> tuple[str, ...]:
    return tuple(f"{word} " for word in all_of("title_tails"))


def _says_something(part: str) -> bool:
    """Tell whether a part is a remark: several small words that name no body."""
    if part[:1].isupper() or name_words().body.search(part):
        return False
    first, *others = part.split()
    # `lokalpolisområde Norr` has a name of its own.
    named = any(word[:1].isupper() for word in others)
    known = part.endswith(DEFINITE) or is_known_body(part)
    if not named and not known:
        return True
    return first in listed("adverbs") or first in listed("remarks")
