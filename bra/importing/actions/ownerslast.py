"""Tasks whose owners stand last: in a bracket, behind a dash or a colon, by handles, in a row."""

import re
from functools import cache
from typing import Final

from bra.importing.acting.due import Term, When, find_term, last_day, read_due_cell
from bra.importing.acting.taskwords import BRACKET, Task, term_in, without_term
from bra.importing.acting.verbs import as_task, begins_with_infinitive
from bra.importing.acting.who import Owners, People
from bra.importing.actions.tasklabels import due_label, owner_label_within
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, listed, one_of, patterns, whole_patterns

DASH: Final = compiled(r"\s+[–—-]+\s+|\s*(?:[→➜⇒]|\s[-=]+>)\s*")
_ARROW_OWNER: Final = compiled(r"\s+[–—-]+\s*(?P<who>[^–—]{2,60})\Z")
_BRACKET_BEFORE: Final = compiled(
    r"\s*[(\[](?P<inside>[^()\[\]]{1,80})[)\]]\s*[,;:.–—-]?\s+(?P<when>[^()\[\]:;]{2,40})\Z"
)
_FEW_WORDS: Final = 2
_MOST_BEFORE_DAY: Final = 8
_MOST_GROUP: Final = 3
"""How many words name all of a group at most: `all team leaders`."""
_ARROW: Final = compiled(r"\s*(?:→|➜|⇒|[-=]+>)\s*(?P<who>[^→➜⇒>]{2,80}?)\s*\.?\Z")
_ARROW_HEAD: Final = compiled(r"[→➜⇒>]")
_BRACKET_REMARK: Final = compiled(
    r"(?P<task>[^()]{3,}?)\s+\((?P<who>[^()]{2,60})\)\s+[–—-]\s+(?P<remark>[^()–—]+)\Z"
)
_SLASH_OWNER: Final = compiled(r"\s+//?\s*(?P<who>[^\W\d_][^/\d]{1,30})\Z")
_LAST_PARTS: Final = (
    compiled(r",\s*(?P<who>[^,]{2,60},[^,]{2,60})\Z"),
    compiled(r",\s*(?P<who>[^,]{2,60})\Z"),
)
_HANDLES: Final = compiled(
    rf"(?<![\w.])@(?P<name>[^\W\d_][\w.-]*(?:\s+{CAPITAL}[\w-]+)?)(?![\w/@-])(?!\.\w)"
)
COLON_OWNER: Final = compiled(
    r"\A(?P<task>[^:]{3,80}):\s+(?P<who>[^:()]{2,60}?)\s*(?:\((?P<bracket>[^()]+)\))?\s*\.?\Z"
)


def behind_colon(text: str, people: People, when: When | None) -> Task | None:
    """Read `Affisch: Nova (till nästa möte)`: the task, and behind its colon who and by when."""
    match = COLON_OWNER.search(text)
    if match is None:
        return None
    who, bracket = match["who"].strip(), (match["bracket"] or "").strip()
    owners = people.owners(who)
    term = read_due_cell(bracket, when) if bracket and when is not None else None
    first, comma, rest = who.partition(",")
    if owners is None and comma and when is not None:
        term = term or _only_term(rest, when)
        owners = _everybody_of(first) or people.owners(first) if term is not None else None
    if owners is None or not owners.names:
        return None
    if not owners.kinds <= {"person"} and not (
        owners.kinds == {"all"} and (begins_with_infinitive(match["task"]) or term is not None)
    ):
        return None
    return Task(owners, as_task(match["task"].strip()), term)


def _everybody_of(who: str) -> Owners | None:
    """Return all of some group whom words in an owner's place mean: `alla lagledare`."""
    words = who.split()
    if not _FEW_WORDS <= len(words) <= _MOST_GROUP or bare(words[0]) not in listed("everybody"):
        return None
    return Owners((who,), frozenset(("all",)))


