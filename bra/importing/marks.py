"""Owners set beside a task by a sign, and tasks that are only candidates."""

import re
from typing import Final

from bra.importing.commitments import future
from bra.importing.due import find_term
from bra.importing.presents import in_present
from bra.importing.prose import Sentence
from bra.importing.subjects import Context, Found, finish, may_act, of_task, subject_before
from bra.importing.tasks import read_task, without_term
from bra.importing.verbs import begins_with_infinitive, present, reporting
from bra.importing.who import Owners
from bra.importing.words import either

_COLON: Final = re.compile(r"(?P<head>[^:.]{2,60}):\s+(?P<rest>\S.*)\Z")
_DASH: Final = re.compile(r"(?P<head>[^–—.]{2,50}?)\s+[–—-]\s+(?P<rest>\S.*)\Z")
_TO: Final = re.compile(r"(?P<who>.{2,60}?)\s+to\s+(?P<verb>[a-z]+)\b")


def by_owner_mark(
    text: str, sentence: Sentence, context: Context, spoken_of: str | None
) -> Found | None:
    """Read `boka lokalen (Anna)`, `Anna: boka lokalen`, `Lokalen: Anna bokar`, `AB to book`."""
    people = context.people
    colon = _COLON.match(text) if ":" in text else None
    if colon is not None:
        owners = people.owners(colon["head"], spoken_of)
        rest = colon["rest"]
        if owners is not None and owners.names:
            if (
                begins_with_infinitive(rest)
                or (present().match(rest) and reporting().match(rest) is None)
                or re.match(r"(?:ska|skall|will|to|att)\s", rest)
            ):
                return of_task(
                    read_task(text, people, context.when, spoken_of), "owner-colon", "likely"
                )
            return None
        inner = future(rest, context, spoken_of) or in_present(rest, context, spoken_of)
        if inner is not None and inner.confidence != "weak":
            return inner._replace(
                text=f"{inner.text} ({colon['head']})"
                if colon["head"].casefold() not in inner.text.casefold()
                else inner.text
            )
    dash = _DASH.match(text) if " –" in text or " -" in text or " —" in text else None
    if dash is not None:
        owners = people.owners(dash["head"], spoken_of)
        if (
            owners is not None
            and owners.names
            and (begins_with_infinitive(dash["rest"]) or present().match(dash["rest"]))
        ):
            return of_task(read_task(text, people, context.when, spoken_of), "owner-dash", "likely")
    to = _TO.match(text) if "to" in text else None
    if to is not None and begins_with_infinitive(to["verb"]):
        owners = people.owners(to["who"], spoken_of)
        if owners is not None and owners.names and owners.kinds <= {"person", "office", "all"}:
            return of_task(read_task(text, people, context.when, spoken_of), "owner-to", "likely")
    if begins_with_infinitive(text) or sentence.kind == "entry":
        task = read_task(text, people, context.when, spoken_of)
        if (
            task.owners is not None
            and task.owners.names
            and task.owners.kinds <= {"person", "office", "all"}
            and begins_with_infinitive(text)
        ):
            return of_task(task, "owner-behind", "likely")
        worded = begins_with_infinitive(text) or len(task.text.split()) > 2
        if task.owners is not None and worded and re.search(r"@\w+(?![\w/])", text):
            return of_task(task, "owner-mark", "likely")
    return None


def weak_candidate(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read what might become a task: `bör`, `någon borde`, an errand without owner."""
    match = either("weak").search(text)
    if match is not None:
        owners = subject_before(text, match.start(), context.people, spoken_of)
        if (owners is not None and may_act(owners, context)) or (
            owners is not None and owners.kinds & {"nobody", "body"}
        ):
            rest = text[match.end() :].strip()
            start = match.end() if begins_with_infinitive(rest) else match.start()
            return finish(text, start, owners, context, "weak-verb", "weak")
    if begins_with_infinitive(text) and len(text.split()) > 2:  # more than a heading
        term = find_term(text, context.when)
        return Found(
            Owners((), frozenset(("nobody",))), without_term(text, term), term, "errand", "weak"
        )
    return None
