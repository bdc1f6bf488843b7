"""What looks like a name, a title, an organisation in a list of people."""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from bra.importing.patterns.kept import any_of, compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import CAPITAL, SMALL, bare, listed, one_of
from bra.languages import languages
from bra.languages.importing import all_of

BRACKET: Final = compiled(r"\s*[(\[]([^()\[\]]*)[)\]]")
OFFICE_FIRST: Final = compiled(r"(?P<office>[^(,]+?)\s*\((?P<name>[^()]+)\)\s*\Z")
_LONGEST: Final = 60
_LONGEST_BODY: Final = 200
_LONGEST_NAME: Final = 3
_MOST_WORDS: Final = 5
_MOST_TITLE: Final = 4
_INITIALS: Final = 3
GAP: Final = r"\s(?<!\s\s)\s*+"
"""The space before a word, looked for once and not from each sign of a wide one anew."""
_BEHIND_NAME: Final = compiled(r"[,(\[\t]|\s{2,}|\s[–-]\s")
_BEHIND_NAMES: Final = compiled(r"[,(]")
_SUFFIXES: Final = ("hem",)
_CAMEL: Final = compiled(rf"[a-zåäö]{{4}}{CAPITAL}[a-zåäö]")
_JOINED_PARTICLE: Final = compiled(rf"[a-z]{{1,3}}[-’']{CAPITAL}[^\W\d_]")
"""A surname whose particle is written together with it: `al-Rashid`, `d’Arc`."""


class NameWords(NamedTuple):
    """Hold the patterns of what stands in lists of people, made once."""

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
def article() -> re.Pattern[str]:
    """Return the pattern of an article before an office or a body, no part of its name."""
    return compiled(rf"\A(?:{one_of('body_articles')})\s+", re.IGNORECASE)


def part_words() -> tuple[str, str]:
    """Return patterns of words for parts of a meeting, `t.o.m.`, and of those for items, `§`."""
    parts = any_of(
        word
        for spoken in languages()
        for key in ("until", "from", "not")
        for word in spoken.note_words[key]
    )
    return parts, any_of(word for spoken in languages() for word in spoken.item_words)


@cache
def name_words() -> NameWords:
    """Return the patterns, of all languages together."""
    joiners = any_of(word for spoken in languages() for word in spoken.joiners)
    parts, items = part_words()
    serving = one_of("serving")
    signs = "|".join(all_of("serving_signs"))
    # `Mark- och byggchef`, `kultur-, fritids- och skolchef`
    halves = rf"(?:\w+-(?:,\s\w+-)*\s(?:{joiners})\s(?=[\w-]))?"
    endings = all_of("organisation_endings")
    # `AB` is a word of its own: Chehab is a surname.
    short = any_of(word for word in endings if len(word) <= _INITIALS and word not in _SUFFIXES)
    long = any_of(word for word in endings if len(word) > _INITIALS or word in _SUFFIXES)
    return NameWords(
        compiled(rf"(?<!\w-)\s+(?:{joiners})\s+|\s*\+\s*|\s*&\s*", re.IGNORECASE),
        compiled(rf"(?:{one_of('honorifics')})\s+(?={CAPITAL})", re.IGNORECASE),
        compiled(
            rf"(?:(?:{one_of('titles')})(?![\w-])\.?\s*"
            rf"|(?:{halves}[\w:/-]*(?:{one_of('title_endings')}))(?!\w)\.?\s*)+",
            re.IGNORECASE,
        ),
        Shape(rf"(?:\S*(?:{long})|(?<!\w)(?:{short}))(?!\w)", re.IGNORECASE),
        Shape(rf"(?:{long}|(?<!\w)(?:{short}))(?!\w)", re.IGNORECASE),
        compiled(
            rf"(?<!\w)(?:{parts})(?!\w)|(?:{items})\s*\d"
            rf"|§|\d{{1,2}}[.:]\d{{2}}|^{CAPITAL}{{2,5}}\s\d",
            re.IGNORECASE,
        ),
        compiled(
            rf"(?<!\w)(?:{serving})\s",
            re.IGNORECASE,
        ),
        compiled(rf"{GAP}(?:(?i:{signs})\.?\s+){{0,3}}(?:{serving})\s+(?={CAPITAL})"),
        frozenset(all_of("particles")),
    )


