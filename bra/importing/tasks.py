"""Tasks in the forms that say so: labels, lists of tasks, owners' labels, tables."""

import re
from functools import cache
from typing import Final, NamedTuple

from bra.importing.cues import Shape
from bra.importing.due import Term, When, find_term, read_due_cell
from bra.importing.tables import Table
from bra.importing.verbs import as_task, begins_with_infinitive, present
from bra.importing.who import Owners, People
from bra.importing.words import bare, listed, one_of, patterns
from bra.languages.dates import any_of
from bra.languages.importing import all_of

_DASH: Final = re.compile(r"\s+[–—-]+\s+|\s*→\s*")
_ARROW_OWNER: Final = re.compile(r"\s+[–—-]+\s*(?P<who>[^–—]{2,60})\Z")
_BRACKET: Final = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]{1,80})[)\]]\s*\.?\s*\Z")
_HANDLES: Final = re.compile(r"@(?P<name>[^\W\d_][\w.-]*(?:\s+[A-ZÅÄÖ][\w-]+)?)")
_MOST_OWNER: Final = 70


class Task(NamedTuple):
    """Hold the parts of a task."""

    owners: Owners | None
    text: str
    term: Term | None


@cache
def _modal() -> re.Pattern[str]:
    return re.compile(rf"(?:{one_of('modals')})\s+", re.IGNORECASE)


@cache
def _lead_due() -> re.Pattern[str]:
    return re.compile(rf"\A(?:{one_of('due_labels')})\s*:\s*", re.IGNORECASE)


@cache
def _done_words() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(all_of('done_words'))}|[✓✔x])(?!\w)", re.IGNORECASE)


@cache
def action_label() -> Shape:
    """Return the pattern of a label that says "action"."""
    words = one_of("action_labels")
    return Shape(
        rf"[\[(*]*(?:{words})(?:\s*[#-]?\s*[A-Z]?\d+(?:\.\d+)*)?[\])]*\s*(?:[:–]|\s-\s)\s*[\])*]*",
        re.IGNORECASE,
    )


@cache
def loud_label() -> Shape:
    """Return the pattern of such a label in capitals without a colon: `ACTION CS to ...`."""
    words = any_of(
        word.upper() for word in all_of("action_labels") if len(word) > 2
    )  # AP may be initials
    return Shape(rf"[\[(]?(?:{words})(?:\s*#?\d+)?[\])]?\s+(?=\S)")


@cache
def owner_label() -> Shape:
    """Return the pattern of a label that names an owner."""
    words = one_of("owner_labels")
    return Shape(rf"(?<!\w)(?:{words})\s*[:–]\s*", re.IGNORECASE)


def without_term(text: str, term: Term | None) -> str:
    """Return a text without the words of its term, when these stand as given."""
    if term is None or text[term.start : term.end].strip() != term.text.strip():
        return tidy(text)
    before, after = text[: term.start].rstrip(), text[term.end :].lstrip()
    if before.endswith("(") and after.startswith(")"):
        before, after = before[:-1].rstrip(), after[1:].lstrip()
    glue = "" if not before or not after or after[0] in ".,;:)" else " "
    return tidy(
        f"{before.rstrip(',')}{glue}{after}" if after[:1] in ("", ".") else f"{before}{glue}{after}"
    )


def tidy(text: str) -> str:
    """Return a text without what is left at its ends when parts are taken out."""
    text = re.sub(r"\(\s*\)", "", text)
    return re.sub(r"\s+", " ", text).strip(" ,;:–—-").removesuffix(".").strip(" ,;")


def read_task(text: str, people: People, when: When, spoken_of: str | None = None) -> Task:
    """Read a task of a list, or after a label: its owners stand first, last, or nowhere."""
    text = text.strip().strip("*_ ")
    labelled = owner_label().match(text)
    if labelled is not None:
        return _by_owner_label(text, labelled, people, when)
    leading = _leading(text, people, spoken_of)
    if leading is not None:
        owners, rest = leading
        term = find_term(rest, when)
        return Task(owners, as_task(without_term(rest, term)), term)
    labelled = owner_label().search(text)
    if labelled is not None:
        return _by_owner_label(text, labelled, people, when)
    trailing = _trailing(text, people, when)
    if trailing is not None:
        return trailing
    term = find_term(text, when)
    return Task(None, without_term(text, term), term)


def _leading(text: str, people: People, spoken_of: str | None) -> tuple[Owners, str] | None:
    """Return owners at the beginning: `Anna: boka`, `Anna – boka`, `Anna bokar`, `AB to book`."""
    if text.startswith("@"):
        names = []
        rest = text
        while (
            match := re.match(
                r"\s*(?:,|och|and|&|\+)?\s*@(\*\*)?([^\W\d_][\w.-]*)(\*\*)?:?\s*", rest
            )
        ) is not None:
            names.append(match[2].rstrip("."))
            rest = rest[match.end() :]
        found = [people.person(name) or people.person(f"@{name}") or name for name in names]
        return Owners(tuple(found), frozenset(("person",))), _unmodal(rest)
    for divider in (re.compile(r"\s*:\s+"), _DASH):
        match = divider.search(text[:_MOST_OWNER])
        if match is not None:
            owners = people.owners(text[: match.start()], spoken_of)
            if owners is not None and text[match.end() :].strip():
                return owners, _unmodal(text[match.end() :])
    words = text.split()
    for count in range(min(len(words) - 1, 9), 0, -1):
        head = " ".join(words[:count])
        rest = " ".join(words[count:])
        if not (_modal().match(rest) or present().match(rest)):
            continue
        owners = people.owners(head, spoken_of)
        if owners is not None:
            return owners, _unmodal(rest)
    return None


