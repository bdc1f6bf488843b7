"""A record becomes a file of the format: front matter, items with their text and tasks."""

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from bra.importing.body import Body, body_lines, text_words
from bra.importing.layout import Layout
from bra.importing.lines import Line
from bra.importing.record import Action, Fact, Foreign, Item, Person, Record
from bra.importing.words import bare, joining_words, reference
from bra.languages import Language, canonical, say
from bra.languages.cldr import list_of
from bra.languages.importing import all_words
from bra.text.quoting import needs_quotes, quote
from bra.text.seal import MARK

_NO_SEAL: Final = f"{MARK.decode()}{'0' * 64}"
_SHORTEST: Final = 3
_PLAIN_NUMBER: Final = re.compile(r"\d+(?:\.\d+)*")
_TERM_START: Final = re.compile(
    r"\A(?:senast|till|vid|inför|före|under|klart|by|before|due|at|in)\b", re.IGNORECASE
)


class Approved(NamedTuple):
    """Hold what is said of papers that were signed long ago: the day, and where that is seen."""

    on: str
    proof: str


def write_record(
    record: Record,
    layout: Layout,
    spoken: Language,
    *,
    weak: bool = False,
    approved: Approved | None = None,
) -> str:
    """Return the text of a minutes file in a language of the council.

    Weak candidates are written only when asked for.  Every word of the source stands in the text,
    but for page furniture.  What is approved still lacks its numbers and its seal.
    """
    head = _front(record, spoken, approved)
    title = record.title.value if record.title is not None else record.source.name
    known = text_words("\n".join((*head, title))) | joining_words()
    lines = [*head, "", f"# {_one_line(title)}"]
    keys = _keys(record, spoken)
    intro = [
        line
        for line in (*layout.head, *layout.aside, *layout.tail)
        if not _short_for(text_words(shown(line, layout)) - known, keys)
    ]
    blocks = _items(record, layout, spoken, weak=weak)
    if not record.items:
        heading = say(spoken, "import.body")
        lines += ["", f"## {heading}", *_loose(record, layout, intro, spoken, weak=weak)]
    else:
        lines += _intro(intro, layout, spoken)
        lines += blocks
    return "\n".join((*lines, ""))


def _keys(record: Record, spoken: Language) -> tuple[str, ...]:
    """Return the keys of those officers whom the front matter names."""
    named = (("chair", record.chair), ("secretary", record.secretary))
    return tuple(spoken.meeting_keys[key][0] for key, fact in named if fact is not None)


def _short_for(words: Iterable[str], keys: Iterable[str]) -> bool:
    """Tell whether all words are short for keys that are written: `Ordf: Anna Ek`."""
    return all(
        len(word) >= _SHORTEST and any(key.startswith(word) for key in keys) for word in words
    )


def _intro(lines: Sequence[Line], layout: Layout, spoken: Language) -> list[str]:
    found = body_lines(
        Body(tuple(lines), (), (), layout.width, layout.markdown, keep_lines=True), spoken
    )
    return ["", *found] if found else []


def _loose(
    record: Record, layout: Layout, intro: Sequence[Line], spoken: Language, *, weak: bool
) -> list[str]:
    """Return the text of minutes without items, and the tasks in it."""
    decisions = tuple(each for each in record.decisions if weak or each.confidence != "weak")
    body = Body(tuple(intro), decisions, (), layout.width, layout.markdown)
    return ["", *body_lines(body, spoken), *_tasks(record, -1, spoken, weak=weak)]


def _items(record: Record, layout: Layout, spoken: Language, *, weak: bool) -> list[str]:
    lines: list[str] = []
    for number, (item, body) in enumerate(zip(record.items, layout.bodies, strict=True)):
        decisions = tuple(
            each
            for each in record.decisions
            if each.item == number and (weak or each.confidence != "weak")
        )
        topics = tuple(
            topic
            for topic in record.next.topics
            if body and body[0].number <= topic.line <= item.last
        )
        heading, rest = _heading(item, layout.headings[number])
        inline = _task_lists(record, number, body, layout, spoken, weak=weak)
        found = body_lines(
            Body(body, decisions, topics, layout.width, layout.markdown, tasks=inline), spoken
        )
        whole = [heading, *([rest] if rest else []), *found]
        missing = _missing(layout.headings[number], whole, layout)
        lines += ["", heading]
        for paragraph in (*([rest] if rest else []), *missing):
            lines += ["", paragraph]
        if found:
            lines += ["", *found]
        lines += _tasks(record, number, spoken, weak=weak, but=inline)
    return lines


