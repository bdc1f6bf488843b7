"""Who or what a part of a line of people is: somebody, a first name, an office, a crowd."""

import re
from typing import Final

from bra.importing.names.looks import (
    ends_with_title,
    is_known_body,
    is_organisation,
    is_title,
    name_words,
    names_somebody,
    title_behind,
    without_brackets,
)
from bra.importing.names.remarks import items_apart
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, listed

_FIRST: Final = compiled(rf"[^\W\d_]+(?:-[^\W\d_]+)?(?:\s{CAPITAL}\.?)?")
_LONG: Final = 10
_DEFINITE: Final = ("et", "en")
_DASH: Final = compiled(r"\s[–-]\s")


def is_first(part: str) -> bool:
    """Tell whether a part may be a first name, a letter may follow it: `Bo E.`, `Bo`."""
    return _FIRST.fullmatch(part) is not None and part[0].isupper()


def may_be_body(word: str) -> bool:
    """Tell whether a word may be an organisation, a title or a body known here: no first name."""
    return is_organisation(word) or is_title(word) or is_known_body(word)


def means_known(word: str) -> bool:
    """Tell whether a long word means one that is known: `Cykelfrämjandet`; names are shorter."""
    return len(word) >= _LONG and " " not in word and word.endswith(_DEFINITE)


def is_firm_of(name: str, part: str) -> bool:
    """Tell whether words are a firm by the surname before them: `Bo Ahl, Ahls Plåt`, `Ahl Bygg AB`.

    A surname may be a first name as well, so that two words need the ending of an owner.
    """
    surname = without_brackets(name)[0].rpartition(" ")[2].casefold()
    first, *others = part.casefold().split() or [""]
    owned = first.removesuffix("s").rstrip("'’")
    owns = owned == surname and first != surname
    return bool(others) and (owns or (first == surname and len(others) > 1))


def is_somebody(part: str) -> bool:
    """Tell whether a part names a person, if need be with a title before or behind the name."""
    part, _ = items_apart(part)
    return names_somebody(part) or _titled(part) or title_behind(part) is not None


def before_dash(part: str) -> str:
    """Return the name that a dash divides from what is said of it: `Bob Hill – Secretary`."""
    name = _DASH.split(part, maxsplit=1)[0]
    return name if names_somebody(name) else part


def is_office(part: str) -> bool:
    """Tell whether words in capitals are an office and no name: `Town Clerk`."""
    plain, inside = without_brackets(before_dash(part))
    if any(map(names_somebody, inside)):
        return False
    if not ends_with_title(plain):
        return False
    last = bare(plain).split()[-1]
    return last in listed("office_endings") or last in listed("no_surnames")


def _titled(part: str) -> bool:
    """Tell whether a part is a surname with a title before it: `Cllr Wood (illness)`."""
    plain = without_brackets(part)[0]
    match = name_words().honorific.match(plain)
    return (
        match is not None
        and re.fullmatch(r"[^\W\d_a-zåäö][\w’'-]+", plain[match.end() :]) is not None
    )


def is_crowd(part: str) -> bool:
    """Tell whether a part counts people without naming them: `ca 15 boende`, no remark on one."""
    words = bare(part).split()
    counted = len(words) > 1 and words[-1] in listed("crowd")
    return counted and (words[0] in listed("crowd") or words[0].isdigit())