def _unmodal(text: str) -> str:
    match = _modal().match(text)
    return text[match.end() :] if match is not None else text


def _trailing(text: str, people: People, when: When) -> Task | None:
    """Return a task whose owners stand last: `boka (Anna, senast fredag)`, `boka – Anna`."""
    for shape, group in ((_BRACKET, "inside"), (_ARROW_OWNER, "who")):
        match = shape.search(text)
        if match is None:
            continue
        owners, term = owners_and_term(match[group], people, when)
        if owners is not None and owners.names:
            body = text[: match.start()]
            term = term or find_term(body, when)
            return Task(owners, as_task(without_term(body, term)), term)
    handles = list(_HANDLES.finditer(text))
    if handles:
        names = [people.person(match["name"]) or match["name"] for match in handles]
        body = _HANDLES.sub("", text)
        term = find_term(body, when)
        return Task(Owners(tuple(names), frozenset(("person",))), without_term(body, term), term)
    match = re.search(r",\s*(?P<who>[^,]{2,60})\Z", text)
    if match is not None:
        owners, term = owners_and_term(match["who"], people, when)
        if owners is not None and owners.names and "person" in owners.kinds:
            return Task(owners, without_term(text[: match.start()], None), term)
    return None


def owners_and_term(text: str, people: People, when: When) -> tuple[Owners | None, Term | None]:
    """Read `Anna och Bo, senast 15/9`: owners, and behind a comma the term."""
    text = text.strip(" .;")
    owners = people.owners(text)
    if owners is not None:
        return owners, None
    for match in reversed(
        list(re.finditer(r"[,;.]\s*|\s+(?=(?:senast|klart|by|due|till|before|v\.)\s)", text))
    ):
        owners = people.owners(text[: match.start()])
        if owners is None:
            continue
        rest = _lead_due().sub("", text[match.end() :].strip())
        term = read_due_cell(rest, when)
        if term is not None:
            return owners, term
    return None, None


def _by_owner_label(text: str, label: re.Match[str], people: People, when: When) -> Task:
    """Read `Ansvarig: Anna, klart 15/9 – boka` or `Boka. Ansvarig: Anna`."""
    before, after = text[: label.start()].strip(" .,;–-("), text[label.end() :].strip()
    if before:
        who, task = after.strip(" .)"), before
    else:
        match = _DASH.search(after) or re.search(r":\s+", after)
        if match is None:
            who, task = after, ""
        else:
            who, task = after[: match.start()], after[match.end() :]
    owners, term = owners_and_term(who, people, when)
    if owners is None:
        first, _, rest = who.partition(",")
        owners = people.owners(first) or Owners((first.strip(),), frozenset(("stranger",)))
        term = read_due_cell(_lead_due().sub("", rest.strip()), when) if rest.strip() else None
    inner = find_term(task, when) if term is None else None
    return Task(owners, as_task(without_term(task, inner)), term or inner)


def row_task(table: Table, row: tuple[str, ...], people: People, when: When) -> Task | None:
    """Read a row of a table of tasks; one that is done gives none."""
    cells = table.cells(row)
    text = cells.get("task", "").strip()
    state = cells.get("state", "").strip()
    due = cells.get("due", "").strip()
    if not text or is_done(state) or _done_words().fullmatch(due):
        return None
    owner = cells.get("owner", "").strip(" –-")
    found = people.owners(owner) if owner else None
    if found is None and owner:
        parts = [
            part.strip()
            for part in re.split(r"\s*[,/;&+]\s*|\s+(?:och|and)\s+", owner)
            if part.strip()
        ]
        found = Owners(
            tuple(people.person(part) or part for part in parts), frozenset(("stranger",))
        )
    term = read_due_cell(due, when) if due.strip(" –-") else None
    if term is None and state:
        term = _term_in_state(state, when)
    if term is None:
        inner = find_term(text, when)
        term = inner
        text = without_term(text, inner)
    return Task(found, as_task(_lower(text)), term)


def _term_in_state(state: str, when: When) -> Term | None:
    return find_term(state, when)


def is_done(state: str) -> bool:
    """Tell whether the state of a task says that it is done or dropped."""
    if not state:
        return False
    return _done_words().match(state.strip(" ([")) is not None and not re.match(
        r"(?:klart?|done)\s*(?:senast|till|by)\b", state, re.IGNORECASE
    )


def _lower(text: str) -> str:
    first = text.split(maxsplit=1)[0] if text.split() else ""
    return (
        text[:1].lower() + text[1:]
        if begins_with_infinitive(text) and first != first.upper()
        else text
    )


def says_done(text: str) -> bool:
    """Tell whether a sentence says that something is done."""
    return patterns("done").search(text) is not None


def is_weak_heading(words: str) -> bool:
    """Tell whether a heading is of a list of tasks."""
    return bare(words) in listed("task_headings")
