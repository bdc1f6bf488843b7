"""Tasks in the forms that say so: labels, lists of tasks, owners' labels, tables."""

import re
from functools import cache
from typing import Final, NamedTuple

from bra.importing.decided import without_deciding
from bra.importing.due import Term, When, find_term, read_due_cell
from bra.importing.manywords import Words
from bra.importing.shapes import AnyShape, Shape
from bra.importing.verbs import as_task, begins_with_infinitive, present
from bra.importing.who import Owners, People
from bra.importing.words import WHOLE, joiners, listed, one_of, patterns
from bra.languages.dates import any_of
from bra.languages.importing import all_of

_COLON: Final = re.compile(r"\s*:\s+")
_DASH: Final = re.compile(r"\s+[–—-]+\s+|\s*→\s*")
_ARROW_OWNER: Final = re.compile(r"\s+[–—-]+\s*(?P<who>[^–—]{2,60})\Z")
_SLASH_OWNER: Final = re.compile(r"\s+//?\s*(?P<who>[^\W\d_][^/\d]{1,30})\Z")
_BRACKET: Final = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]{1,80})[)\]]\s*\.?\s*\Z")
_HANDLES: Final = re.compile(
    r"(?<![\w.])@(?P<name>[^\W\d_][\w.-]*(?:\s+[A-ZÅÄÖ][\w-]+)?)(?![\w/@-])(?!\.\w)"
)
_COLON_OWNER: Final = re.compile(
    r"\A(?P<task>[^:]{3,80}):\s+(?P<who>[^:()]{2,60}?)\s*(?:\((?P<bracket>[^()]+)\))?\s*\.?\Z"
)
_EMPTY: Final = re.compile(r"(?<!\w)\(\s*\)")
_SPACE: Final = re.compile(r"\s+")
_LAST_PART: Final = re.compile(r"(?:,|\s[–-])\s+(?P<inside>[^,()–]{3,24})\Z")
_MOST_LINE: Final = 120
_MOST_OWNER: Final = 70


class Task(NamedTuple):
    """Hold the parts of a task."""

    owners: Owners | None
    text: str
    term: Term | None


@cache
def _modal() -> re.Pattern[str]:
    return re.compile(rf"(?:{one_of('modals')})\s+", re.IGNORECASE)


def begins_with_modal(text: str) -> bool:
    """Tell whether a text goes on with "to" or "will" behind an owner."""
    return _modal().match(text) is not None


@cache
def _lead_due() -> re.Pattern[str]:
    return re.compile(rf"\A(?:{one_of('due_labels')})\s*:\s*", re.IGNORECASE)


@cache
def action_label() -> Shape:
    """Return the pattern of a label that says "action"."""
    words = one_of("action_labels")
    return Shape(
        rf"[\[(*]*(?<!\w)(?:{words})(?P<id>\s*[#-]?\s*[A-Z]?\d+(?:\.\d+)*)?[\])]*\s*(?:[:–]|\s-\s|(?(id)\.\s|(?!)))\s*[\])*]*",
        re.IGNORECASE,
    )


@cache
def task_number() -> re.Pattern[str]:
    """Return the pattern of the number before a task's owner: `A1`, `AP 3`, `#4`, `Action 2`."""
    words = one_of("action_labels")
    return re.compile(
        rf"[\[(]?(?:(?:{words})\s*)?(?:#\s?|[A-ZÅÄÖ]{{1,3}}\s?)?\d+(?:[./]\d+)*[\])]?[.:]?\s+(?=[^\W\d_@])",
        re.IGNORECASE,
    )


@cache
def loud_label() -> Shape:
    """Return the pattern of such a label in capitals without a colon: `ACTION CS to ...`."""
    words = any_of(
        word.upper() for word in all_of("action_labels") if len(word) > 2
    )  # AP may be initials
    return Shape(rf"[\[(]?(?<!\w)(?:{words})(?:\s*#?\d+)?[\])]?\s+(?=\S)")


@cache
def owner_label() -> Words:
    """Return the pattern of a label that names an owner."""
    return Words(WHOLE[0], all_of("owner_labels"), r"\s*[:–]\s*", re.IGNORECASE)


@cache
def label_words() -> AnyShape:
    """Return whether a text might hold a label of a task, or one that names an owner."""
    return AnyShape(action_label(), loud_label(), _label_word(), owner_label(), _owner_of())


def label_and_owner(text: str, people: People, when: When) -> Task | None:
    """Read `AP Anna: boka lokalen`: the owner between a label and its colon."""
    head, colon, rest = text.partition(": ")
    match = _label_word().match(head) if colon else None
    if match is None or not rest.strip():
        return None
    owners = people.owners(head[match.end() :])
    if owners is None or "person" not in owners.kinds:
        return None
    term = term_in(rest, when)
    return Task(owners, as_task(without_term(rest.strip(), term)), term)


@cache
def _label_word() -> Shape:
    words = one_of("action_labels")
    return Shape(rf"[\[(*]*(?<!\w)(?:{words})(?:\s*#?\d+)?[\])*]*\s+(?=\S)", re.IGNORECASE)


