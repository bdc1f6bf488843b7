"""Swedish: the words by which foreign minutes are recognised."""

from typing import Final

from bra.languages.importing import ImportWords
from bra.languages.sv.importing.acting import ACTING
from bra.languages.sv.importing.assignments import ASSIGNMENTS
from bra.languages.sv.importing.bodies import BODIES
from bra.languages.sv.importing.cautions import CAUTIONS
from bra.languages.sv.importing.coming import COMING
from bra.languages.sv.importing.decisions import DECISIONS
from bra.languages.sv.importing.head import HEAD
from bra.languages.sv.importing.items import ITEMS
from bra.languages.sv.importing.labels import LABELS
from bra.languages.sv.importing.officers import OFFICERS
from bra.languages.sv.importing.page import PAGE
from bra.languages.sv.importing.people import PEOPLE
from bra.languages.sv.importing.presence import PRESENCE
from bra.languages.sv.importing.progress import PROGRESS
from bra.languages.sv.importing.tasklists import TASK_LISTS
from bra.languages.sv.importing.terms import TERMS
from bra.languages.sv.importing.verbforms import VERB_FORMS

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
