"""The words by which bodies are known: organisations, their parts, parties and sides."""

from typing import NamedTuple


class BodyWords(NamedTuple):
    """Hold the names and endings of bodies, and the words around them."""

    organisation_columns: tuple[str, ...]
    body_leads: tuple[str, ...]
    """Words before a proper name that make it that of a body or a place: `familjen`."""
    contract_parts: tuple[str, ...]
    """What somebody is in a contract, which stands before the body: `Client: Elm Trust`."""
    parties: tuple[str, ...]
    """Parties, in brackets behind a name, whose short form is longer than a few letters."""
    organisation_endings: tuple[str, ...]
    legal_forms: tuple[str, ...]
    """What stands behind the name of a firm and is none alone."""
    organisation_names: tuple[str, ...]
    """Names that are no ending of others: abbreviations, and words such as `fritid`."""
    organisation_words: tuple[str, ...]
    departments: tuple[str, ...]
    """Parts of a workplace that somebody is from, which elsewhere are words as any: `ekonomi`."""
    own_parts: tuple[str, ...]
    """Endings of bodies that are parts of the one that meets, as a rule: `festkommittén`."""
    no_parts: tuple[str, ...]
    """Endings of bodies that meet for themselves, though they end as parts do."""
    represented: tuple[str, ...]
    """Endings by which all who are represented at a meeting are called together."""
    not_all: tuple[str, ...]
    """Words before those by which others are meant, or only a part: `övriga föreningarna`."""
    units: tuple[str, ...]
    """Parts of an organisation that are called by a short name of their own."""
    other_organs: tuple[str, ...]
    """Organs beside the meeting, whose own work it only hears of."""
    kinds_of_people: tuple[str, ...]
    """Words for people of a kind, which are no body that somebody comes for: `vuxna`."""
    sides: tuple[str, ...]
    """The sides of a negotiation, which are no bodies: `the employer`."""
    class_patterns: tuple[str, ...]
    """Patterns of classes, wards, streets and the like that somebody represents: `Year 4`."""
    party_letters: tuple[str, ...]
    """Signs of parties that are one beside a name without anything else."""
    body_articles: tuple[str, ...]
    """Articles before an office or a body that are no part of its name."""
