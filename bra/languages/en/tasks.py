"""English: verbs of tasks, and verbs of what is told at a meeting."""

from collections.abc import Mapping
from typing import Final

# A person with a verb in the third person says what comes next: "Ann books the hall".
_WITH_S: Final = """
add advertise analyse appoint arrange ask assess assist attend audit book bring build buy call chase
check circulate clarify clean close coach collate collect commission compare compile complete confirm
consult contact convene copy create deal deliver design develop discuss distribute draft email engage
ensure enquire establish evaluate explore file fill find finish fix follow forward gather get give
hire host identify implement include inform inspect install investigate invite invoice issue join
keep lead liaise list locate look mail maintain make meet merge monitor move negotiate nominate
notify obtain open order organise organize paint pass pay phone pick plan post prepare present print
produce promote propose provide publicise publish purchase put raise recruit refer register release
remind remove renew repair replace reply report represent request research resend resolve respond
return review revise rewrite run schedule secure seek send set share sort speak start submit
summarise survey take talk test text tidy train translate update upload verify visit walk write
"""
_ENDS_IN_ES: Final = ("s", "x", "ch", "sh", "o")


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(_ENDS_IN_ES) else f"{verb}s"


VERBS: Final[Mapping[str, tuple[str, ...]]] = {verb: (_third(verb),) for verb in _WITH_S.split()}

REPORTING: Final = (
    "reports", "presents", "gives", "notes", "says", "explains", "informs", "thanks", "welcomes", "asks", "raises",
    "shares", "provides", "updates", "discusses", "suggests", "proposes", "opens", "closes", "attends", "joins",
    "leaves", "summarises", "confirms", "reviews", "responds", "replies", "takes notes", "takes minutes",
)  # fmt: skip