def _task_lists(
    record: Record,
    number: int,
    body: Sequence[Line],
    layout: Layout,
    spoken: Language,
    *,
    weak: bool,
) -> dict[int, tuple[str, ...]]:
    """Return the tasks of an item that stand in a task list of Markdown, by their line."""
    lists = {line.number for line in body if line.tick is not None} if layout.markdown else ()
    found: dict[int, tuple[str, ...]] = {}
    for action in record.actions:
        if action.item == number and action.line in lists and _written(action, weak=weak):
            words = task_words(action, record, spoken)
            found[action.line] = (*found.get(action.line, ()), words)
    return found


def _written(action: Action, *, weak: bool) -> bool:
    return weak or action.confidence != "weak"


def _missing(sources: Iterable[Line], written: Iterable[str], layout: Layout) -> list[str]:
    """Return the lines of a heading that hold a word which is not written."""
    known = text_words("\n".join(written))
    texts = (shown(line, layout) for line in sources)
    return [text for text in texts if not text_words(text) <= known]


def shown(line: Line, layout: Layout) -> str:
    """Return what a line says: in Markdown as it stands, with the addresses of its links."""
    return line.raw.strip().lstrip("#").strip() if layout.markdown else line.text


def _heading(item: Item, sources: Sequence[Line]) -> tuple[str, str | None]:
    """Return an item's heading, and what of it stands below as text."""
    parts = ["##"]
    if item.number is not None:
        if item.rule == "heading-para":
            parts.append(f"§ {item.number}.")
        elif _PLAIN_NUMBER.fullmatch(item.number):
            parts.append(f"{item.number}.")
        else:
            parts.append(item.number)
    parts.append(_one_line(item.title))
    rest = item.rest
    if rest is not None and rest.startswith("("):
        parts.append(rest)
        rest = None
    dnr = next(
        (found["dnr"].strip() for line in sources if (found := reference().search(line.text))), None
    )
    if dnr is not None and '"' not in dnr:
        parts.append(f'{{dnr="{dnr}"}}')
    return " ".join(parts), rest


def _one_line(text: str) -> str:
    return " ".join(text.split())


# --- tasks -------------------------------------------------------------------


def _tasks(
    record: Record, item: int, spoken: Language, *, weak: bool, but: Iterable[int] = ()
) -> list[str]:
    found = [
        task_line(action, record, spoken)
        for action in record.actions
        if action.item == item and _written(action, weak=weak) and action.line not in but
    ]
    return ["", *found] if found else []


def task_line(action: Action, record: Record, spoken: Language) -> str:
    """Return an action as a task entry of the format."""
    return f"- [ ] {task_words(action, record, spoken)}"


def task_words(action: Action, record: Record, spoken: Language) -> str:
    """Return what stands in a task entry behind its box: owners, task and term."""
    known = {person.name for person in (*record.present, *record.guests, *record.absent)}
    owners = ""
    if action.owners:
        names = list_of([_office(name) for name in action.owners], spoken.code).replace(
            ", and ", " and "
        )
        strange = any(name not in known for name in action.owners)
        owners = f"**{names}:** " if strange else f"{names}: "
    text = _one_line(action.text)
    return f"{owners}{text}{_term(action, spoken)}"


def _office(name: str) -> str:
    """Return an owner without the article that an English office has."""
    return name[4:] if name.casefold().startswith("the ") else name


def _term(action: Action, spoken: Language) -> str:
    """Return the term in brackets: a date, the next meeting, or the words as they stood."""
    if action.due_text is None:
        return ""
    words = _one_line(action.due_text)
    phrases = spoken.due_words["next_meeting"]
    if bare(words).endswith(phrases) and _TERM_START.match(words):
        return f" ({words})"
    if action.due is not None:
        return f" ({spoken.due_words['strong'][0]} {action.due})"
    return f" ({words})"