def owner_of(text: str, people: People, when: When) -> Task | None:
    """Read `Ansvarig för kaffet: Anna`: an owner's label that names the task itself."""
    match = _owner_of().fullmatch(text)
    if match is None:
        return None
    owners, term = owners_and_term(match["who"].strip(" .()"), people, when)
    return Task(owners, match["task"].strip(), term) if owners is not None else None


@cache
def _owner_of() -> Shape:
    return Shape(
        rf"(?:{one_of('owner_labels')})\s+(?:{one_of('owner_for')})\s+(?P<task>[^:]{{2,60}}?)"
        rf"(?:\s*:\s*|\s+(?:{one_of('copulas')})\s+)(?P<who>\S.*)",
        re.IGNORECASE,
    )


def begins_with_owner(text: str, people: People) -> bool:
    """Tell whether a short line begins with a person and what she is to do, or ends with one."""
    if len(text) > _MOST_LINE:
        return False
    words = text.split()
    for count in range(min(len(words) - 1, 5), 0, -1):
        rest = " ".join(words[count:])
        told = words[count - 1].endswith(":") and begins_with_infinitive(rest)
        if told or _modal().match(rest) or present().match(rest):
            owners = people.owners(" ".join(words[:count]).strip(":"))
            if owners is not None and "person" in owners.kinds:
                return True
    return _COLON_OWNER.search(text) is not None and _behind_colon(text, people, None) is not None


def _behind_colon(text: str, people: People, when: When | None) -> Task | None:
    """Read `Affisch: Nova (till nästa möte)`: the task, and behind its colon who and by when."""
    match = _COLON_OWNER.search(text)
    if match is None:
        return None
    who, bracket = match["who"].strip(), (match["bracket"] or "").strip()
    owners = people.owners(who)
    term = read_due_cell(bracket, when) if bracket and when is not None else None
    first, comma, rest = who.partition(",")
    if owners is None and comma and when is not None:
        term = term or _only_term(rest, when)
        owners = people.owners(first) if term is not None else None
    if owners is None or not owners.names:
        return None
    if not owners.kinds <= {"person"} and not (
        owners.kinds == {"all"} and begins_with_infinitive(match["task"])
    ):
        return None
    return Task(owners, as_task(match["task"].strip()), term)


def _only_term(text: str, when: When) -> Term | None:
    """Return the time that a text is or ends with: `26 april`, `görs v. 17`, `varje månad`."""
    term = find_term(text, when) or read_due_cell(text, when)
    said = term is not None and (term.date is not None or term.text != text.strip())
    return term if said or patterns("habits").match(text.strip()) is not None else None


def without_term(text: str, term: Term | None) -> str:
    """Return a text without the words of its term, when these stand as given."""
    if term is None or text[term.start : term.end].strip() != term.text.strip():
        return tidy(text)
    before, after = text[: term.start].rstrip(), text[term.end :].lstrip()
    if before.endswith("(") and after.startswith(")"):
        before, after = before[:-1].rstrip(), after[1:].lstrip()
    if after.startswith(","):
        before = before.rstrip(",")
    glue = "" if not before or not after or after[0] in ".,;:)" else " "
    return tidy(
        f"{before.rstrip(',')}{glue}{after}" if after[:1] in ("", ".") else f"{before}{glue}{after}"
    )


def tidy(text: str) -> str:
    """Return a text without what is left at its ends when parts are taken out."""
    text = _EMPTY.sub("", text) if "(" in text else text
    return _SPACE.sub(" ", text).strip(" ,;:–—-").rstrip(".!").strip(" ,;")


def read_task(text: str, people: People, when: When, spoken_of: str | None = None) -> Task:
    """Read a task of a list, or after a label: its owners stand first, last, or nowhere."""
    text = text.strip().strip("*_ ")
    labelled = owner_label().match(text)
    if labelled is not None:
        return _by_owner_label(text, labelled, people, when)
    leading = _leading(text, people, spoken_of)
    if leading is not None:
        owners, rest = leading
        term = term_in(rest, when)
        return Task(owners, as_task(without_term(rest, term)), term)
    labelled = owner_label().search(text)
    if labelled is not None:
        return _by_owner_label(text, labelled, people, when)
    trailing = _trailing(text, people, when)
    if trailing is not None:
        return trailing
    term = term_in(text, when)
    return Task(None, without_term(text, term), term)


def term_in(text: str, when: When) -> Term | None:
    """Return the term of a task: led by a word for it, or alone in a bracket at the end."""
    term = find_term(text, when)
    match = _BRACKET.search(text) or _LAST_PART.search(text) if term is None else None
    if match is None:
        return term
    inside = read_due_cell(match["inside"], when)
    if inside is None or inside.date is None:
        return None
    start, end = match.span("inside")
    return inside._replace(text=match["inside"], start=start, end=end)


