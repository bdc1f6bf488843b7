"""When two names are plainly one, and when they are only alike."""

import re
import unicodedata
from functools import cache
from typing import Final

from bra.languages.importing import all_of

_LONG: Final = 12
_PERSON: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[-'’.])*\Z")
_TELLING: Final = 5


def key_of(name: str) -> str:
    """Return what two spellings of the same name share: no case, single spaces."""
    return " ".join(name.split()).casefold()


def is_full_name(name: str) -> bool:
    """Tell whether a name can be that of a person: a first and a last name, and nothing else."""
    words = name.split()
    if not 1 < len(words) <= 5 or not all(map(_PERSON.match, words)):  # noqa: PLR2004 - a person's names
        return False
    particles = all_of("particles")
    if not all(word[0].isupper() or word.casefold() in particles for word in words):
        return False
    last = words[-1]
    if not last[0].isupper() or _initial(last):
        return False
    return not _is_post_or_body(last.casefold()) and not _initial(words[0])


def _is_post_or_body(last: str) -> bool:
    """Tell whether a last word names an organisation or a post; short endings are in surnames."""
    endings = (*all_of("organisation_endings"), *all_of("title_endings"))
    telling = tuple(end for end in endings if len(end) > _TELLING)
    return last in all_of("organisation_words") or last.endswith(telling)


def kind_of(words: str, *, after_name: bool = False) -> str | None:
    """Tell whether words are those of an `organisation` or an `office`.

    None when they may be anything.  After a name, a capital is enough for an organisation.
    """
    low = key_of(words).strip(" .,;:")
    if not low or any(sign.isdigit() for sign in low) or "@" in low:
        return None
    parts = low.split()
    if low in all_of("organisation_words"):
        return "organisation"
    if len(parts) > 1 and low.endswith(_legal_forms()):
        # A firm may be called as an office is: `Energikonsult AB`.
        return "organisation"
    if _is_title(parts[0]) and not _is_body(parts[0]):
        return "office"
    if _is_body(parts[-1]):
        return "organisation"
    if _is_title(parts[-1]):
        return "office"
    if not after_name or not words.strip()[:1].isupper() or any(map(_initial, parts)):
        return None
    return "organisation" if len(parts) <= 3 else None  # noqa: PLR2004 - the words of a name


@cache
def _legal_forms() -> tuple[str, ...]:
    return tuple(f" {form.casefold()}" for form in all_of("legal_forms"))


def _is_body(word: str) -> bool:
    return word in all_of("organisation_words") or word.endswith(all_of("organisation_endings"))


def _is_title(word: str) -> bool:
    if word in all_of("titles"):
        return True
    offices = tuple(end for end in all_of("office_endings") if not _is_body(end))
    return word.endswith((*all_of("title_endings"), *offices))


def _initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def shortens(short: str, full: str) -> bool:
    """Tell whether a name is another with initials in place of words: *A. Ek* for *Anna Ek*."""
    ones, others = key_of(short).split(), key_of(full).split()
    if len(ones) != len(others) or ones == others:
        return False
    whole = 0
    for one, other in zip(ones, others, strict=True):
        if one == other:
            whole += 1
        elif not (_initial(one) and other.startswith(one.rstrip("."))):
            return False
    return whole > 0


def alike(one: str, other: str) -> bool:
    """Tell whether two full names could be one person, spelled in two ways."""
    first, second = key_of(one), key_of(other)
    if first == second:
        return False
    ones, others = _folded(first).split(), _folded(second).split()
    if ones == others or ones == others[::-1]:
        return True
    if len(ones) != len(others):
        fewer, more = sorted((ones, others), key=len)
        return set(fewer) <= set(more)
    allowed = 2 if min(len(first), len(second)) >= _LONG else 1
    return _distance(" ".join(ones), " ".join(others), allowed) <= allowed


@cache
def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).replace("-", " ")


def local_part(name: str) -> tuple[str, ...]:
    """Return the words of a name as addresses have them."""
    return tuple(_folded(name.casefold()).split())


def _distance(one: str, other: str, most: int) -> int:
    """Return how many letters differ, or more than `most` when it is more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for at, sign in enumerate(one, 1):
        before, row[0] = row[0], at
        for to, letter in enumerate(other, 1):
            before, row[to] = row[to], min(row[to] + 1, row[to - 1] + 1, before + (sign != letter))
    return row[-1]
