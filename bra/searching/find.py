"""Look for what a query asks, and show the line that fits best."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from bra.folder import COUNCIL_PATH, Folder
from bra.ledger.attendance import attended
from bra.ledger.decisions import decisions_of
from bra.ledger.queries import Question, ask
from bra.searching.coming import Coming, coming_items, fits, may_fit
from bra.searching.index import Row, matching, opened_index, place_of, row_of
from bra.searching.inside import terms_like
from bra.searching.query import Query
from bra.searching.stems import beginnings, has_form, is_beginning, words_of

_OF_ACTIONS: Final = ("open", "under way", "done", "dropped", "overdue")


class Hit(NamedTuple):
    """Hold one thing found: `text` is its line that fits best, `line` the number of that line."""

    kind: str
    meeting: str
    item: str | None
    title: str
    id: str | None
    path: str
    line: int
    text: str


class UnknownNameError(Exception):
    """Tell that a name in a filter means nobody, or several."""

    def __init__(self, name: str, candidates: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.candidates = candidates


Places = set[tuple[str, int]]
Forms = Mapping[str, Sequence[str]]


class Answer(NamedTuple):
    """Hold the best hits first, how many there are, and how many confidential things.

    The last does not depend on the words, so that it tells nothing of what they say.
    `inside` tells that no word begins as asked, and that the hits have it inside a word, or with
    other marks on its letters.
    """

    hits: tuple[Hit, ...]
    total: int
    withheld: int
    inside: bool = False


def find(folder: Folder, query: Query, day: str, most: int, *, internal: bool) -> Answer:
    """Return what fits, no more than `most` hits of it.

    Raises UnknownNameError, and sqlite3.Error where SQLite has no full-text search.
    """
    code = folder.council.language
    wanted = _chosen(folder, query, day, internal=internal)
    conditions: list[str] = []
    values: list[str] = []
    if not internal:
        conditions.append(
            "NOT secret AND (id IS NULL OR kind != 'action' OR id NOT IN"
            " (SELECT id FROM units WHERE secret AND raises AND id IS NOT NULL))"
        )
    else:
        # A whole item stands for the one without its confidential part.
        conditions.append(
            "(kind != 'item' OR secret OR NOT EXISTS (SELECT 1 FROM units AS other WHERE"
            " other.number = units.number + 1 AND other.kind = 'item' AND other.secret"
            " AND other.path = units.path AND other.line = units.line))"
        )
    _add_choice("kind", query.kinds, conditions, values)
    _add_choice("substr(stem, 1, 4)", query.years, conditions, values)
    _add_choice("stem", (query.meeting,) if query.meeting else (), conditions, values)
    with opened_index(folder) as base:
        coming = list(coming_items(folder, day)) if may_fit(query) else []
        found = [each for each in coming if (internal or not each.confidential)]
        found = [each for each in found if fits(each, query, code)]

        def chosen(forms: Forms) -> list[int]:
            numbers = matching(base, _expression(query, forms), conditions, values)
            if wanted is None:
                return numbers
            return [each for each in numbers if place_of(base, each) in wanted]

        forms = _forms(query, code)
        numbers = chosen(forms)
        inside = not numbers and not found and bool(query.words)
        if inside:
            words = {word for written in query.words for word in words_of(written)}
            forms = {**forms, **{word: terms_like(base, word, code) for word in words}}
            numbers = chosen(forms)
        shown = [row_of(base, each) for each in numbers[:most]]
        withheld = 0 if internal else _withheld(base)
    hits = _with_numbers(folder, [_hit(each, query, forms) for each in shown])
    hits += [_hit_to_come(each) for each in found[: most - len(hits)]]
    if not internal:
        withheld += sum(each.confidential for each in coming)
    return Answer(tuple(hits), len(numbers) + len(found), withheld, inside and bool(numbers))


def _with_numbers(folder: Folder, hits: list[Hit]) -> list[Hit]:
    """Return hits with the numbers that their items go by, where their files have none."""
    stems = {hit.meeting for hit in hits if hit.item is None}
    if not stems:
        return hits
    items = {
        meeting.path: meeting.items
        for meeting in folder.meetings_where(lambda file, _: file.stem in stems)
    }

    def number(hit: Hit) -> str | None:
        above = [item for item in items.get(hit.path, ()) if item.line <= hit.line]
        return above[-1].number if above else None

    return [hit if hit.item is not None else hit._replace(item=number(hit)) for hit in hits]


def _hit_to_come(item: Coming) -> Hit:
    text = item.text
    return Hit("item", item.stem, None, item.title, None, COUNCIL_PATH, item.line, text)


def _withheld(base: sqlite3.Connection) -> int:
    [number] = base.execute("SELECT count(*) FROM units WHERE secret").fetchone()
    return int(number)


def _add_choice(
    column: str, choices: Sequence[str], conditions: list[str], values: list[str]
) -> None:
    if choices:
        conditions.append(f"{column} IN ({', '.join('?' * len(choices))})")
        values.extend(choices)


def _forms(query: Query, code: str) -> Forms:
    """Return how each word that is looked for may begin, and of those that must not be there."""
    written = dict.fromkeys(
        word for each in (*query.words, *query.without) for word in words_of(each)
    )
    return {word: beginnings(word, code) for word in written}


def _expression(query: Query, forms: Forms) -> str | None:
    """Return what FTS5 is asked: all words by their beginnings, all phrases as they stand."""
    parts: list[str] = []
    for written in query.words:
        parts += [_any_form(forms[word]) for word in words_of(written)]
    parts += [_quoted(phrase) for phrase in query.phrases if any(words_of(phrase))]
    if not parts:
        return None
    text = " AND ".join(f"({part})" for part in parts)
    for written in query.without:
        for word in words_of(written):
            text = f"({text}) NOT ({_any_form(forms[word])})"
    return text


def _any_form(forms: Sequence[str]) -> str:
    return " OR ".join(f"{_quoted(form)}{' *' if is_beginning(form) else ''}" for form in forms)


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _chosen(folder: Folder, query: Query, day: str, *, internal: bool) -> Places | None:
    """Return where the things stand that a filter of people or states chooses, or None for all."""
    states = [state for state in query.states if state in _OF_ACTIONS]
    chosen: Places | None = None
    if states or query.owner or query.organisation:
        chosen = _of_actions(folder, query, states, day, internal=internal)
    if len(states) < len(query.states):
        of_decisions = _of_decisions(folder, query)
        chosen = of_decisions if chosen is None else chosen | of_decisions
    return chosen


def _of_actions(
    folder: Folder, query: Query, states: Sequence[str], day: str, *, internal: bool
) -> Places:
    only_open = bool(states) and set(states) <= {"open", "under way", "overdue"}
    question = Question(
        day,
        "open" if only_open else "all",
        owner=query.owner,
        organisation=query.organisation,
    )
    ledger = folder.open_ledger(day) if question.only_open else folder.ledger

    def guests() -> tuple[str, ...]:
        return attended(folder.meetings, internal=internal)

    answer = ask(ledger, folder.council, question, internal=internal, attended=guests)
    if answer.unknown is not None:
        raise UnknownNameError(*answer.unknown)
    chosen: Places = set()
    for action in answer.actions:
        open_now = "open" in states and action.is_open
        late = "overdue" in states and action.overdue
        if not states or open_now or late or action.state in states:
            chosen.add((action.path, action.line))
            chosen.update((mention.path, mention.line) for mention in action.mentions)
    return chosen


def _of_decisions(folder: Folder, query: Query) -> Places:
    return {
        (decision.path, decision.line)
        for decision in decisions_of(folder.meetings)
        if ("superseded" if decision.superseded_by else "in-force") in query.states
    }


def _hit(row: Row, query: Query, forms: Forms) -> Hit:
    line, text = _best_line(row, query, forms)
    return Hit(row.kind, row.stem, row.item, row.title, row.id, row.path, line, text)


def _best_line(row: Row, query: Query, forms: Forms) -> tuple[int, str]:
    """Return the line that has most of what was looked for, the first of equals.

    The heading of an item, which is shown with it anyway, comes after the lines below it.
    """
    looked = [form for written in query.words for word in words_of(written) for form in forms[word]]
    phrases = [" ".join(words_of(phrase)) for phrase in query.phrases]
    best, found = (0, 0), ""
    for place, written in enumerate(row.text.split("\n")):
        text = written.strip()
        if not text:
            continue
        words = list(words_of(text))
        plain = " ".join(words)
        score = sum(has_form(words, form) for form in looked)
        score += sum(phrase in plain for phrase in phrases)
        after_heading = row.kind == "item" and best[1] == 0 and score > 0
        if not found or score > best[0] or (after_heading and score == best[0]):
            best, found = (score, place), text
    return row.line + best[1], found
