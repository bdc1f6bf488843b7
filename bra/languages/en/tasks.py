"""English: verbs of tasks, and verbs of what is told at a meeting."""

from collections.abc import Mapping
from typing import Final

# A person with a verb in the third person says what comes next: "Ann books the hall".
_WITH_S: Final = """
accept acquire adapt add address adjust administer advertise advise allocate amend analyse announce
append apply appoint approach approve archive arrange ask assess assist attend audit back ban bid
book brief bring budget build buy calculate call campaign cancel canvass capture carry cascade
catalogue cater chair chalk change chart chase check circulate clarify clean clear climb close
co-ordinate coach collate collect commission commit communicate compare compile complete compose
compost conclude conduct confirm connect consider construct consult contact contribute control
convene convert coordinate copy cost count cover create crosscheck cut deal debug decorate define
delegate delete deliver demonstrate design develop dig discuss dismantle display dispose distribute
document donate double-check download draft drive drop edit elicit email enable encourage engage
enlist enquire enrol ensure enter erect escalate establish estimate evaluate examine exchange
expand expedite explore express extend feed fetch file fill find finish fit fix flag follow
formulate forward foster fund gather gauge get give go grant guide hand handle hang head help
highlight hire hold host identify implement import improve include inform inquire insert inspect
install insure integrate introduce inventory investigate invite invoice issue join keep label
launch lay lead lend let liaise light link list load lobby locate lock log look mail maintain make
manage map mark market measure meet mend merge message migrate minute modify monitor move mow nail
name negotiate network nominate notify number obtain offer open operate order organise organize
outline oversee pack package paint pass pay phone photocopy photograph pick pilot place plan plant
play poll portray position post prepare present press price print probe process procure produce
program progress project promote propose provide prune publicise publish pull purchase push put
query quote raise re-check re-draft re-issue re-open re-run re-send re-write reach read reassess
rebook recirculate reconcile reconsider record recruit redo redraft reduce refer register relay
release relocate remind remove renew reopen reorganise reorganize repair replace reply report
represent reprint request reschedule research resend reserve resolve respond restore retain
retrieve return reveal revert review revise rewrite ring roll rota rotate round route run sample
save scan schedule scope score screen scrub search secure seek select sell send serve service set
settle shape share ship shop show sign signpost slow smooth solicit solve sort source speak specify
sponsor spread staff start station stock stop store strengthen study submit subscribe substitute
summarise supply support survey suspend sweep switch table tackle take talk target tell tender
terminate test text thank tidy tighten top track train transfer transform translate transport treat
trial trim trouble-shoot try turn type undertake unlock update upgrade upload utilise validate
answer bake borrow choose cook empty interview laminate marshal polish rake sew steward
deploy illustrate mediate proofread rebase reimburse rewire transcribe unload vacuum varnish
verify visit volunteer walk warn wash weed weigh widen wire withdraw wrap write
"""
_ENDS_IN_ES: Final = ("s", "x", "ch", "sh", "o")


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(_ENDS_IN_ES) else f"{verb}s"


def _third_of(phrase: str) -> str:
    first, _, rest = phrase.partition(" ")
    return f"{_third(first)} {rest}"


# Verbs with a word of their own behind them: "sets up the call".
_PHRASES: Final = (
    "set up", "follow up", "look into", "find out", "write up", "draw up", "put up", "put together", "pick up", "take down", "look at",
    "look up", "work out", "work on", "sort out", "carry out", "check with", "speak to", "speak with", "talk to", "talk with", "liaise with",
    "meet with", "get in touch with", "make contact with", "bring back", "report back", "come back", "come back with", "get back to",
    "take forward", "take up", "take over", "move forward", "feed back", "send out", "hand out", "hand over", "give out", "fill in",
    "reach out to", "arrange for", "ask for", "apply for", "shop for", "see to", "see if", "see whether", "make sure", "clear up", "tidy up",
    "clean up", "lay out", "print out", "pass on", "write to", "go through", "go back to", "keep an eye on", "deal with", "touch base with",
    "stand in for", "step in for", "fill in for", "cover for", "deputise for",
)  # fmt: skip

_LOOKS: Final = ("a word with", "a look at", "another look at", "a closer look at")

VERBS: Final[Mapping[str, tuple[str, ...]]] = {
    **{verb: (_third(verb),) for verb in _WITH_S.split()},
    **{phrase: (_third_of(phrase),) for phrase in _PHRASES},
    **{f"have {words}": (f"has {words}",) for words in _LOOKS},
}


