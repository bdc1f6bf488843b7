"""English: the words by which foreign minutes are recognised."""

from typing import Final

from bra.languages.en.importing.actions import ACTIONS
from bra.languages.en.importing.decisions import DECISIONS
from bra.languages.en.importing.head import HEAD
from bra.languages.en.importing.items import ITEMS
from bra.languages.en.importing.officers import OFFICERS
from bra.languages.en.importing.people import PEOPLE
from bra.languages.en.importing.presence import PRESENCE
from bra.languages.en.importing.terms import TERMS
from bra.languages.importing import ImportWords

WORDS: Final = ImportWords(
    head=HEAD,
    people=PEOPLE,
    presence=PRESENCE,
    officers=OFFICERS,
    items=ITEMS,
    decisions=DECISIONS,
    actions=ACTIONS,
    terms=TERMS,
)
