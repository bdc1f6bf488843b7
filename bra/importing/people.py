"""One entry of an attendance list of any form: names, titles, organisations, remarks."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from bra.importing.cues import Shape
from bra.importing.words import CAPITAL, bare, listed, one_of
from bra.languages import languages
from bra.languages.dates import any_of
from bra.languages.importing import all_of

_COLUMNS: Final = re.compile(r"\t+|\s{2,}|\s\|\s")
_BRACKET: Final = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_PARTY: Final = re.compile(r"[A-ZÅÄÖ]{1,3}|[A-ZÅÄÖ][a-zåäö]{1,2}|-|[a-zåäö]{1,2}")
_LONE_PARTY: Final = re.compile(r"[A-ZÅÄÖ]|[a-zåäö]|KD|MP|FP|SD|Fi")
_INITIALS: Final = re.compile(r"[A-ZÅÄÖ]{2,4}")
_HANDLE: Final = re.compile(r"@[\w-]+")
_MARK: Final = re.compile(r"\A(?:\[[ xX]\]|[☐☑☒✓✔✗✘])\s*|\s*(?:[☐☑☒✓✔✗✘])\Z")
_CLOCK: Final = re.compile(r"\d{1,2}[.:]\d{2}")
_NUMBERED: Final = re.compile(r"\A\d{1,2}[.)]\s+")
_SENTENCE: Final = re.compile(r"(?<![.\s]\w)(?<![.\s]\w\w)\.\s+(?=[^\W\d_])")
_DEFINITE: Final = ("en", "et", "an", "na", "ns")
_LONGEST: Final = 60
_LONGEST_BODY: Final = 200
_MOST_WORDS: Final = 5


class Entry(NamedTuple):
    """Hold one person of an entry."""

    name: str
    organisation: str | None
    note: str | None
    initials: str | None = None
    party: str | None = None


class _Words(NamedTuple):
    joiner: re.Pattern[str]
    honorific: re.Pattern[str]
    title: re.Pattern[str]
    organisation: Shape
    body: Shape
    part: re.Pattern[str]
    serving: re.Pattern[str]
    for_whom: re.Pattern[str]
    particle: frozenset[str]


@cache
def _words() -> _Words:
    joiners = any_of(word for spoken in languages() for word in spoken.joiners)
    parts = any_of(
        word
        for spoken in languages()
        for key in ("until", "from", "not")
        for word in spoken.note_words[key]
    )
    items = any_of(word for spoken in languages() for word in spoken.item_words)
    serving = one_of("serving")
    return _Words(
        re.compile(rf"\s+(?:{joiners})\s+|\s*\+\s*|\s*&\s*", re.IGNORECASE),
        re.compile(rf"(?:{one_of('honorifics')})\s+(?={CAPITAL})", re.IGNORECASE),
        re.compile(
            rf"(?:(?:{one_of('titles')})(?!\w)\s*|(?:[\w:/-]*(?:{one_of('title_endings')}))(?!\w)\s*)+",
            re.IGNORECASE,
        ),
        Shape(rf"\S*(?:{one_of('organisation_endings')})(?!\w)", re.IGNORECASE),
        Shape(rf"(?:{one_of('organisation_endings')})(?!\w)", re.IGNORECASE),
        re.compile(
            rf"(?<!\w)(?:{parts})(?!\w)|(?:{items})\s*\d"
            r"|§|\d{1,2}[.:]\d{2}|^[A-ZÅÄÖ]{2,5}\s\d",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?<!\w)(?:{serving})\s",
            re.IGNORECASE,
        ),
        re.compile(rf"\s+(?:tjg\.?\s+|tjänstg\w*\s+)?(?:{serving})\s+(?={CAPITAL})"),
        frozenset(all_of("particles")),
    )


def read_entry(text: str) -> tuple[Entry, ...]:
    """Return the people of one entry; what is no entry gives none.

    Columns, brackets and commas divide.  What is a title, a party, or says when somebody was
    there goes to the note; the rest is the organisation.
    """
    text = _NUMBERED.sub("", _MARK.sub("", text.strip())).strip(" .;,–-")
    if not text or not _begins_like_name(text):
        return ()
    notes: list[str] = []
    cells = [cell.strip() for cell in _COLUMNS.split(text) if cell.strip()]
    head, extra = cells[0], cells[1:]
    brackets: list[str] = []

    def take(match: re.Match[str]) -> str:
        brackets.append(match[1].strip())
        return ""

    serving = _words().for_whom.search(head)
    if serving is not None:
        notes.append(head[serving.start() :].strip())
        head = head[: serving.start()]
    head = _BRACKET.sub(take, head)
    dash = re.split(r"\s+[–-]\s+", head, maxsplit=1)
    pieces = [part.strip(" .") for part in dash[0].split(",")]
    name, parts = pieces[0], pieces[1:]
    parts += [part.strip() for part in dash[1:]]
    for cell in extra:
        parts += [part.strip() for part in _BRACKET.sub(take, cell).split(",")]
    names, titles = _names(name)
    if not names:
        return ()
    notes += titles
    organisation: str | None = None
    party: str | None = None
    initials: str | None = None
    for inside in brackets:
        kind = _kind(inside, names)
        if kind == "party":
            party = inside
            notes.append(inside)
        elif kind == "initials":
            initials = inside
            notes.append(inside)
        elif kind == "organisation" and organisation is None:
            organisation = inside
        else:
            notes.append(inside)
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
    return tuple(Entry(each, organisation, note, initials, party) for each in names)


def looks_like_entry(text: str, *, strict: bool = False) -> bool:
    """Tell whether a line might name somebody who attended.

    Strictly only two to four capitalised words, with a comma or bracket after them or nothing.
    """
    head = re.split(r"[,(\t]|\s{2,}|\s[–-]\s", text, maxsplit=1)[0].strip()
    words = head.split()
    if not words or len(words) > _MOST_WORDS or len(head) > _LONGEST or any(map(str.isdigit, head)):
        return False
    if not strict:
        return _begins_like_name(head)
    if not 2 <= len(words) <= 4:  # a first and a last name, or two of either
        return False
    particles = _words().particle
    named = all(
        (word[:1].isupper() and word != word.upper()) or word in particles for word in words
    )
    return named and _words().body.search(head) is None


def _begins_like_name(text: str) -> bool:
    first = text.split(maxsplit=1)[0] if text.split() else ""
    if bare(first) in listed("crowd"):
        return False
    return text[:1].isupper() or text[:1] == "@" or bare(first) in listed("particles")


def _names(text: str) -> tuple[list[str], list[str]]:
    """Divide `A och B`; a surname that both share is given to both.  Titles before go apart."""
    words = _words()
    titles: list[str] = []
    found: list[str] = []
    for part in words.joiner.split(text):
        piece = part.strip(" .,")
        while (match := words.honorific.match(piece)) is not None:
            titles.append(match[0].strip())
            piece = piece[match.end() :]
        title = words.title.match(piece)
        rest = piece[title.end() :].strip(" ,:") if title is not None else ""
        if (
            title is not None and len(rest.split()) >= 2 and looks_like_entry(rest, strict=True)
        ):  # a whole name
            titles.append(title[0].strip())
            piece = rest
        if piece:
            found.append(piece)
    for at, following in enumerate(found[1:]):
        if " " not in found[at] and " " in following:
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
    words = _words()
    if _INITIALS.fullmatch(inside) and _are_initials(inside, names[0]):
        return "initials"
    if _PARTY.fullmatch(inside):
        return "party"
    if (
        not inside
        or _HANDLE.fullmatch(inside)
        or words.part.search(inside)
        or words.serving.search(f"{inside} ")
    ):
        return "note"
    if _is_title(inside) or (inside[:1].islower() and words.body.search(inside) is None):
        return "note"
    return "organisation"


def _are_initials(letters: str, name: str) -> bool:
    first = [word[0] for word in re.split(r"[\s-]+", name) if word]
    return "".join(first).upper().startswith(letters[0]) and letters[-1] in "".join(first).upper()


def _is_title(text: str) -> bool:
    match = _words().title.match(text)
    return match is not None and match.end() == len(text)


def _part(part: str, names: list[str], *, alone: bool) -> tuple[list[str], str | None]:
    """Return what of a part is a note, and the organisation in it."""
    words = _words()
    if not part:
        return [], None
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
    if bare(part) in listed("no") | listed("yes"):
        return [part], None
    title = words.title.match(part)
    if title is None:
        if part[:1].islower() and not alone:
            return [part], None
        return ([part], None) if _says_something(part) else ([], part)
    rest = part[title.end() :].strip(" ,/–-")
    if not rest:
        return [part], None
    if rest[:1].isupper() or words.body.search(rest):
        body = re.sub(r"^(?:i|på|vid|för|from|of|at|for)\s+", "", rest)
        return [title[0].strip()], body
    return [part], None


def _says_something(part: str) -> bool:
    """Tell whether a part is a remark: several small words that name no body."""
    if part[:1].isupper() or _words().body.search(part):
        return False
    if not part.rsplit(maxsplit=1)[-1].endswith(_DEFINITE) and bare(part) not in listed(
        "organisation_words"
    ):
        return True
    first = part.split(maxsplit=1)[0]
    return first in listed("adverbs") or first in listed("remarks")


def is_organisation(text: str) -> bool:
    """Tell whether a text's words end as names of organisations do."""
    if len(text) > _LONGEST_BODY:
        return False
    found = _words().organisation.search(text)
    return found is not None and found.end() == len(text)
