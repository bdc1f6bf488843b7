"""What a sentence might ask of somebody: by label, number, handle or box, in a list, or as told."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.due import find_term
from bra.importing.acting.subjects import Context, still_open
from bra.importing.acting.taskwords import begins_with_modal, term_in, without_modal
from bra.importing.acting.tenses import promised
from bra.importing.acting.verbforms import begins_as_errand
from bra.importing.acting.verbs import begins_with_infinitive, is_deed, present, reporting, state
from bra.importing.acting.who import People
from bra.importing.actions.found import Found, of_task
from bra.importing.actions.listsentences import of_sentence
from bra.importing.actions.marks import by_owner_mark
from bra.importing.actions.matters import tells_what_was_done
from bra.importing.actions.remains import of_list
from bra.importing.actions.tasklabels import (
    action_label,
    loud_label,
    may_be_labelled,
    may_be_numbered,
    owner_label,
    task_number,
)
from bra.importing.actions.tasks import handles_first, label_and_owner, owner_of, read_task
from bra.importing.actions.telling import given, told
from bra.importing.days.find import find_days
from bra.importing.decisions.elsewhere import told_elsewhere
from bra.importing.decisions.labels import label_at
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.shapes import Shape
from bra.importing.patterns.words import bare, either, listed, one_of, patterns, whole_patterns
from bra.languages.importing import all_of

_MOST_WHO: Final = 5
_LONGEST_HEAD: Final = 60
_COLUMNS: Final = compiled(r"\s*[/|,;:]\s*|\s+[–—-]\s+|\s{2,}|\t+")


def asked_in(
    text: str, sentence: Sentence, context: Context, spoken_of: str | None, *, in_list: bool
) -> Found | None:
    """Return what a sentence might ask of somebody, whatever speaks against it."""
    people, when = context.people, context.when
    labelled = _labelled(text, sentence, context, spoken_of, in_list=in_list)
    if labelled is not None:
        return labelled
    if sentence.first and text.startswith("@"):
        return None
    if not context.speech:
        explicit = given(text, context, spoken_of)
        if explicit is not None:
            return explicit
    if in_list:
        old = of_list(text, context) or _behind_matter(text, context, spoken_of)
        if old is not None:
            return old._replace(confidence="explicit")
        task = read_task(text, people, when, spoken_of)
        if task.owners is None and _gives_next_meeting(text, context):
            return None
        if _mere_words(task.text) or (task.owners is None and _only_tells_of_it(text, people)):
            return None
        if _heads_columns(text) or (sentence.kind == "text" and _goes_through(text, people)):
            return None
        if task.owners is not None:
            return of_task(task, "task-list", "explicit")
        if sentence.kind == "entry" or _brief(text):
            said = of_sentence(text, context, spoken_of) or of_task(task, "task-list", "explicit")
            return said and said._replace(rule="task-list", confidence="explicit")
    if sentence.tick is not None:
        return _ticked(text, context, spoken_of)
    if context.speech:
        return None
    return told(text, context, spoken_of, entry=sentence.kind == "entry")


def _labelled(
    text: str, sentence: Sentence, context: Context, spoken_of: str | None, *, in_list: bool
) -> Found | None:
    """Read what a label, a number or a handle at its beginning makes a task."""
    people, when = context.people, context.when
    worded = may_be_labelled(text)
    label = (action_label().match(text) or loud_label().match(text)) if worded else None
    if label is not None and text[label.end() :].strip():
        if _only_tells(text[label.end() :].strip(), people) or _names_none(text[label.end() :]):
            return None
        task = read_task(text[label.end() :], people, when, spoken_of)
        return of_task(task, "action-label", "explicit")
    numbered = task_number().match(text) if may_be_numbered(text, labelled=worded) else None
    if numbered is not None and not any(day.start == 0 for day in find_days(text, when.code)):
        task = read_task(text[numbered.end() :], people, when, spoken_of)
        if task.owners is not None and task.owners.names:
            return of_task(task, "action-label", "explicit")
    if sentence.first and text.startswith("@"):
        in_list = in_list or sentence.tick is not None
        behind = label_at(sentence.text) is not None
        return _marked(text, context, spoken_of, in_list=in_list, behind_label=behind)
    if not worded:
        return None
    between = label_and_owner(text, people, when)
    if between is not None:
        return of_task(between, "action-label", "explicit")
    if (given := owner_of(text, people, when)) is not None:
        return of_task(given, "owner-label", "explicit")
    if owner_label().search(text) is not None and not patterns("doubtful").search(text):
        task = read_task(text, people, when, spoken_of)
        if task.text and task.owners is not None:
            return of_task(task, "owner-label", "explicit")
    return None


def _names_none(text: str) -> bool:
    """Tell whether a label has nothing behind it but that there is no task: `Action: None`."""
    return bare(text) in listed("nobody") | listed("nothing") | listed("open_owners")


def _ticked(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read an entry with an open box: a task in any words."""
    task = read_task(text, context.people, context.when, spoken_of)
    marked = by_owner_mark(text, context, spoken_of) if task.owners is None else None
    if marked is not None:
        term = marked.term or term_in(text, context.when)
        words = marked.text if marked.term or term is None else _less(marked.text, term.text)
        return marked._replace(text=words, term=term, rule="open-box", confidence="explicit")
    return of_task(task, "open-box", "explicit")