# --- front matter -------------------------------------------------------------


def _front(record: Record, spoken: Language, approved: Approved | None) -> list[str]:
    keys = {key: spellings[0] for key, spellings in spoken.meeting_keys.items()}
    lines = ["---"]

    def put(key: str, fact: Fact | None) -> None:
        if fact is not None:
            lines.append(f"{keys[key]}: {_value(fact.value)}")

    put("date", record.date)
    put("time", record.time)
    put("place", record.place)
    state = "approved" if approved is not None else "draft"
    lines.append(f"{keys['status']}: {spoken.statuses[state][0]}")
    put("chair", record.chair)
    put("secretary", record.secretary)
    lines += _list(keys["approvers"], [fact.value for fact in record.approvers])
    for key, people in (
        ("present", record.present),
        ("absent", record.absent),
        ("guests", record.guests),
    ):
        lines += _list(keys[key], [attendee(person, key) for person in people])
    lines += _next(record, spoken, keys["next"])
    lines.append(
        f"{keys['source']}: {_value(f'{record.source.name} sha256:{record.source.digest}')}"
    )
    lines += _kept_keys(record.source)
    if approved is not None:
        lines += _approval(record, keys["approved"], approved)
    lines.append("---")
    return lines


def _kept_keys(source: Foreign) -> list[str]:
    """Return the lines of the source's own front matter whose keys mean nothing here."""
    if not source.first or source.lines[0].rstrip() != "---":
        plain = (each for each in source.front if _strange(each[0]) and len(each[1]) == 1)
        return [f"{key}: {_value(values[0])}" for key, values, _ in plain]
    kept: list[str] = []
    keep = False
    for line in source.lines[1 : source.first - 1]:
        key, colon, _ = line.partition(":")
        if colon and line[:1] not in (" ", "\t", "-", "#"):
            keep = _strange(key.strip().casefold())
        if keep:
            kept.append(line.rstrip())
    return kept


def _strange(key: str) -> bool:
    """Tell whether a key of front matter is none that is read, here or by the importer."""
    return key not in canonical("meeting_keys") and key not in ("title", "titel", "rubrik")


def _list(key: str, entries: Sequence[str]) -> list[str]:
    return [f"{key}:", *(f"  - {_value(entry)}" for entry in entries)] if entries else []


def _next(record: Record, spoken: Language, key: str) -> list[str]:
    names = {each: spellings[0] for each, spellings in spoken.next_keys.items()}
    facts = (("date", record.next.date), ("time", record.next.time), ("place", record.next.place))
    found = [f"  {names[each]}: {_value(fact.value)}" for each, fact in facts if fact is not None]
    return [f"{key}:", *found] if found else []


def attendee(person: Person, key: str) -> str:
    """Return an entry of an attendance list: name, party, organisation, note in brackets."""
    notes = [part.strip() for part in (person.note or "").split(", ") if part.strip()]
    text = person.name
    if person.party is not None and person.party in notes:
        notes.remove(person.party)
        text += f" ({person.party})"
    if person.organisation:
        text += f", {person.organisation}"
    if person.group is not None and _tells(person.group, key):
        notes.append(person.group.casefold())
    return f"{text} ({', '.join(notes)})" if notes else text


def _tells(group: str, key: str) -> bool:
    """Tell whether the word over a part of the list says more than the key does."""
    words = bare(group)
    return all_words("labels").get(words) is not None and words not in _MERE.get(key, ())


_MERE: Final = {
    "present": ("närvarande", "present"),
    "absent": ("frånvarande", "absent"),
    "guests": ("adjungerade", "guests"),
}


def _approval(record: Record, key: str, approved: Approved) -> list[str]:
    """Return who approved, with the day and the proof; the seal is put in at the end."""
    names = [fact.value for fact in record.approvers]
    if record.chair is not None and record.chair.value not in names:
        names.insert(0, record.chair.value)
    entries = [f"{name}, {approved.on} ({approved.proof})" for name in names]
    return [f"{key}:", "  by:", *(f"    - {_value(entry)}" for entry in entries), _NO_SEAL]


def _value(text: str) -> str:
    line = _one_line(text)
    return quote(line) if needs_quotes(line) else line
