"""What a part of an entry says of somebody: an organisation, a title, a party, initials."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from bra.importing.names.doers import is_doer
from bra.importing.names.groups import names_many
from bra.importing.names.looks import (
    class_pattern,
    ends_with_title,
    is_known_body,
    is_organisation,
    is_title,
    name_words,
)
from bra.importing.names.remarks import is_remark
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, label_of, listed, one_of
from bra.languages.importing import all_of

_PARTY: Final = compiled(r"[A-ZÅÄÖ]{1,3}|[A-ZÅÄÖ][a-zåäö]{1,2}|-|[a-zåäö]{1,2}")
_INITIALS: Final = compiled(r"[A-ZÅÄÖ]{2,4}")
_HANDLE: Final = compiled(r"@[\w-]+")
_INNER: Final = compiled(rf"{CAPITAL}[^\W\d_A-ZÅÄÖ]{{1,2}}{CAPITAL}")
"""The beginning of a surname with a capital in it: `McD`, `MacL`."""
_COMMA: Final = compiled(r"(?<!\w-),")
_FEW_WORDS: Final = 3
_CLOCK: Final = compiled(r"\d{1,2}[.:]\d{2}")


def within(brackets: Iterable[str]) -> list[str]:
    """Divide what brackets hold at commas, unless it says for whom or when somebody was there."""
    found: list[str] = []
    for inside in brackets:
        words = name_words()
        whole = words.serving.search(f"{inside} ") or words.part.search(inside)
        parts = [part.strip() for part in _COMMA.split(inside)]
        bodied = any(map(_is_class, parts)) or is_known_body(parts[0]) or is_organisation(parts[0])
        found += [inside] if whole and not bodied else parts
    return found


def kind_of(inside: str, names: list[str]) -> str:
    """Tell what a bracket holds: `party`, `initials`, `organisation` or `note`."""
    words = name_words()
    if _INITIALS.fullmatch(inside) and are_initials(inside, names[0]):
        return "initials"
    if _has_small(inside) and _letters_with_small(names[0]).fullmatch(inside) is not None:
        return "initials"
    if is_degree(inside) or bare(inside) in listed("online_places"):
        return "note"
    if is_part_of_workplace(inside):
        return "organisation"
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
        or is_doer(inside)
        or (len(names) > 1 and names_many(inside.rpartition(" ")[2]))
        or (title is not None and _told_further(inside, inside[title.end() :].strip()))
        or ends_with_title(inside)
        or (inside[:1].islower() and words.body.search(inside) is None)
    ):
        return "note"
    away = (
        bare(inside) in listed("no") | listed("plural_honorifics") or label_of(inside) == "guests"
    )
    return "note" if away or is_remark(inside) else "organisation"


def is_part_of_workplace(text: str) -> bool:
    """Tell whether a text is a part of a workplace that somebody is from: `HR`."""
    return bare(text) in listed("departments")


@lru_cache(maxsize=512)
def is_degree(part: str) -> bool:
    """Tell whether a part is a degree, an honour or a licence, or several: `Ph.D.`, `RN MSc`."""
    words = part.replace(".", "").split()
    return bool(words) and all(map(_degrees().__contains__, words))


@cache
def _degrees() -> frozenset[str]:
    return frozenset(all_of("degrees"))


def are_initials(letters: str, name: str) -> bool:
    """Tell whether letters may be the initials of a name: the first one is, and the last is one."""
    first = _letters_of(name).upper()
    return first.startswith(letters[0]) and letters[-1] in first


def _letters_of(name: str) -> str:
    """Return the first letters of the words of a name."""
    return "".join(word[0] for word in re.split(r"[\s’'-]+", name) if word)


@lru_cache(maxsize=512)
def _letters_with_small(name: str) -> re.Pattern[str]:
    """Return the pattern of initials with a particle, or the beginning of a surname.

    `Anna de Ek (AdE)`, `Bob McDale (BMcD)`.
    """
    words = (word for word in re.split(r"[\s’'-]+", name) if word)
    return re.compile("".join(map(_initial, words)))


def _initial(word: str) -> str:
    inner = _INNER.match(word)
    return re.escape(word[0]) if inner is None else f"{word[0]}(?:{inner[0][1:]})?"


def _has_small(letters: str) -> bool:
    """Tell whether letters may be initials of which some within are small: `AdE`."""
    ends = letters[:1].isupper() and letters[-1:].isupper()
    return ends and letters.isalpha() and not letters.isupper()


def read_part(part: str, names: list[str], *, alone: bool) -> tuple[list[str], str | None]:
    """Return what of a part is a note, and the organisation in it."""
    words = name_words()
    if not part:
        return [], None
    if _is_class(part) or (part[:1].isupper() and is_known_body(part)):
        return [], part
    if is_part_of_workplace(part) and not are_initials(part, names[0]):
        return [], part
    if _lone_party().fullmatch(part) or is_degree(part):
        return [part], None
    if (
        _INITIALS.fullmatch(part)
        and are_initials(part, names[0])
        and len(names[0].split()) == len(part)
    ):
        return [part], None
    if words.part.search(part) or words.serving.search(f"{part} ") or _CLOCK.search(part):
        return [part], None
    if bare(part) in listed("no") | listed("yes") or label_of(part) == "guests":
        return [part], None
    agent = ends_with_title(part) or is_doer(part)
    if agent or serves().fullmatch(part) is not None:
        return [part], None
    classed = _before_class().fullmatch(part) if part[-1].isalnum() else None
    if classed is not None and is_title(classed["title"]):
        return [classed["title"]], classed["body"]
    title = words.title.match(part)
    if title is None:
        if part[:1].islower() and not alone:
            return [part], None
        told = _says_something(part) or is_remark(part)
        return ([part], None) if told else ([], part)
    return _behind_title(part, title[0].strip(), part[title.end() :].strip(" ,/–-"))


def _behind_title(part: str, title: str, rest: str) -> tuple[list[str], str | None]:
    """Return what of a part that begins with a title is a note, and the organisation in it."""
    placed = _placed().match(rest)
    if placed is not None and bare(placed["body"]) not in listed("bodies"):
        # The whole tells that it is an office elsewhere.
        return [part], placed["body"]
    if _is_known_by_ending(rest):
        return [title], rest
    if rest in _legal_forms():
        return [], part
    if not rest or _is_field(rest) or rest.startswith(_title_tails()) or _field_of(part, rest):
        return [part], None
    if rest[:1].isupper() or name_words().body.search(rest):
        body = _body_lead().sub("", rest)
        if body in listed("bodies") or _is_own(bare(body)):
            return [title, body], None
        return [title], body
    return [part], None


@cache
def serves() -> re.Pattern[str]:
    """Return the pattern of what says that somebody led or wrote: `leder mötet`, `kept notes`."""
    told = "|".join((*all_of("chair_titles"), *all_of("writer_titles")))
    return compiled(rf"(?:{told})", re.IGNORECASE)


def _is_field(rest: str) -> bool:
    """Tell whether one small word behind a title is its field and no known body: `chef omsorg`."""
    return rest.islower() and " " not in rest and not rest.endswith(all_of("known_endings"))


def _is_known_by_ending(rest: str) -> bool:
    """Tell whether one small word behind a title is a part of a body that is known: `omsorgen`."""
    return rest.isalpha() and rest.islower() and rest.endswith(all_of("known_endings"))


@cache
def _placed() -> re.Pattern[str]:
    """Return the pattern of the body that an office is in, as it is called: `i Åbygdens IF`."""
    return compiled(rf"(?:{one_of('office_places')})\s+(?P<body>{CAPITAL}.*)")


def is_owned(part: str) -> bool:
    """Tell whether a few small words may be a body by whose it is: `byalagets styrelse`."""
    first, *others = part.split() or [""]
    return 0 < len(others) < _FEW_WORDS and others[-1].isalpha() and first.endswith("s")


def _is_class(text: str) -> bool:
    return _classes().fullmatch(text) is not None


@cache
def _classes() -> re.Pattern[str]:
    return compiled(class_pattern())


@cache
def _before_class() -> re.Pattern[str]:
    """Return the pattern of a title with the class or ward that it is in: `sjuksköterska avd 3`."""
    return compiled(rf"(?P<title>[^\W\d_][^\d,]{{2,40}}?)\s+(?P<body>{class_pattern()})")


@cache
def _legal_forms() -> frozenset[str]:
    """Return what stands behind the name of a firm, which may end as a title: `Elkonsult AB`."""
    return frozenset(all_of("legal_forms"))


def _is_own(word: str) -> bool:
    """Tell whether a word is of the body that meets, and of no other: `board`, no `council`."""
    return word in listed("bodies") - listed("bodies_elsewhere")


def _told_further(part: str, rest: str) -> bool:
    """Tell whether behind a title stands its field, or only the body that meets."""
    own = _of_own().fullmatch(rest)
    return _field_of(part, rest) or (own is not None and _is_own(bare(own["body"])))


@cache
def _of_own() -> re.Pattern[str]:
    """Return the pattern of one word for the body that an office is of: `to the Board`."""
    leads = f"{one_of('office_places')}|{one_of('post_for')}"
    article = f"(?:{one_of('definite_articles')})"
    return compiled(rf"(?:{leads})\s+(?:{article}\s+)?(?P<body>[^\W\d_]+)", re.IGNORECASE)


def _field_of(part: str, rest: str) -> bool:
    """Tell whether a title goes on with its field: `Head of Repairs`, no `Chair of Elm Trust`."""
    return rest.startswith(_field_leads()) and _directing().match(part) is not None


@cache
def _field_leads() -> tuple[str, ...]:
    return tuple(f"{word} " for word in all_of("field_leads"))


@cache
def _body_lead() -> re.Pattern[str]:
    """Return the pattern of what stands between a title and its body: `i`, `of the`."""
    article = rf"(?:(?:{one_of('definite_articles')})\s+)?"
    return compiled(rf"^(?:{one_of('title_prepositions')})\s+{article}")


@cache
def _lone_party() -> re.Pattern[str]:
    """Return the pattern of a party that stands beside a name without anything else."""
    return compiled(rf"[A-ZÅÄÖ]|[a-zåäö]|{one_of('party_letters')}")


@cache
def _directing() -> re.Pattern[str]:
    return compiled(rf"(?:\w+\s+){{0,2}}?(?:{one_of('directing_titles')})(?!\w)", re.IGNORECASE)


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
    known = part.endswith(all_of("known_endings")) or is_known_body(part)
    if not named and not known:
        return True
    return first in listed("adverbs") or first in listed("remarks")
