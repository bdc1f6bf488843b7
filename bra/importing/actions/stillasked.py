"""What speaks against a task that a clause gives: it is done, a rule, news, or open to doubt."""

from functools import cache

from bra.importing.acting.subjects import Context, still_open
from bra.importing.acting.who import People
from bra.importing.actions.asked import asked_in
from bra.importing.actions.assignments import approves
from bra.importing.actions.done import (
    does_more,
    ends_in_mark_of_done,
    is_mark_of_done,
    says_done,
    tells_of_past,
    was_done_by,
)
from bra.importing.actions.found import Found
from bra.importing.actions.openowners import without_open_owner
from bra.importing.actions.remains import old_task, put_off_to, remaining, without_state
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.shapes import AnyShape
from bra.importing.patterns.words import either, patterns


def still_asked(
    text: str,
    sentence: Sentence,
    context: Context,
    spoken_of: str | None,
    near: Sentence | None,
    *,
    in_list: bool,
) -> Found | None:
    """Return what a clause of a sentence asks of somebody, unless something speaks against it.

    `near` is the sentence behind it in its paragraph; `in_list` tells of a list of tasks.
    """
    text = without_state(without_open_owner(text), context.when) if in_list else text
    if text.rstrip().endswith("?"):
        return None
    open_still = near is not None and still_open(near.text)
    if open_still is not context.remains:
        context = context._replace(remains=open_still)
    found = asked_in(text, sentence, context, spoken_of, in_list=in_list)
    if found is None or not found.text.strip():
        return None
    if in_list and ends_in_mark_of_done(text):
        return None
    done = says_done(text) and not does_more(text)
    if (done or was_done_by(text, context.when)) and not still_open(text):
        # What remains may be of another matter: `Annas lista är inte klar`.
        other = (
            open_still
            and near is not None
            and (
                old_task(near.text, context, spoken_of)
                or remaining(near.text, context, spoken_of)
                or _begins_with_other(near.text, found, context.people)
            )
        )
        if other or not open_still:
            return None
    if near is not None and _is_done_behind(text, near.text, found):
        return None
    if open_still and near is not None and found.term is None:
        other = _begins_with_other(near.text, found, context.people)
        found = found if other else found._replace(term=put_off_to(near.text, text, context))
    if found.confidence == "explicit":
        return found
    if approves(f" {found.text}"):
        return None
    if _cautions().misses(text):
        return found
    if _is_rule(text) or patterns("news").search(text) is not None:
        return None
    if found.confidence == "likely" and patterns("doubtful").search(_sure(text)) is not None:
        return found._replace(confidence="weak")
    return found


@cache
def _cautions() -> AnyShape:
    """Return whether a sentence might cite a rule, tell news, or be in doubt: few are."""
    return AnyShape(patterns("rules"), patterns("news"), patterns("doubtful"))


def _is_rule(text: str) -> bool:
    """Tell whether a sentence cites a rule, elsewhere than of what it speaks of.

    `Bo skriver kallelsen, som enligt stadgarna ska gå ut i maj` gives Bo something to do.
    """
    rule = patterns("rules").search(text)
    if rule is None or ", " not in text:
        return rule is not None
    clause = either("object_relatives", before=r",\s+").search(text)
    return clause is None or patterns("rules").search(text[: clause.start()]) is not None


def _is_done_behind(text: str, behind: str, found: Found) -> bool:
    """Tell whether the sentence behind a task says that it is done, as `Klart.` does."""
    labelled = found.rule == "action-label"
    if labelled and patterns("done_alone").match(behind) is not None:
        return True
    told = says_done(behind)
    if (told or labelled) and is_mark_of_done(behind):
        return True
    return told and found.rule != "by-agent" and tells_of_past(text)


def _begins_with_other(text: str, found: Found, people: People) -> bool:
    """Tell whether a sentence begins with somebody other than whose task was found."""
    words = text.split(maxsplit=2)[:2]
    person = people.person(" ".join(words)) or people.person(words[0])
    return person is not None and person not in found.owners.names


def _sure(text: str) -> str:
    """Return a text without its words for asking whether something is so, which is no doubt."""
    asking = patterns("asking_whether")
    return text if asking.search(text) is None else asking.pattern.sub("", text)