_NAMES: Final = rf"(?:{CAPITAL}[\w’'.-]*\s+){{1,3}}{CAPITAL}[\w’'.-]+"
_BODY_BEHIND: Final = compiled(
    rf"(?P<name>{CAPITAL}[\w’'-]+\s+{CAPITAL}[\w’'-]+)"
    rf"\s+(?P<body>{CAPITAL}[\w-]+|(?P<known>{SMALL}[\w-]+)(?:\s+{CAPITAL}[\w-]+){{0,2}})"
)
_NAMES_FIRST: Final = compiled(rf"\A{_NAMES}\s+(?!{CAPITAL})")


def title_behind(text: str) -> re.Match[str] | None:
    """Return a name with a title right behind it: `Anna Ek ordförande`."""
    # Few names have anything behind them, and the pattern of all titles is long.
    return _titled_behind().match(text) if _NAMES_FIRST.match(text) is not None else None


@cache
def _titled_behind() -> re.Pattern[str]:
    title = rf"(?i:[\w-]*(?:{one_of('title_endings')})|{one_of('titles')})"
    return compiled(rf"\A(?P<name>{_NAMES})\s+(?P<title>(?!{CAPITAL}){title}(?!\w).*)\Z")


def body_behind(text: str) -> re.Match[str] | None:
    """Return a name with a body that is one by itself right behind it: `Anna Ek Polisen`.

    In Swedish such a word ends as what is known does, and its own name may stand behind it:
    `Anna Ek elevrådet Björkskolan`; `Elm Lane Council` is a body's own name.
    """
    match = _BODY_BEHIND.fullmatch(text)
    word = "" if match is None else match["known"] or match["body"]
    if (
        match is None
        or not word.endswith(all_of("known_endings"))
        or begins_with_title(text)
        or is_title(word)
    ):
        return None
    sure = is_organisation(word) or is_known_body(word)
    return match if sure and looks_like_entry(match["name"], strict=True) else None


@cache
def class_pattern() -> str:
    """Return the pattern of a class, ward or team that somebody represents: `7A`, `Year 4`."""
    return "|".join(f"(?i:{each})" for each in all_of("class_patterns"))


@cache
def from_body() -> re.Pattern[str]:
    """Return the pattern of `Anna Ek från polisen`."""
    return compiled(rf"(?P<name>[^,]+?)\s+(?:{one_of('from_words')})\s+(?P<body>[^,]+)")


@cache
def through() -> re.Pattern[str]:
    """Return the pattern of a body and who came for it: `Polisen genom Anna Ek`."""
    return compiled(
        rf"(?P<body>{CAPITAL}[^,(:;]{{2,50}}?)(?:,?\s+|\s+\()(?:{one_of('through_words')})\s+"
        rf"(?P<name>{CAPITAL}[^(),]*)\)?\Z"
    )


@cache
def told_through() -> Shape:
    """Return the pattern of the words between a body and who came for it."""
    return Shape(rf"(?<!\w)(?:{one_of('through_words')})\s", re.IGNORECASE)


