"""Who does what, a line each: `Anna – grillen` or `Grillen: Anna`, one below the other."""

import re
from collections.abc import Sequence
from typing import Final

from bra.importing.done import says_done
from bra.importing.names import is_title
from bra.importing.prose import Sentence
from bra.importing.subjects import Context, Found, of_task
from bra.importing.tasks import read_task
from bra.importing.titlewords import has_verb
from bra.importing.verbs import as_task, begins_with_infinitive, present, reporting
from bra.importing.words import bare, label_of, listed, patterns

_DASHED: Final = re.compile(r"(?P<who>[^–—:.]{2,60}?)\s+[–—-]+\s+(?P<what>[^\W\d_].*)\Z")
_BEHIND: Final = re.compile(r"(?P<what>[^–—:.]{3,60}?)(?::|\s[–-])\s+(?P<who>[^–—:.]{2,60})\.?\Z")
_DIVIDER: Final = re.compile(r"(?::|\s[–—-]+)\s")
_NUMBERED: Final = re.compile(r"\d")
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
    if context.speech or sum(map(_is_divided, sentences)) < _LEAST:
        return found
    for at, sentence in enumerate([*sentences, None]):
        within = sentence is not None and not sentence.first
        if within and sentence is not None and _DASHED.match(sentence.text) is None:
            continue
        line = _line(sentence, context) if sentence is not None and not _ticked(sentence) else None
        if within and sentence is not None and not _is_short(sentence.text):
            line = (None,) if line is not None else None
        if line is not None and sentence is not None:
            run[at] = line[0]
            continue
        if len(run) >= _LEAST and all(run.values()):
            found |= {place: each for place, each in run.items() if each is not None}
        run = {}
    return found


def _is_divided(sentence: Sentence) -> bool:
    """Tell whether a sentence holds a sign that may divide who from what."""
    text = sentence.text
    return ":" in text or "-" in text or "–" in text or "—" in text


def _is_short(text: str) -> bool:
    """Tell whether a sentence within a line is one of several: `Anna - korv. Bo - saft.`."""
    match = _DASHED.match(text)
    what = match["what"] if match is not None else ""
    return 0 < len(what.split()) <= _FEW and not has_verb(what) and present().search(what) is None


def _ticked(sentence: Sentence) -> bool:
    return sentence.tick is not None


def _line(sentence: Sentence, context: Context) -> tuple[Found | None] | None:
    """Read one line: None where it is of another make, an empty answer where it is no task."""
    text = sentence.text
    divided = ":" in text or " –" in text or " -" in text or " —" in text
    if not divided or sentence.kind == "quote" or _DIVIDER.search(text) is None:
        return None
    for shape in (_DASHED, _BEHIND):
        match = shape.match(sentence.text)
        owners = context.people.owners(match["who"]) if match is not None else None
        if match is None or owners is None or owners.kinds != {"person"}:
            continue
        what = match["what"].strip()
        if _tells(what) or (shape is _BEHIND and _is_place(what, context)):
            return (None,)
        return (_read(match, context),)
    return None


def _is_place(what: str, context: Context) -> bool:
    """Tell whether the words before a name are a post, a group or a label of the head."""
    return (
        _NUMBERED.search(what) is not None
        or label_of(what) is not None
        or context.people.owners(what) is not None
        or any(word in listed("group_words") for word in bare(what).split())
    )


def _tells(what: str) -> bool:
    """Tell whether the words behind a dash are an office, a state, or what somebody told."""
    first = what.partition(",")[0]
    return (
        is_title(first.split("(")[0].strip())
        or len(what.split()) > _MOST_WORDS
        or patterns("past_verbs").search(what) is not None
        or patterns("rules").search(what) is not None
        or says_done(what)
        or bare(what) in listed("nothing") | listed("absent_words")
        or (reporting().match(what) is not None and present().match(what) is None)
        or (
            what[:1].isupper()
            and what.endswith((".", "!", "?"))
            and not begins_with_infinitive(what)
        )
    )


def _read(match: re.Match[str], context: Context) -> Found | None:
    task = read_task(match[0], context.people, context.when)
    return of_task(task._replace(text=as_task(task.text)), "divided-work", "likely")
