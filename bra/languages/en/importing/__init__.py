"""English: the words by which foreign minutes are recognised."""

from typing import Final

from bra.languages.en.importing.acting import ACTING
from bra.languages.en.importing.assignments import ASSIGNMENTS
from bra.languages.en.importing.bodies import BODIES
from bra.languages.en.importing.cautions import CAUTIONS
from bra.languages.en.importing.coming import COMING
from bra.languages.en.importing.decisions import DECISIONS
from bra.languages.en.importing.head import HEAD
from bra.languages.en.importing.items import ITEMS
from bra.languages.en.importing.labels import LABELS
from bra.languages.en.importing.officers import OFFICERS
from bra.languages.en.importing.page import PAGE
from bra.languages.en.importing.people import PEOPLE
from bra.languages.en.importing.presence import PRESENCE
from bra.languages.en.importing.progress import PROGRESS
from bra.languages.en.importing.tasklists import TASK_LISTS
from bra.languages.en.importing.terms import TERMS
from bra.languages.en.importing.verbforms import VERB_FORMS
from bra.languages.importing import ImportWords

WORDS: Final = ImportWords(
    head=HEAD,
    labels=LABELS,
    page=PAGE,
    people=PEOPLE,
    bodies=BODIES,
    presence=PRESENCE,
    officers=OFFICERS,
    items=ITEMS,
    coming=COMING,
    decisions=DECISIONS,
    tasklists=TASK_LISTS,
    assignments=ASSIGNMENTS,
    acting=ACTING,
    progress=PROGRESS,
    cautions=CAUTIONS,
    terms=TERMS,
    verbforms=VERB_FORMS,
)
