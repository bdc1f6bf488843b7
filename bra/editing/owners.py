"""Who is meant by the names that somebody types."""

from bra.editing.minutes import NotPossibleError
from bra.editing.words import one_line
from bra.model import Owner
from bra.reading.names import Ambiguous, NameIndex
from bra.reading.tasks import split_owners
from bra.reading.words import is_joiner, like_a_name


def find_owners(asked: tuple[str, ...], names: NameIndex) -> tuple[Owner, ...]:
    """Return the owners that are asked for, each once, in order.

    A name may stand in several words (`Jonas Eek`), and several names in one (`Jonas och polisen`);
    the longest known name wins.  One that nobody goes by is kept when minutes would read it as an
    unknown owner.  Raises NotPossibleError.
    """
    words = [one_line(text, "OWNER") for text in asked]
    owners: list[Owner] = []
    first = 0
    while first < len(words):
        if 0 < first < len(words) - 1 and is_joiner(words[first]):
            first += 1
            continue
        last, found = _known_from(words, first, names) or (0, None)
        if found is None:
            last = _unknown_from(words, first, names)
            whole = " ".join(words[first:last])
            owners += [_owner(piece, names) for piece, _ in split_owners(whole, names)]
        else:
            owners.append(found)
        first = last
    return tuple(dict.fromkeys(owners))


def _known_from(words: list[str], first: int, names: NameIndex) -> tuple[int, Owner] | None:
    """Return the longest known name of several words that begins somewhere, and where it ends."""
    for last in range(len(words), first + 1, -1):
        found = names.find_typed(_joined(words[first:last]))
        if isinstance(found, Owner):
            return last, found
    return None


def _unknown_from(words: list[str], first: int, names: NameIndex) -> int:
    """Return where a name ends that begins somewhere and may be nobody's: `Jon Snow`.

    It goes on until something divides, or until a word that somebody goes by.
    """
    last = first + 1
    if not _stands_alone(words, first, names):
        while (
            last < len(words)
            and not words[last - 1].endswith(",")
            and not _stands_alone(words, last, names)
        ):
            last += 1
    while last > first + 1 and not like_a_name(_joined(words[first:last])):
        last -= 1
    return last


def _stands_alone(words: list[str], at: int, names: NameIndex) -> bool:
    """Tell whether a word is none that a name may be made of: several, or what is known."""
    word = words[at]
    known = names.find_typed(_joined([word])) or _known_from(words, at, names)
    return " " in word or is_joiner(word) or known is not None


def _joined(words: list[str]) -> str:
    """Return words as one name, without a comma that divides it from the next."""
    return " ".join(words).removesuffix(",")


def _owner(name: str, names: NameIndex) -> Owner:
    found = names.find_typed(name)
    if isinstance(found, Owner):
        return found
    if isinstance(found, Ambiguous):
        candidates = ", ".join(found.names)
        raise NotPossibleError("ambiguous-name", name=name, candidates=candidates)
    if not like_a_name(name):
        raise NotPossibleError("unknown-name", name=name)
    return Owner(name, "unknown", None)