def _less(text: str, words: str) -> str:
    return re.sub(rf",?\s*{re.escape(words)}", "", text)


def _marked(
    text: str, context: Context, spoken_of: str | None, *, in_list: bool, behind_label: bool
) -> Found | None:
    """Read what stands behind `@Anna`: a task, unless it tells of something or means no person."""
    _, rest = handles_first(text, context.people)
    if rest.startswith("/"):
        return None
    task = read_task(text, context.people, context.when, spoken_of)
    told = reporting().match(rest) is not None and not told_elsewhere(rest, context)
    verb = present().match(rest) is not None and not (told and not _is_promised(rest, context))
    verb = verb or begins_with_infinitive(rest) or begins_as_errand(rest, context.when.code)
    if behind_label and task.owners is not None and not context.people.are_here(task.owners):
        # `Resolution 3: @media queries are kept` is of no person.
        verb = False
    verb = verb or patterns("future").match(rest) is not None
    verb = verb or whole_patterns("assigned").match(rest) is not None
    plain = without_modal(rest)
    if not in_list and state().match(plain) is not None and not is_deed(plain):
        # "@anna will be away" is no task.
        return None
    if in_list or verb or begins_with_modal(rest):
        return of_task(task, "owner-mark", "explicit")
    weak = either("weak").match(rest) is not None and ":" not in text[:40]
    return of_task(task, "owner-mark", "weak") if weak else None


def _is_promised(text: str, context: Context) -> bool:
    """Tell whether a verb of telling has a term: `reminds the auditors by 1 May`."""
    return promised(find_term(text, context.when), context)


def _brief(text: str) -> bool:
    """Tell whether a line names a task in short: no sentence, or one that begins with its verb."""
    return not text.endswith(".") or begins_with_infinitive(text)


def _behind_matter(text: str, context: Context, spoken_of: str | None) -> Found | None:
    """Read what somebody is said to do behind the matter of an entry: `The hall: Bob to book`."""
    if ":" not in text or read_task(text, context.people, context.when).owners is not None:
        return None
    found = by_owner_mark(text, context, spoken_of)
    return found if found is not None and found.owners.kinds <= {"person", "office"} else None


def _only_tells_of_it(text: str, people: People) -> bool:
    """Tell whether a line of a list of tasks tells what is or was: `The cards went out in May`."""
    happened = patterns("happened").match(text) is not None and not begins_with_infinitive(text)
    came_about = happened and not still_open(text)
    return came_about or tells_what_was_done(text, people) or _tells_what_is(text)


def _tells_what_is(text: str) -> bool:
    """Tell whether a line of a list of tasks only tells what is: `Priset kommer att gälla i maj`.

    That something is to be made so, as in `Dörren ska vara lagad`, is a task.
    """
    for match in patterns("future").finditer(text):
        rest = _task_word().sub("", text[match.end() :])
        if rest[:1].isspace() and state().match(rest.lstrip()):
            return either("being").match(rest.lstrip()) is None
    return False


@cache
def _task_word() -> re.Pattern[str]:
    return compiled(rf"\A\s+(?:{one_of('task')})(?=\s)", re.IGNORECASE)


def _only_tells(text: str, people: People) -> bool:
    """Tell whether somebody only noted something: `Nästa steg: Rådet noterade att ...`."""
    words = text.split()
    for count in range(1, min(_MOST_WHO, len(words))):
        owners = people.owners(" ".join(words[:count]))
        if owners is not None and patterns("telling").match(" ".join(words[count:])):
            return True
    return False


def _goes_through(text: str, people: People) -> bool:
    """Tell whether somebody only reports, in a list of tasks: `Ordföranden går igenom listan.`."""
    words = text.split() if text.endswith(".") else []
    for count in range(1, min(_MOST_WHO, len(words))):
        rest = " ".join(words[count:])
        if people.owners(" ".join(words[:count])) is not None and _informing().match(rest):
            return find_days(text, "sv") == []
    return False


@cache
def _informing() -> Shape:
    return either("informing", before="")


def _heads_columns(text: str) -> bool:
    """Tell whether a line only says what stands on those below it: `Vem / vad / när`."""
    parts = _COLUMNS.split(text) if len(text) <= _LONGEST_HEAD else []
    return len(parts) > 1 and all(bare(part) in _column_heads() for part in parts)


@cache
def _column_heads() -> frozenset[str]:
    fields = ("task_columns", "owner_columns", "due_columns", "state_columns", "number_columns")
    return frozenset(word for field in fields for word in all_of(field))


def _gives_next_meeting(text: str, context: Context) -> bool:
    """Tell whether a line below a list of tasks says when the next meeting is."""
    named = either("next_headings", before=r"\A\W*").match(text)
    return named is not None and bool(find_days(text[named.end() :], context.when.code))


def _mere_words(text: str) -> bool:
    return not any(map(str.isalpha, text)) or bare(text) in listed("nobody") | listed("nothing")
