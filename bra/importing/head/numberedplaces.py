"""Places with numbers: rooms by their codes, houses in streets."""

from functools import cache
from typing import Final

from bra.importing.patterns.words import CAPITAL, joiners, one_of

CODE: Final = r"(?:(?-i:[A-ZÅÄÖ]{1,3})[.:/-]?)?\d{1,4}(?:[.:/-]\w{1,4})*(?-i:[A-Za-z])?(?!\w)"
"""What a room is called by: `14`, `4.12`, `G.14`, `B2.07`, `E-2014`."""


@cache
def house() -> str:
    """Return the pattern of a house with its number before the street: `12 High Street`."""
    word = r"(?-i:[A-Z])[\w’'.-]+"
    return rf"\d{{1,4}}[a-z]?\s+(?:{word}\s){{1,3}}(?:{one_of('street_words')})(?!\w)"


def too() -> str:
    """Return the pattern of another place behind the number of a room: `and Zoom`."""
    return rf"(?:\s+(?:{joiners()})\s+(?-i:{CAPITAL})[^:;,.\d]{{2,30}})?"


def coded() -> str:
    """Return the pattern of a room with its number, and of where else: `rum B.12 och Zoom`."""
    return rf"\w*(?:{one_of('room_words')})\s+{CODE}{too()}"


def in_street() -> str:
    """Return the pattern of a street with its number behind, and its town: `Ekgatan 4 B i Ås`."""
    street = rf"(?-i:{CAPITAL})[\w’'-]*(?:\s\w+)?(?:{one_of('street_endings')})"
    town = (
        rf"(?:(?:,|\s(?:{one_of('place_leads')}))\s(?-i:{CAPITAL})[^,.;\d]{{2,40}}?(?=,|\.?\s*\Z))?"
    )
    return rf"{street}\s\d{{1,4}}(?:\s?[a-z])?(?![\w:]|\.\d|\s?[–-]\d){town}"


def house_in_town() -> str:
    """Return the pattern of a house with its number before the street, and its town."""
    return rf"{house()}(?:,\s+(?-i:{CAPITAL})[^,.;\d]{{2,40}}?(?=,|\.?\s*\Z))?"
