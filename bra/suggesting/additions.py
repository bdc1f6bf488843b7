"""What is proposed for the register, and what is asked about it."""

from typing import Final, NamedTuple

from bra.suggesting.seen import Sight

MEETINGS: Final = 3
"""How often somebody or something must be seen.

A guest comes once, or once more to finish; who is on the list a third time is called each time.
"""
ADDRESS_MEETINGS: Final = 2
"""How often an address or an initial must be seen: the same letters twice are no misspelling."""


class Addition(NamedTuple):
    """Hold what is to be added: a member, organisation or role, or a field of one that is there.

    `fields` are the keys in their English spelling with their values, in order.  `known` tells
    that the entry is in the register, so that only the fields are new.  `code` names the reason.
    """

    kind: str
    name: str
    fields: tuple[tuple[str, str], ...]
    code: str
    sights: tuple[Sight, ...]
    known: bool = False


class Question(NamedTuple):
    """Hold what a person must decide: two names or addresses that may be one."""

    code: str
    name: str
    other: str
    sights: tuple[Sight, ...]