def without_brackets(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text without what stands in brackets, and that."""
    if "(" not in text and "[" not in text:
        return text.strip(), ()
    return BRACKET.sub("", text).strip(), tuple(BRACKET.findall(text))


@lru_cache(maxsize=2048)
def names_somebody(text: str) -> bool:
    """Tell whether a part of a line begins with a whole name, titles before it aside."""
    words = name_words()
    plain = text.strip()
    while (match := words.honorific.match(plain)) is not None:
        plain = plain[match.end() :]
    if looks_like_entry(plain, strict=True):
        return True
    office = OFFICE_FIRST.match(plain) if "(" in plain else None
    if office is not None and is_title(article().sub("", office["office"])):
        plain = office["name"]
        return looks_like_entry(words.honorific.sub("", plain), strict=True)
    title = words.title.match(plain)
    if title is not None and looks_like_entry(plain[title.end() :].strip(" ,:"), strict=True):
        return True
    several = words.joiner.split(_BEHIND_NAMES.split(plain, maxsplit=1)[0])
    return (
        len(several) > 1
        and all(each[:1].isupper() for each in several)
        and looks_like_entry(several[-1], strict=True)
    )


@lru_cache(maxsize=2048)
def looks_like_entry(text: str, *, strict: bool = False) -> bool:
    """Tell whether a line might name somebody who attended.

    Strictly only two to four capitalised words, with a comma or bracket after them or nothing.
    """
    head = _BEHIND_NAME.split(text, maxsplit=1)[0].strip()
    led = from_body().fullmatch(head)
    head = led["name"] if led is not None else head
    words = head.split()
    if not words or len(words) > _MOST_WORDS or len(head) > _LONGEST or any(map(str.isdigit, head)):
        return False
    if not strict:
        return begins_like_name(head)
    if not 2 <= len(words) <= 4:  # a first and a last name, or two of either
        return False
    particles = name_words().particle
    named = all(
        (word[:1].isupper() and (word != word.upper() or len(word.strip(".")) == 1))
        or word in particles
        or _JOINED_PARTICLE.match(word) is not None
        for word in words
    )
    named = named and words[-1] not in particles
    named = named and listed("never_in_names").isdisjoint(map(str.casefold, words[1:-1]))
    # "RuralSure" is written so by a firm; "MacLeod" and "FitzGerald" are names.
    return named and name_words().body.search(head) is None and _CAMEL.search(head) is None


def begins_like_name(text: str) -> bool:
    """Tell whether a text may begin with a name: with a capital, and with no word for a crowd."""
    first = text.split(maxsplit=1)[0] if text.split() else ""
    if bare(first) in listed("crowd"):
        return False
    return text[:1].isupper() or text[:1] == "@" or bare(first) in listed("particles")


@lru_cache(maxsize=4096)
def is_title(text: str) -> bool:
    """Tell whether a text is a title and nothing else."""
    match = name_words().title.match(text)
    return match is not None and match.end() == len(text)


def is_titled(text: str) -> bool:
    """Tell whether a text is a whole name behind its title: `Socialchef Anna Ek`.

    A surname may end as bodies do, `Dalhem`; a word that is a body's own makes the whole one.
    """
    title = name_words().title.match(text)
    name = text[title.end() :].split() if title is not None else []
    if not 1 < len(name) <= _LONGEST_NAME or not all(word[:1].isupper() for word in name):
        return False
    if any(word.isupper() or word.casefold() in all_of("organisation_endings") for word in name):
        return False
    return name_words().body.search(" ".join(name[:-1])) is None


def begins_with_title(text: str) -> bool:
    """Tell whether a text is a title with what it is a title of: `Head of Libraries`."""
    return name_words().title.match(text) is not None


def ends_with_title(text: str) -> bool:
    """Tell whether the last of a few words is a title: `Harbour Master`, `Parks Officer`."""
    words = text.split()
    return 1 < len(words) <= _MOST_TITLE and is_title(words[-1]) and "," not in text


def is_organisation(text: str) -> bool:
    """Tell whether a text's words end as names of organisations do."""
    if len(text) > _LONGEST_BODY:
        return False
    shape = name_words().organisation
    if shape.search(text) is None:
        return False
    # `Police Service`, `Bridgewater Foundation`: the first word may end so as well.
    return any(match.end() == len(text) for match in shape.pattern.finditer(text))


def is_known_body(text: str) -> bool:
    """Tell whether a text is the name of an organisation that many have."""
    return bare(text) in listed("organisation_words") | listed("organisation_names")
