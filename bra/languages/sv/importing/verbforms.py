"""Swedish forms by which verbs are known that stand in no list: their endings are of verbs."""

from typing import Final

from bra.languages.importing.verbforms import VerbFormWords
from bra.languages.sv.minding import MINDING

_NO_VERBS: Final = (
    "borta|hemma|klara|färdiga|båda|alla|inga|många|några|andra|samma|denna|detta|bara|kanske|gärna"
    "|sena|sjuka|lediga|nöjda|glada|redo|trötta|ensamma|vakna|lika|sista|första|enda|egna|nästa|förra"
    "|stora|lilla|långa|korta|gamla|unga|öppna|låga|höga|goda|dåliga|extra|rädda|beredda|bundna"
)
_BEHIND: Final = (
    "till|på|om|med|för|mot|åt|hos|in|ut|upp|ner|ned|fram|bort|över|igen|ihop|isär|ur|av|en|ett|den|det"
    "|de|dem|sin|sitt|sina|vår|vårt|våra|ny|nytt|nya|fler|flera|två|tre|fyra|fem|tio|\\d+"
)

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
    bare_errands=(rf"(?!(?:{_NO_VERBS})\s)[a-zåäö]{{3,}}a\s+(?:{_BEHIND})(?!\w)",),
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
