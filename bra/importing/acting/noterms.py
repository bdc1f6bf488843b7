"""Times that are no term: of a noun, before another time, or of what somebody asks."""

import re
from functools import cache

from bra.importing.acting.verbs import begins_with_infinitive, infinitives, present
from bra.importing.days.find import weekdays
from bra.importing.days.times import Term
from bra.importing.days.timewords import DIGIT, TAIL, months
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.manywords import Words
from bra.importing.patterns.words import bare, joiners, listed, patterns


def is_no_term(before: str) -> bool:
    """Tell whether what stands before a week or a day makes it none by when something is done.

    `listan för v. 7`; `undersöker om frågan kan ställas nästa gång`.
    """
    asks = patterns("asking_whether").search(_clauses().split(before)[-1])
    return asks is not None or before.rpartition(" ")[0].rpartition(" ")[2].casefold() in listed(
        "from_words"
    )


def ends_in_time(text: str, match: re.Match[str]) -> bool:
    """Tell whether a time stands right before another, which ends it: `oktober till mars`."""
    words = text[: match.start()].casefold().rsplit(maxsplit=2)[-2:]
    if words and words[-1].isdecimal():
        words.pop()
    return bool(words) and (words[-1] in months() or words[-1] in weekdays())


@cache
def _clauses() -> re.Pattern[str]:
    """Return the pattern of what may end a clause."""
    return compiled(rf"[,;]\s|\s(?:{joiners()})\s", re.IGNORECASE)


def belongs_to_noun(text: str, match: re.Match[str], term: Term) -> bool:
    """Tell whether a time after a mere preposition belongs to a noun: `en dag i augusti`."""
    before = text[: match.start()].rstrip().rsplit(maxsplit=2)
    lead = (match["lead"] or "").casefold()
    if _names_issue(lead, term, text[term.end :]):
        return True
    if patterns("described").search(text[: match.start()]) is not None:
        return True
    binding = lead in listed("binding_leads")
    timed = bool(before) and bare(before[-1]) in listed("nouns_of_times")
    if timed and not binding and DIGIT.search(term.text) is None:
        return True
    last = before[-2].casefold() if len(before) > 1 else ""
    if last in listed("start_leads"):
        # "listan från mötet i maj"
        return True
    if last in listed("articles") and not binding:
        return patterns("delivered").search(text[: match.start()].rstrip()) is None
    if before and (present().fullmatch(before[-1]) or begins_with_infinitive(before[-1])):
        return False
    if before and (
        bare(before[-1]) in listed("things") or present().fullmatch(" ".join(before[-2:]))
    ):
        # A pronoun has no time of its own: "betalar den i augusti mot kvitto".
        return False
    rest = text[term.end :].strip(TAIL)
    if _another_deed().match(rest) is not None:
        # "ringer smeden i maj och bokar en tid"
        return False
    return bool(rest) and bool(before) and not binding and match.start() > 0


@cache
def _another_deed() -> Words:
    """Return the pattern of what is done besides, which ends the clause before it."""
    return Words(rf"(?:{joiners()})\s+(?P<verb>", infinitives(), r")(?=\s\w)")


def _names_issue(lead: str, term: Term, rest: str) -> bool:
    """Tell whether a month with an article says which of things is meant: `in the May newsletter`.

    What is made for a meeting so named is due by then.
    """
    if lead.rpartition(" ")[2] not in listed("definite_articles") or not rest[1:2].isalpha():
        return False
    month = term.text.rpartition(" ")[2].casefold() in months()
    return month and bare(rest.split(maxsplit=1)[0]) not in listed("held_words")
