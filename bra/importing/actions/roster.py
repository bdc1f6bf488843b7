"""Who does what, a line each: `Anna – grillen` or `Grillen: Anna`, one below the other."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.subjects import Context
from bra.importing.acting.taskwords import Task, without_term
from bra.importing.acting.verbs import as_task, begins_with_infinitive, present, reporting
from bra.importing.actions.done import says_done, was_done_by
from bra.importing.actions.found import Found, of_task
from bra.importing.actions.ownerslast import owners_and_term
from bra.importing.actions.tasks import read_task
from bra.importing.head.titlewords import has_verb
from bra.importing.lines.prose import Sentence
from bra.importing.names.looks import is_title
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import bare, either, label_of, listed, patterns

_DASHED: Final = compiled(r"(?P<who>[^–—:.]{2,60}?)\s+[–—-]+\s+(?P<what>[^\W\d_].*)\Z")
_BEHIND: Final = compiled(
    r"(?P<what>[^–—:.]{3,60}?)(?::|\s[–-])\s+(?P<who>(?:[^–—:.]|\.(?=\s\d)){2,60})\.?\Z"
)
_DIVIDER: Final = compiled(r"(?::|\s[–—-]+)\s")
_NUMBERED: Final = compiled(r"\d")
_LEAST: Final = 2
_MOST_WORDS: Final = 14
_FEW: Final = 5


def divided_work(sentences: Sequence[Sentence], context: Context) -> dict[int, Found]:
    """Return the tasks of lines that name somebody and, behind a dash, what falls to them.

    One such line may be anything; in a row of them, where none names an office or tells what
    happened, they divide the work.
    """
    found: dict[int, Found] = {}
    run: dict[int, Found | None] = {}
    if context.speech:
        return found
    divided = [_is_divided(sentence.text) for sentence in sentences]
    if not any(divided):
        return found
    for at, sentence in enumerate(sentences):
        if not sentence.first and not (divided[at] and _DASHED.match(sentence.text)):
            continue
        line = _line(sentence, context) if divided[at] else None
        if line is None:
            if run:
                found |= _of_run(run)
                run = {}
        else:
            run[at] = line[0] if sentence.first or _is_short(sentence.text) else None
    return found | _of_run(run)


def _of_run(run: Mapping[int, Found | None]) -> dict[int, Found]:
    """Return the tasks of lines in a row, none unless they all are tasks and divide the work."""
    tasks = {at: found for at, found in run.items() if found is not None}
    return tasks if len(tasks) == len(run) and _divides(list(tasks.values())) else {}


def _is_divided(text: str) -> bool:
    """Tell whether a sentence holds a sign that may divide who from what."""
    signed = ":" in text or "-" in text or "–" in text or "—" in text
    return signed and _DIVIDER.search(text) is not None


def _divides(run: Sequence[Found]) -> bool:
    """Tell whether lines in a row divide work: two of them, or one that says by when."""
    named = [each for each in run if each.owners.kinds == {"person"}]
    return bool(named) and (len(run) >= _LEAST or _is_due(named[0]))


def _is_due(found: Found) -> bool:
    """Tell whether a term is said to be one: `Bo, klart 3/5`, not `Bo, 3/5`."""
    term = found.term
    if term is None or term.date is None:
        return False
    leads = (either("strong_leads"), either("due_labels"))
    return any(lead.match(term.text) is not None for lead in leads)


def _is_short(text: str) -> bool:
    """Tell whether a sentence within a line is one of several: `Anna - korv. Bo - saft.`."""
    match = _DASHED.match(text)
    what = match["what"] if match is not None else ""
    return 0 < len(what.split()) <= _FEW and not has_verb(what) and present().search(what) is None


def _line(sentence: Sentence, context: Context) -> tuple[Found | None] | None:
    """Read one line: None where it is of another make, an empty answer where it is no task."""
    text = sentence.text
    spaced = ":" in text or " –" in text or " -" in text or " —" in text
    if not spaced or sentence.kind == "quote" or sentence.tick is not None:
        return None
    for shape in (_DASHED, _BEHIND):
        match = shape.match(text)
        if match is None:
            continue
        task = _behind(match, context) if shape is _BEHIND else None
        owners = task.owners if task is not None else context.people.owners(match["who"])
        everybody = task is not None and owners is not None and owners.kinds == {"all"}
        if owners is None or not (owners.kinds == {"person"} or everybody):
            continue
        what = task.text if task is not None else match["what"].strip()
        other = (shape is _BEHIND and _is_place(what, context)) or _tells(what)
        if other or was_done_by(sentence.text, context.when):
            return (None,)
        return (_as_found(task or read_task(match[0], context.people, context.when)),)
    return None


def _is_place(what: str, context: Context) -> bool:
    """Tell whether the words before a name are a post, a group or a label of the head."""
    words = bare(what).split()
    last = len(words) - 1
    return (
        _NUMBERED.search(what) is not None
        or label_of(what) is not None
        or context.people.owners(what) is not None
        # "Röster för" is a group, "Lista för ombuden" is none.
        or any(
            word in listed("group_words") and (at == last or word not in listed("object_words"))
            for at, word in enumerate(words)
        )
    )


def _tells(what: str) -> bool:
    """Tell whether the words behind a dash are an office, a state, or what somebody told."""
    whole = what[:1].isupper() and what.endswith((".", "!", "?"))
    plain = bare(what)
    return (
        len(what.split()) > _MOST_WORDS
        or (whole and not begins_with_infinitive(what))
        or plain in listed("nothing")
        or plain in listed("absent_words")
        or is_title(what.partition(",")[0].split("(")[0].strip())
        or (reporting().match(what) is not None and present().match(what) is None)
        or patterns("past_verbs").search(what) is not None
        or patterns("rules").search(what) is not None
        or says_done(what)
    )


def _behind(match: re.Match[str], context: Context) -> Task | None:
    """Read what stands before who has it, and by when if that is said on either side."""
    _, comma, rest = match["who"].partition(", ")
    owners = context.people.owners(match["who"])
    term = None
    if owners is None and comma:
        owners, term = owners_and_term(match["who"], context.people, context.when)
        said = find_term(rest, context.when)
        if owners is None or term is None or (term.date is None and (said is None or said.start)):
            # "Bo, kassör" and "Bo, kvarstår till maj" are of other makes.
            return None
    if owners is None or not owners.kinds <= {"person", "all"}:
        return None
    within = find_term(match["what"], context.when)
    return Task(owners, without_term(match["what"], within), term or within)


def _as_found(task: Task) -> Found | None:
    return of_task(task._replace(text=as_task(task.text)), "divided-work", "likely")
