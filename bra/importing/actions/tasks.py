"""Tasks in the forms that say so: labels, lists of tasks, owners' labels, tables."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.due import When, find_term, read_due_cell
from bra.importing.acting.taskwords import Task, modal, term_in, without_modal, without_term
from bra.importing.acting.verbs import as_task, begins_with_infinitive, present
from bra.importing.acting.who import Owners, People
from bra.importing.actions.decided import without_deciding
from bra.importing.actions.openowners import as_written
from bra.importing.actions.ownerslast import (
    COLON_OWNER,
    DASH,
    behind_colon,
    owned_last,
    owners_and_term,
)
from bra.importing.actions.tasklabels import (
    due_label,
    label_before_owner,
    owner_label,
    owner_label_of_task,
)
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import joiners, listed, one_of

_COMMA: Final = compiled(r",\s+")
_COLON: Final = compiled(r"\s*:\s+")
_MOST_LINE: Final = 120
_MOST_OWNER: Final = 70
_MOST_HANDLE: Final = 5
_MOST_NAMES: Final = 5


def label_and_owner(text: str, people: People, when: When) -> Task | None:
    """Read `AP Anna: boka lokalen`: the owner between a label and its colon."""
    head, colon, rest = text.partition(": ")
    match = label_before_owner().match(head) if colon else None
    if match is None or not rest.strip():
        return None
    owners = people.owners(head[match.end() :])
    if owners is None or "person" not in owners.kinds:
        return None
    term = term_in(rest, when)
    return Task(owners, as_task(without_term(rest.strip(), term)), term)


def owner_of(text: str, people: People, when: When) -> Task | None:
    """Read `Ansvarig för kaffet: Anna`: an owner's label that names the task itself."""
    match = owner_label_of_task().fullmatch(text)
    if match is None:
        return None
    owners, term = owners_and_term(match["who"].strip(" .()"), people, when)
    return Task(owners, match["task"].strip(), term) if owners is not None else None


def begins_with_owner(text: str, people: People) -> bool:
    """Tell whether a short line begins with a person and what she is to do, or ends with one."""
    if len(text) > _MOST_LINE:
        return False
    words = text.split()
    for count in range(min(len(words) - 1, 5), 0, -1):
        rest = " ".join(words[count:])
        told = words[count - 1].endswith(":") and begins_with_infinitive(rest)
        if told or modal().match(rest) or present().match(rest):
            owners = people.owners(" ".join(words[:count]).strip(":"))
            if owners is not None and "person" in owners.kinds:
                return True
    return COLON_OWNER.search(text) is not None and behind_colon(text, people, None) is not None


def read_task(text: str, people: People, when: When, spoken_of: str | None = None) -> Task:
    """Read a task of a list, or after a label: its owners stand first, last, or nowhere."""
    text = text.strip().strip("*_ ")
    labelled = owner_label().match(text)
    if labelled is not None:
        return _by_owner_label(text, labelled, people, when)
    leading = _leading(text, people, spoken_of)
    behind = _in_bracket(text, people, when) if leading is not None else None
    if behind is not None and leading is not None and not people.are_here(leading[0]):
        return behind
    if leading is not None:
        owners, rest = leading
        term = term_in(rest, when)
        return Task(owners, as_task(without_term(rest, term)), term)
    labelled = owner_label().search(text)
    if labelled is not None:
        return _by_owner_label(text, labelled, people, when)
    trailing = owned_last(text, people, when)
    if trailing is not None:
        return trailing
    term = term_in(text, when)
    return Task(None, without_term(text, term), term)


def _in_bracket(text: str, people: People, when: When) -> Task | None:
    """Return a task behind which somebody of the lists stands in a bracket, surer than any words.

    `Ask the web team to mend it (Anna)`
    """
    task = owned_last(text, people, when) if text.rstrip(" .").endswith(")") else None
    if task is None or task.owners is None or task.owners.kinds != {"person"}:
        return None
    return task if people.are_here(task.owners) else None


