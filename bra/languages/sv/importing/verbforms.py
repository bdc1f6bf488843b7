"""Swedish forms by which verbs are known that stand in no list: their endings are of verbs."""

from typing import Final

from bra.languages.importing.verbforms import VerbFormWords
from bra.languages.sv.minding import MINDING

VERB_FORMS: Final = VerbFormWords(
    minding=MINDING,
    not_at=(),
    third_person=(),
    at_endings=(),
    no_ats=(),
    coming_at=(),
    done_forms=(),
    bare_stems=(),
    odd_forms={},
    no_verbs=(),
    acted_on=(),
    met_with=(),
    errand_behind=(),
    whole_deeds=(),
    given_deeds=(),
    times_first=(),
    meanwhile=(),
    spans_first=(),
    wishes_beside=(),
    things_first=(),
    things_left=(),
    habitual=(),
)