def _only_term(text: str, when: When) -> Term | None:
    """Return the time that a text is or ends with: `26 april`, `görs v. 17`, `varje månad`."""
    found = find_term(text, when)
    term = found or read_due_cell(text, when)
    said = term is not None and (term is found or term.date is not None)
    return term if said or patterns("habits").match(text.strip()) is not None else None


def owned_last(text: str, people: People, when: When) -> Task | None:
    """Return a task whose owners stand last: `boka (Anna, senast fredag)`, `boka – Anna`."""
    rowed = _of_row(text, people, when)
    if rowed is not None:
        return rowed
    for shape, group in ((BRACKET, "inside"), (_ARROW_OWNER, "who"), (_SLASH_OWNER, "who")):
        match = shape.search(text)
        if match is None:
            continue
        owners, term = owners_and_term(match[group], people, when)
        if owners is not None and owners.names:
            body = text[: match.start()]
            term = term or term_in(body, when) or _last_day(body, when)
            return Task(owners, as_task(without_term(body, term)), term)
    behind = behind_arrow(text, people, when) or _before_term(text, people, when)
    behind = behind or _before_remark(text, people, when)
    behind = behind or behind_colon(text, people, when)
    if behind is not None:
        return behind
    body, handle, whole = text.rstrip(" .)").rpartition(" @")
    person = people.person(whole) if handle and " " in whole else None
    if person is not None and person.casefold() == whole.casefold():
        # A post of several words: `boka @Vice ordförande`.
        term = term_in(body, when)
        owner = Owners((person,), frozenset(("person",)))
        return Task(owner, without_term(body.rstrip(" ("), term), term)
    handles = [match for match in _HANDLES.finditer(text) if not _object(text, match.start())]
    last = text[handles[-1].end() :].strip(" .,;:!()[]") if handles else ""
    day = read_due_cell(last, when) if last else None
    dated = day is not None and day.date is not None
    if handles and (dated or _ends(text[handles[-1].end() :], when)):
        names = [people.person(match["name"]) or match["name"] for match in handles]
        body = _HANDLES.sub("", text if not dated else text[: handles[-1].end()])
        term = day if dated else term_in(body, when)
        return Task(Owners(tuple(names), frozenset(("person",))), without_term(body, term), term)
    return _behind_comma(text, people, when)


def _last_day(text: str, when: When) -> Term | None:
    """Return the day that a task ends with, which is no day that is booked: `boka 3 mars`."""
    term = last_day(text, when, named=True)
    return term if term is not None and len(text[: term.start].split()) > 1 else None


def _before_term(text: str, people: People, when: When) -> Task | None:
    """Read `Ny matta (Anna), 15 september` and `Ny matta (Anna) senast 15/9`."""
    match = _BRACKET_BEFORE.search(text) if ")" in text else None
    owners = people.owners(match["inside"]) if match is not None else None
    if match is None or owners is None or not owners.names:
        return None
    term = read_due_cell(match["when"], when)
    if term is None or (term.date is None and find_term(match["when"], when) is None):
        return None
    return Task(owners, as_task(text[: match.start()].strip()), term)


def behind_arrow(text: str, people: People, when: When) -> Task | None:
    """Read who is to do what stands before an arrow, and by when: `Ny skylt → Anna (till maj)`."""
    match = _ARROW.search(text) if _ARROW_HEAD.search(text) is not None else None
    if match is None:
        return None
    named, bracket, remark = match["who"].partition(" (")
    owners, term = owners_and_term(named, people, when)
    if owners is None or not owners.names or not owners.kinds <= {"person", "office"}:
        return None
    body = text[: match.start()]
    term = term or (find_term(remark.rstrip(" )."), when) if bracket else None)
    term = term or term_in(body, when)
    return Task(owners, as_task(without_term(body, term)), term)


