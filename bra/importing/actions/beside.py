"""What stands on lines of its own below a task: its owner, its term, its state."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from bra.importing.acting.due import find_term, read_due_cell
from bra.importing.acting.subjects import Context
from bra.importing.acting.taskwords import without_term
from bra.importing.acting.verbs import as_task, begins_with_infinitive, known_infinitives, present
from bra.importing.acting.who import People
from bra.importing.actions.decided import without_deciding
from bra.importing.actions.openowners import as_written, is_open_owner
from bra.importing.actions.ownerslast import owners_and_term
from bra.importing.actions.tasklabels import action_label, owner_label, owner_label_within
from bra.importing.actions.taskrows import is_begun, is_done
from bra.importing.decisions.labels import label_at
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import CAPITAL, bare, either, one_of, patterns
from bra.importing.record import Action

_MOST_WORDS: Final = 8
_NEAR: Final = 4
_LONG: Final = 60
_LETTERS: Final = compiled(rf"{CAPITAL}{{2,4}}(?:\s*[/,&+]\s*{CAPITAL}{{2,4}})*")


class Beside(NamedTuple):
    """Hold what a line gives of the task above it; `kind` is `owner`, `due` or `state`."""

    kind: str
    words: str


ARROW: Final = compiled(r"\A(?:[-=–—]+>|[→➜⇒►▸»])\s*")


def beside_task(text: str, people: People) -> Beside | None:
    """Return what a sentence gives when it holds nothing but a label or an arrow and its value."""
    if text[:1].isalpha() and ":" not in text and "–" not in text:
        return None if owner_label().misses(text) else _label_alone(text, people)
    arrow = None if text[:1].isalnum() else ARROW.match(text)
    if arrow is not None:
        who = people.owners(text[arrow.end() :].strip(" ."))
        if who is not None and who.names:
            return Beside("owner", text[arrow.end() :])
    match = owner_label().match(text)
    if match is not None:
        rest = text[match.end() :]
        whole = re.search(r"\s[–—-]\s", rest) or (re.search(r":\s", rest) and len(rest) > _LONG)
        return None if whole else Beside("owner", rest)
    label = action_label().match(text) if len(text) <= _LONG else None
    named = text[label.end() :].strip(" .") if label is not None else ""
    # `(Action: Clerk)` has the end of its bracket behind the name.
    named = named.removesuffix(")") if text[:1] == "(" else named
    who = people.owners(named) if named else None
    if who is not None and who.names and who.kinds <= {"person", "office"}:
        # `ACTION: AB` behind a task says who is to do it.
        return Beside("owner", named)
    if who is None and _LETTERS.fullmatch(named) and not is_open_owner(named):
        # `ACTION: SBM` has the letters of an office.
        return Beside("owner", named)
    for kind in ("due", "state") if ":" in text else ():
        match = _label(kind).match(text)
        if match is not None and len(text.split()) <= _MOST_WORDS:
            return Beside(kind, text[match.end() :])
    return None


def _label_alone(text: str, people: People) -> Beside | None:
    """Return the owners behind a label without a colon, and nothing else: `Ansv. Anna och Bo`."""
    if len(text.split()) > _MOST_WORDS:
        return None
    label = owner_label_within().match(text)
    named = text[label.end() :].strip(" .!") if label is not None else ""
    owners = people.owners(named) if named else None
    whole = owners is not None and bool(owners.names) and owners.kinds <= {"person", "office"}
    return Beside("owner", named) if whole else None


def owners_alone(sentences: Sequence[Sentence], at: int, people: People) -> Beside | None:
    """Return the owners of the errand before, where a sentence on its line names nobody but them.

    `Formulera en ändring av stadgarna. Anna och Bo` is one entry.
    """
    sentence = sentences[at]
    if at == 0 or len(sentence.text.split()) > _MOST_WORDS:
        return None
    plain = sentence.text.strip(" .!")
    named = plain if owner_label().misses(sentence.text) else _answers().sub("", plain)
    if not people.may_end(named.rpartition(" ")[2]):
        return None
    before = sentences[at - 1].text.strip(" .!")
    # `Färg köps in. Anna ansvarig.`
    answers = named != plain and patterns("past_verbs").search(before) is None
    if not answers and not _is_errand(before):
        return None
    owners = people.owners(named)
    if owners is None or not owners.names or not owners.kinds <= {"person", "office"}:
        return None
    return Beside("owner", named if answers else plain)


def owns_next(sentences: Sequence[Sentence], at: int) -> bool:
    """Tell whether the owner that a sentence names is of the task behind it: `Ägare: Bo. Köp färg`.

    That has a label, or is an errand on the line that the owner begins.
    """
    here = sentences[at]
    after = sentences[at + 1] if at + 1 < len(sentences) else None
    if after is None or action_label().match(after.text):
        return after is not None
    if any(_label(kind).match(after.text) for kind in ("due", "state")):
        # `Owner: Bob. Due: 1 May.`
        return False
    begins = here.first or at == 0 or here.line > sentences[at - 1].last
    joined = begins and after.paragraph == here.paragraph and not after.first
    return joined and _is_errand(after.text) and not (at and _is_errand(sentences[at - 1].text))


def _is_errand(text: str) -> bool:
    """Tell whether a sentence names what is to be done, and nobody who is to do it."""
    if begins_with_infinitive(text):
        return True
    last = bare(text.rpartition(" ")[2]) in known_infinitives()
    if last and present().search(text) is None:
        # In `Klubben skriver ett program` the last word is none.
        return True
    wanted = either("wanted").search(text) is not None
    return wanted and patterns("suggesting").search(text) is None


@cache
def _answers() -> re.Pattern[str]:
    """Return the pattern of an owner's label behind a name."""
    return compiled(rf"\s+(?:{one_of('owner_labels')})\Z", re.IGNORECASE)


