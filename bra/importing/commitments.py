"""Commitments: somebody promises, is to, or has not yet done."""

import re
from typing import TYPE_CHECKING

from bra.importing.subjects import (
    Context,
    Found,
    finish,
    first_word_end,
    may_act,
    owners_after,
    subject_before,
    told_of_the_past,
)
from bra.importing.verbs import as_task, state
from bra.importing.words import bare, one_of, patterns

if TYPE_CHECKING:
    from bra.importing.record import Confidence


def committed(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Anna åtar sig att`, `Bo lovar`, `Cia agreed to`."""
    for match in patterns("committed").finditer(text):
        owners = subject_before(text, match.start(), context.people, spoken_of)
        end = match.end()
        start = end
        if owners is None:
            inverted = owners_after(text, first_word_end(match), context.people, spoken_of)
            if inverted is None:
                continue
            owners = inverted[0]
        if not owners.names or (
            owners.kinds & {"own", "stranger", "nobody"} and rule_agreed(match[0])
        ):
            continue
        if not may_act(owners, context) or told_of_the_past(text, match.start()):
            continue
        words = bare(match[0])
        keeps = not re.search(r"(?:sig|lova\w*|to|lovat|erbjud\w*)$", words) and not re.match(
            r"\s+att\s", text[end:]
        )
        if words in ("får", "fick"):
            keeps = False
        if keeps:
            start = match.start()
        found = finish(text, start, owners, context, "committed", "likely")
        if found is not None:
            return found
    return None


def rule_agreed(words: str) -> bool:
    """Tell whether a commitment is the word by which bodies decide."""
    return words.casefold().startswith("agree")


def future(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read `Anna ska boka`, `Bo kommer till nästa möte att undersöka`, `Cia will draft`."""
    for match in patterns("future").finditer(text):
        if (match.start() and text[match.start() - 1].isalnum()) or text[
            match.end() : match.end() + 1
        ].isalnum():
            continue
        word = match[0].casefold()
        coming = word == "kommer"
        rest = text[match.end() :]
        if coming:
            to = re.match(r"\s+(?P<adverb>(?:(?!att\b)\S+\s+){0,6}?)att\s+", rest)
            if to is None:
                continue
            start = match.end() + to.end()
        else:
            start = match.end()
        owners = subject_before(text, match.start(), context.people, spoken_of)
        if owners is None:
            inverted = owners_after(text, match.end() + 1, context.people, spoken_of)
            if inverted is None:
                continue
            owners, start = inverted
        if not may_act(owners, context):
            continue
        if coming and not owners.kinds & {"person", "office"}:
            continue
        skipped = re.match(
            rf"\s*(?:(?:{one_of('adverbs')}|till nästa möte|att)\s+)*",
            text[start:],
            re.IGNORECASE,
        )
        body = text[start + (skipped.end() if skipped is not None else 0) :]
        if state().match(body) is not None or re.match(r"(?:inte|not)\s", body):
            continue
        confidence: Confidence = "likely"
        if owners.kinds & {"own"} and not coming:
            confidence = "likely"
        found = finish(text, len(text) - len(body), owners, context, "future", confidence)
        if found is not None:
            return found
    return None


def remaining(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read what is still to be done: `Anna har inte hunnit boka, kvarstår`."""
    match = patterns("not_yet").search(text)
    if match is not None:
        owners = subject_before(text, match.start(), context.people, spoken_of)
        if owners is not None and owners.names:
            tail = re.compile(rf"[,;.–-]\s*(?:{one_of('remains')})\b", re.IGNORECASE)
            cut = tail.search(text)
            found = finish(text, match.end(), owners, context, "remains", "likely")
            if found is not None and cut is not None:
                body = text[match.end() : cut.start()]
                return found._replace(text=as_task(body.strip(" ,.")))
            return found
    return None