def _before_remark(text: str, people: People, when: When) -> Task | None:
    """Read `Ny matta (Anna) – beställd i Lund, ej hämtad`: how far it has come stands last."""
    match = _BRACKET_REMARK.match(text) if ") " in text else None
    owners, term = owners_and_term(match["who"], people, when) if match else (None, None)
    if match is None or owners is None or not owners.names:
        return None
    if not owners.kinds <= {"person", "office"}:
        return None
    term = term or find_term(match["remark"], when) or term_in(match["task"], when)
    return Task(owners, as_task(without_term(match["task"], term)), term)


def _behind_comma(text: str, people: People, when: When) -> Task | None:
    """Read `Ny matta, Anna`, `Ny matta, Anna, senast 15/9`, `Ny matta, senast 15/9, Anna`."""
    for shape in _LAST_PARTS:
        match = shape.search(text)
        owners, term = owners_and_term(match["who"], people, when) if match else (None, None)
        if match is not None and owners is not None and owners.names and "person" in owners.kinds:
            body = text[: match.start()]
            term = term or term_in(body, when)
            return Task(owners, without_term(body, term), term)
    return None


def _of_row(text: str, people: People, when: When) -> Task | None:
    """Read `Krisplanen – Anna – 30 juni`: what, who and by when as the columns of a row."""
    *what, who, by_when = ("", "", *DASH.split(text))
    owners = people.owners(who) if len(what) > len(("", "")) else None
    term = read_due_cell(by_when, when) if owners is not None and owners.names else None
    if term is None:
        return None
    return Task(owners, as_task(" – ".join(what[2:])), term)


def _object(text: str, start: int) -> bool:
    """Tell whether what stands before a name makes it no owner: `tillsammans med @Anna`."""
    words = text[:start].split()
    return bool(words) and words[-1].casefold() in listed("object_words")


def _ends(rest: str, when: When) -> bool:
    """Tell whether nothing but a term stands behind the last owner."""
    plain = rest.strip(" .,;:!()[]")
    term = find_term(rest, when) or term_in(rest, when)
    return not plain or (term is not None and len(plain) <= len(term.text) + 2)


def _term_behind_verb(text: str, when: When) -> Term | None:
    """Return the term that few words end with: `hämtas senast 15/7`, `collect by 15/7`."""
    term = find_term(text, when)
    if term is None or not term.start or term.date is None:
        return None
    few = len(text[: term.start].split()) <= _FEW_WORDS
    return term if few and not text[term.end :].strip(" .)") else None


def is_means(text: str) -> bool:
    """Tell whether a text only says how somebody takes part or votes: `by text`, `via länk`."""
    match = whole_patterns("means").match(text)
    return match is not None and not text[match.end() :].strip(" .)")


@cache
def _before_terms() -> re.Pattern[str]:
    return compiled(rf"[,;.]\s*|\s+(?=(?:{one_of('behind_owner_leads')})\s)")


def owners_and_term(text: str, people: People, when: When) -> tuple[Owners | None, Term | None]:
    """Read `Anna och Bo, senast 15/9`: owners, and behind a comma the term."""
    text = owner_label_within().sub("", text.strip(" .;"))
    owners = people.owners(text)
    if owners is not None:
        return owners, None
    for match in reversed(list(_before_terms().finditer(text))):
        owners = people.owners(text[: match.start()])
        if owners is None:
            continue
        rest = due_label().sub("", text[match.end() :].strip())
        if is_means(rest):
            return owners, None
        term = _term_behind_verb(rest, when) or read_due_cell(rest, when)
        if term is not None:
            return owners, term
    return _before_day(text, people, when)


def _before_day(text: str, people: People, when: When) -> tuple[Owners | None, Term | None]:
    """Read `Anna 15/9` and `Anna + Bo v. 20`: people, and a day behind them without a sign."""
    words = text.split()
    for count in range(min(len(words), _MOST_BEFORE_DAY) - 1, 0, -1):
        owners = people.owners(" ".join(words[:count]))
        if owners is None or not owners.names or words[count - 1].endswith((",", ":")):
            continue
        term = read_due_cell(" ".join(words[count:]), when)
        if owners.kinds <= {"person", "office", "body"} and term is not None and term.date:
            return owners, term
    return None, None