@cache
def _label(kind: str) -> re.Pattern[str]:
    return compiled(rf"(?:{one_of(f'{kind}_labels')})\s*:\s*(?=\S)", re.IGNORECASE)


def attach(
    found: list[Action],
    sentences: Sequence[Sentence],
    at: int,
    beside: Beside,
    item: int,
    context: Context,
) -> bool:
    """Give what a line says to the task above it; tell whether there was one.

    An owner makes a task of the sentence above.
    """
    if beside.kind == "owner":
        return at > 0 and _owner(found, sentences, at, beside.words, item, context)
    last = found[-1] if found else None
    if last is None or not 0 <= sentences[at].line - last.line <= _NEAR:
        return False
    if beside.kind == "state":
        if is_done(beside.words):
            found.pop()
        else:
            found[-1] = last._replace(under_way=is_begun(beside.words))
        return True
    term = read_due_cell(beside.words, context.when)
    if term is not None:
        found[-1] = last._replace(due=term.date, due_text=term.text)
    return term is not None


def _owner(
    found: list[Action],
    sentences: Sequence[Sentence],
    at: int,
    words: str,
    item: int,
    context: Context,
) -> bool:
    owners, term = owners_and_term(words, context.people, context.when)
    if owners is None:
        owners = as_written(re.split(r"[,.]", words)[0].strip())
    before = sentences[at - 1]
    if found and found[-1].line == before.line:
        old = found.pop()
        text, due, due_text = as_task(old.text), old.due, old.due_text
    else:
        label = action_label().match(before.text)
        body = before.text[label.end() :] if label is not None else before.text
        decided = label_at(body)
        if decided is not None and decided.end < len(body):
            body = re.sub(r"\A(?:att|to)\s+", "", body[decided.end :].strip())
        body = without_deciding(body)
        inner = find_term(body, context.when)
        text = as_task(without_term(body, inner))
        due, due_text = (inner.date, inner.text) if inner is not None else (None, None)
    if term is not None:
        due, due_text = term.date, term.text
    found.append(
        Action(
            text, owners.names, due, due_text, item, before.line, "owner-label-below", "explicit"
        )
    )
    return True
