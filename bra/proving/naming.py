"""Whether an approved text lies under the name that it was approved under, and under no other."""

from collections.abc import Iterator, Mapping

from bra.ledger.approval import first_of_twins
from bra.model import Council
from bra.proving.present import Here

Misnaming = tuple[str, tuple[tuple[str, str], ...]]


def misnamings(
    council: Council, stem: str, here: Here, sealed: Mapping[str, Here]
) -> Iterator[Misnaming]:
    """Give what is wrong with the name of a file that is sealed: a code, and the facts for it.

    `sealed` are the files that carry a seal, by stem.  Of several with one and the same seal, one
    is taken for the one that was approved.
    """
    day = here.version.day
    if day is not None and day != stem[:10] and not council.lets_dates_differ(stem):
        yield "other-day", (("date", day), ("name", stem[:10]))
    twins = [
        each
        for each, other in sealed.items()
        if other.version.whole and other.version.seals == here.version.seals
    ]
    if len(twins) > 1:
        first = first_of_twins((each, sealed[each].version.day) for each in twins)
        if first != stem:
            yield "same-seal", (("other", sealed[first].path),)