def _perfect(verb: str) -> str:
    """Return the form behind "has not": booked, planned, copied."""
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}ed"


def _gerund(phrase: str) -> str:
    """Return the form behind "is": booking, running, tying, seeing to."""
    verb, space, rest = phrase.partition(" ")
    if verb.endswith("ie"):
        verb = f"{verb[:-2]}y"
    elif verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        verb = verb[:-1]
    elif verb in _DOUBLED.split():
        verb += verb[-1]
    return f"{verb}ing{space}{rest}"


_DOUBLED: Final = """
ban bid budget cut dig drop fit flag get let log map plan program refer put run set ship shop
stop swap submit tag top transfer trim wrap label model travel cancel total
"""
_NOT_UNDER_WAY: Final = """
attend join move visit stop finish continue express represent play stand stay leave
treat try pass consider discuss report present thank speak read ask reply respond inform walk
"""
"""What somebody "is doing" without owing it to the meeting."""

GERUNDS: Final[Mapping[str, str]] = {
    _gerund(verb): verb
    for verb in (*VERBS, "do", "write", "get")
    if verb.partition(" ")[0] not in _NOT_UNDER_WAY.split() or verb in _PHRASES
}

COMING: Final[Mapping[str, str]] = {_gerund(verb): verb for verb in (*VERBS, "do", "write", "get")}
"""The form of each verb behind `will be`, and its infinitive."""

_IRREGULAR: Final = {
    "sent": "send", "resent": "resend", "written": "write", "rewritten": "rewrite", "done": "do", "made": "make", "met": "meet", "got": "get",
    "gotten": "get", "brought": "bring", "bought": "buy", "built": "build", "chosen": "choose", "drawn": "draw", "found": "find", "given": "give",
    "gone": "go", "held": "hold", "kept": "keep", "led": "lead", "let": "let", "paid": "pay", "put": "put", "read": "read", "rung": "ring",
    "run": "run", "seen": "see", "set": "set", "shown": "show", "sold": "sell", "sought": "seek", "spoken": "speak", "spread": "spread",
    "taken": "take", "told": "tell", "thought": "think", "undertaken": "undertake", "withdrawn": "withdraw", "cut": "cut", "dealt": "deal",
    "dug": "dig", "driven": "drive", "fed": "feed", "hung": "hang", "lent": "lend", "mown": "mow", "planned": "plan", "mapped": "map",
    "stopped": "stop", "booked": "book", "copied": "copy", "submitted": "submit", "referred": "refer", "permitted": "permit", "fitted": "fit",
    "trimmed": "trim", "scanned": "scan", "swept": "sweep", "overseen": "oversee", "gotten back": "get back",
}  # fmt: skip

PERFECT: Final[Mapping[str, str]] = {
    **{_perfect(verb): verb for verb in _WITH_S.split()},
    **_IRREGULAR,
}
"""What stands behind "has not yet", and its infinitive."""

REPORTING: Final = (
    "reports", "presents", "gives", "notes", "says", "explains", "informs", "thanks", "welcomes", "asks", "raises",
    "shares", "provides", "updates", "discusses", "suggests", "proposes", "opens", "closes", "attends", "joins",
    "leaves", "summarises", "confirms", "reviews", "responds", "replies", "takes notes", "takes minutes", "advises", "agrees", "announces", "answers", "apologises", "argues", "believes", "clarifies",
    "comments", "complains", "congratulates", "describes", "details", "emphasises", "expresses", "feels", "highlights", "hopes", "introduces",
    "invites questions", "knows", "likes", "makes the point", "mentions", "notifies the meeting", "observes", "outlines", "points out",
    "queries", "recalls", "recaps", "reads out", "refers", "reiterates", "reminds", "requests", "runs through", "sees", "speaks", "speaks about",
    "speaks to", "states", "stresses", "supports", "talks about", "talks", "talks through", "tells", "thinks", "wants", "warns", "wishes", "wonders", "works",
    "gives an update", "gives a report", "goes through", "sends apologies", "takes the chair", "takes over the chair", "shows", "asks if", "asks whether",
)  # fmt: skip

_TOLD: Final = frozenset(REPORTING)

TOGETHER: Final[Mapping[str, str]] = {
    verb: third for verb, (third, *_) in VERBS.items() if third not in _TOLD
}
"""The form behind several people, and that behind one: they book, she books."""