def _leading(text: str, people: People, spoken_of: str | None) -> tuple[Owners, str] | None:
    """Return owners at the beginning: `Anna: boka`, `Anna, boka`, `Anna bokar`, `AB to book`."""
    if text.startswith("@"):
        found, rest = handles_first(text, people)
        return Owners(found, frozenset(("person",))), without_modal(rest)
    for match in _COMMA.finditer(text[:_MOST_OWNER]):
        rest = text[match.end() :]
        owners = people.owners(text[: match.start()], spoken_of)
        if owners is not None and owners.kinds == {"person"} and begins_with_infinitive(rest):
            return owners, rest
    for divider in (_COLON, DASH):
        sign = divider.search(text[:_MOST_OWNER])
        if sign is not None:
            head = text[: sign.start()]
            owners = people.owners(head, spoken_of)
            if owners is not None and "person" not in owners.kinds and begins_with_infinitive(head):
                # `Kontakta föreningen – Anna` begins with what is to be done.
                continue
            if owners is not None and text[sign.end() :].strip():
                return owners, without_modal(text[sign.end() :])
    words = text.split()
    for count in range(min(len(words) - 1, 9), 0, -1):
        if not people.may_end(words[count - 1]):
            continue
        head = " ".join(words[:count])
        rest = " ".join(words[count:])
        verb = present().match(rest)
        if not (verb or modal().match(rest)):
            continue
        owners = people.owners(head, spoken_of)
        # "Ersättare för Bo" begins with no owner.
        mere = verb is not None and verb[0].casefold() in listed("from_words")
        if owners is not None and not (mere and "person" not in owners.kinds):
            return owners, without_modal(rest)
    return _before_infinitive(words, people)


def _before_infinitive(words: list[str], people: People) -> tuple[Owners, str] | None:
    """Return people whose names or initials stand before an errand: `AB/CD boka lokalen`."""
    for count in range(min(len(words) - 1, _MOST_NAMES), 0, -1):
        rest = " ".join(words[count:])
        if people.may_end(words[count - 1]) and begins_with_infinitive(rest):
            owners = people.owners(" ".join(words[:count]))
            here = owners is not None and people.are_here(owners)
            if owners is not None and here and owners.kinds == {"person"}:
                return owners, rest
    return None


def handles_first(text: str, people: People) -> tuple[tuple[str, ...], str]:
    """Return whom the handles at the beginning mean, and what stands behind: `@Anna + @Bo ringer`.

    A handle may be of several words where the list names somebody so: `@Head of Events`.
    """
    found: list[str] = []
    rest = text
    while (match := _first_handle().match(rest)) is not None:
        name, end = match[2].rstrip("."), match.end()
        words = rest[match.start(2) :].split()
        for count in range(_MOST_HANDLE, 1, -1):
            whole = " ".join(words[:count]).rstrip(":,")
            if (people.person(whole) or "").casefold() == whole.casefold():
                name = whole
                behind = rest[match.start(2) + len(whole) :]
                end = len(rest) - len(behind.lstrip(":* "))
                break
        found.append(people.person(name) or people.person(f"@{name}") or name)
        rest = rest[end:]
    return tuple(found), rest


@cache
def _first_handle() -> re.Pattern[str]:
    return compiled(rf"\s*(?:,|{joiners()}|\+)?\s*@(\*\*)?([^\W\d_][\w.-]*)(\*\*)?:?\s*")


def _by_owner_label(text: str, label: re.Match[str], people: People, when: When) -> Task:
    """Read `Ansvarig: Anna, klart 15/9 – boka` or `Boka. Ansvarig: Anna`."""
    before, after = text[: label.start()].strip(" .,;–-("), text[label.end() :].strip()
    if before:
        who, task = after.strip(" .)"), without_deciding(before)
    else:
        match = DASH.search(after) or re.search(r":\s+", after)
        if match is None:
            who, task = after, ""
        else:
            who, task = after[: match.start()], after[match.end() :]
    owners, term = owners_and_term(who, people, when)
    if owners is None:
        first, _, rest = who.partition(",")
        owners = people.owners(first) or as_written(first.strip())
        term = read_due_cell(due_label().sub("", rest.strip()), when) if rest.strip() else None
    inner = find_term(task, when) if term is None else None
    return Task(owners, as_task(without_term(task, inner)), term or inner)


def leads_tasks(text: str, people: People) -> tuple[Owners, bool] | None:
    """Return the owners of the entries below a line such as `Anna ska:`, and whether it says so."""
    if not text.endswith(":"):
        return None
    plain = text[:-1].strip("*_ ")
    head = _last_modal().sub("", plain)
    owners = people.owners(head)
    if owners is None or not owners.names or owners.kinds & {"own", "stranger"}:
        return None
    return owners, head != plain


@cache
def _last_modal() -> re.Pattern[str]:
    return compiled(rf"\s+(?:{one_of('modals')})\Z", re.IGNORECASE)