def _leading(text: str, people: People, spoken_of: str | None) -> tuple[Owners, str] | None:
    """Return owners at the beginning: `Anna: boka`, `Anna – boka`, `Anna bokar`, `AB to book`."""
    if text.startswith("@"):
        names = []
        rest = text
        while (
            match := re.match(
                rf"\s*(?:,|{joiners()}|\+)?\s*@(\*\*)?([^\W\d_][\w.-]*)(\*\*)?:?\s*", rest
            )
        ) is not None:
            names.append(match[2].rstrip("."))
            rest = rest[match.end() :]
        found = [people.person(name) or people.person(f"@{name}") or name for name in names]
        return Owners(tuple(found), frozenset(("person",))), without_modal(rest)
    for divider in (_COLON, _DASH):
        match = divider.search(text[:_MOST_OWNER])
        if match is not None:
            owners = people.owners(text[: match.start()], spoken_of)
            if owners is not None and text[match.end() :].strip():
                return owners, without_modal(text[match.end() :])
    words = text.split()
    for count in range(min(len(words) - 1, 9), 0, -1):
        if not people.may_end(words[count - 1]):
            continue
        head = " ".join(words[:count])
        rest = " ".join(words[count:])
        if not (_modal().match(rest) or present().match(rest)):
            continue
        owners = people.owners(head, spoken_of)
        if owners is not None:
            return owners, without_modal(rest)
    return None


def without_modal(text: str) -> str:
    """Return what stands behind "to" or "will" at the beginning of a text."""
    match = _modal().match(text)
    return text[match.end() :] if match is not None else text


def _trailing(text: str, people: People, when: When) -> Task | None:
    """Return a task whose owners stand last: `boka (Anna, senast fredag)`, `boka – Anna`."""
    rowed = _of_row(text, people, when)
    if rowed is not None:
        return rowed
    for shape, group in ((_BRACKET, "inside"), (_ARROW_OWNER, "who"), (_SLASH_OWNER, "who")):
        match = shape.search(text)
        if match is None:
            continue
        owners, term = owners_and_term(match[group], people, when)
        if owners is not None and owners.names:
            body = text[: match.start()]
            term = term or find_term(body, when)
            return Task(owners, as_task(without_term(body, term)), term)
    behind = _behind_colon(text, people, when)
    if behind is not None:
        return behind
    handles = [match for match in _HANDLES.finditer(text) if not _object(text, match.start())]
    if handles and _ends(text[handles[-1].end() :], when):
        names = [people.person(match["name"]) or match["name"] for match in handles]
        body = _HANDLES.sub("", text)
        term = term_in(body, when)
        return Task(Owners(tuple(names), frozenset(("person",))), without_term(body, term), term)
    match = re.search(r",\s*(?P<who>[^,]{2,60})\Z", text)
    if match is not None:
        owners, term = owners_and_term(match["who"], people, when)
        if owners is not None and owners.names and "person" in owners.kinds:
            return Task(owners, without_term(text[: match.start()], None), term)
    return None


def _of_row(text: str, people: People, when: When) -> Task | None:
    """Read `Krisplanen – Anna – 30 juni`: what, who and by when as the columns of a row."""
    *what, who, by_when = ("", "", *_DASH.split(text))
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


def owners_and_term(text: str, people: People, when: When) -> tuple[Owners | None, Term | None]:
    """Read `Anna och Bo, senast 15/9`: owners, and behind a comma the term."""
    text = _owner_lead().sub("", text.strip(" .;"))
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


@cache
def _owner_lead() -> re.Pattern[str]:
    """Return the pattern of an owner's label inside a bracket: `(ansv. Anna)`."""
    return re.compile(rf"\A(?:{one_of('owner_labels')})(?!\w)[.:]?\s+(?=\S)", re.IGNORECASE)


def _by_owner_label(text: str, label: re.Match[str], people: People, when: When) -> Task:
    """Read `Ansvarig: Anna, klart 15/9 – boka` or `Boka. Ansvarig: Anna`."""
    before, after = text[: label.start()].strip(" .,;–-("), text[label.end() :].strip()
    if before:
        who, task = after.strip(" .)"), without_deciding(before)
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
    return re.compile(rf"\s+(?:{one_of('modals')})\Z", re.IGNORECASE)


def says_done(text: str) -> bool:
    """Tell whether a sentence says that something is done."""
    for match in patterns("done").finditer(text):
        put_off = _until().search(text[: match.end()]) or _by_when().match(text[match.end() :])
        if put_off is None and _relative().search(text[: match.start()]) is None:
            return True
    return False


@cache
def _relative() -> re.Pattern[str]:
    """Return the pattern of what begins a clause about somebody else: `de som har flyttat`."""
    who = f"{one_of('nobody')}|{one_of('pronouns')}|{one_of('everybody')}"
    return re.compile(rf"(?<!\w)(?:{one_of('relatives')})\s+(?:(?:{who})\s+)?\Z", re.IGNORECASE)


@cache
def _until() -> re.Pattern[str]:
    """Return the pattern of what puts an end of a clause off: `så fort de är klara`."""
    return re.compile(
        rf"(?<!\w)(?:{one_of('until_words')})\s+(?:\S+\s+){{0,3}}\S+\Z", re.IGNORECASE
    )


@cache
def _by_when() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{one_of('strong_leads')}|{one_of('loose_leads')})\s", re.IGNORECASE)
