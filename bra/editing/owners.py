"""Who is meant by the names that somebody types."""

from bra.editing.minutes import NotPossibleError
from bra.editing.words import one_line
from bra.model import Owner
from bra.reading.names import Ambiguous, NameIndex
from bra.reading.tasks import split_owners
from bra.reading.words import like_a_name


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
        for last in range(len(words), first, -1):
            whole = " ".join(words[first:last])
            if last == first + 1:
                owners += [_owner(piece, names) for piece, _ in split_owners(whole, names)]
            elif isinstance(found := names.find_typed(whole), Owner):
                owners.append(found)
            else:
                continue
            first = last
            break
    return tuple(dict.fromkeys(owners))


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
