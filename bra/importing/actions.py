"""Which sentences expect somebody to do something, who that is, and by when."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.assignments import assigned, invited
from bra.importing.commitments import committed, future, remaining
from bra.importing.cues import AnyWord
from bra.importing.decisions import label_at
from bra.importing.due import find_term
from bra.importing.marks import by_owner_mark, weak_candidate
from bra.importing.presents import clauses_of, in_present
from bra.importing.prose import Sentence
from bra.importing.record import Action
from bra.importing.subjects import Context, Found, of_task, still_open
from bra.importing.tasks import (
    action_label,
    loud_label,
    owner_label,
    owners_and_term,
    read_task,
    says_done,
    without_term,
)
from bra.importing.verbs import as_task, begins_with_infinitive, present, reporting
from bra.importing.who import Owners, People, names_in
from bra.importing.words import bare, listed, patterns
from bra.languages.importing import all_of

_POINT: Final = re.compile(r"\A\(?(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-z]\))\s+")


def find_actions(
    sentences: Sequence[Sentence], item: int, context: Context, *, tasks: bool
) -> list[Action]:
    """Return the actions of one item; `tasks` tells that its heading is of a list of tasks."""
    found: list[Action] = []
    spoken_of: str | None = None
    listed_below = -1
    other_until = -1
    paragraph = -1
    indent = 0
    base: int | None = None
    meant = _has_pronoun(sentences)
    for at, sentence in enumerate(sentences):
        if sentence.paragraph != paragraph:
            spoken_of = spoken_of if sentence.kind == "entry" and sentence.indent > indent else None
            paragraph, indent = sentence.paragraph, sentence.indent
        text = sentence.text
        label = label_at(text) if sentence.first or sentence.kind != "quote" else None
        if label is not None and label.kind == "other" and not _is_list_label(text):
            other_until = sentence.paragraph if label.end < len(text) else sentence.paragraph + 1
        elif label is not None:
            other_until = -1
        if _is_list_label(text):
            listed_below = sentence.paragraph
            continue
        if listed_below >= 0 and sentence.kind != "entry" and sentence.paragraph > listed_below:
            listed_below = -1
        in_list = sentence.first and (tasks or (sentence.kind == "entry" and listed_below >= 0))
        if sentence.kind == "entry" and in_list:
            base = sentence.indent if base is None else base
            # What is set deeper explains the task above it.
            in_list = sentence.indent <= base
        elif sentence.kind != "entry":
            base = None
        if (
            sentence.kind == "quote"
            or sentence.paragraph <= other_until
            or sentence.tick in ("x", "X", "~", "-")
        ):
            continue
        if label is not None and label.kind == "decision":
            text = text[label.end :].strip()
        text = _POINT.sub("", text)
        following = sentences[at + 1] if at + 1 < len(sentences) else None
        near = (
            following
            if following is not None and following.paragraph == sentence.paragraph
            else None
        )
        owner_only = _only_owner(text)
        if owner_only is not None and (found or at):
            _attach(found, sentences, at, owner_only, item, context)
            continue
        for clause in clauses_of(text, context.people):
            result = _read(clause, sentence, context, spoken_of, near, in_list=in_list)
            if result is None:
                continue
            found.append(
                Action(
                    result.text,
                    result.owners.names,
                    result.term.date if result.term is not None else None,
                    result.term.text if result.term is not None else None,
                    item,
                    sentence.line,
                    result.rule,
                    result.confidence,
                )
            )
        spoken_of = (meant and _speaks_of(text, context.people)) or spoken_of
    return found


def _is_list_label(text: str) -> bool:
    words = bare(text)
    return words in listed("task_headings") and len(text) < 60  # a label is short


def _only_owner(text: str) -> str | None:
    """Return what stands after an owner's label when the sentence holds nothing else."""
    match = owner_label().match(text)
    if match is None:
        return None
    rest = text[match.end() :]
    return (
        None
        if re.search(r"\s[–—-]\s", rest) or (re.search(r":\s", rest) and len(rest) > 60)
        else rest
    )


def _attach(
    found: list[Action],
    sentences: Sequence[Sentence],
    at: int,
    words: str,
    item: int,
    context: Context,
) -> None:
    """Give an owner's label to the action of the sentence before, or make one of it."""
    owners, term = owners_and_term(words, context.people, context.when)
    if owners is None:
        first = re.split(r"[,.]", words)[0].strip()
        owners = Owners((first,), frozenset(("stranger",)))
    if at == 0:
        return
    before = sentences[at - 1]
    if found and found[-1].line == before.line:
        old = found.pop()
        text, due, due_text = old.text, old.due, old.due_text
    else:
        inner = find_term(before.text, context.when)
        label = action_label().match(before.text)
        body = before.text[label.end() :] if label is not None else before.text
        decided = label_at(body)
        if decided is not None and decided.end < len(body):
            body = re.sub(r"\A(?:att|to)\s+", "", body[decided.end :].strip())
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


def _has_pronoun(sentences: Sequence[Sentence]) -> bool:
    """Tell whether it matters whom the sentences before speak of."""
    return not all(_pronouns().misses(each.text) for each in sentences)


@cache
def _pronouns() -> AnyWord:
    return AnyWord(all_of("pronouns"))


def _speaks_of(text: str, people: People) -> str | None:
    """Return the person whom a pronoun in the next sentence means: the first that is named."""
    names = names_in(text, people)
    return names[0] if names else None


def _read(
    text: str,
    sentence: Sentence,
    context: Context,
    spoken_of: str | None,
    near: Sentence | None,
    *,
    in_list: bool,
) -> Found | None:
    if text.rstrip().endswith("?"):
        return None
    found = _candidate(text, sentence, context, spoken_of, in_list=in_list)
    if found is None or (says_done(text) and not still_open(text)):
        return None
    if near is not None and says_done(near.text) and _past_assigned(text):
        return None
    if found.confidence == "explicit":
        return found
    if patterns("rules").search(text) is not None:
        return None
    if found.confidence == "likely" and patterns("doubtful").search(text) is not None:
        return found._replace(confidence="weak")
    return found


def _candidate(
    text: str, sentence: Sentence, context: Context, spoken_of: str | None, *, in_list: bool
) -> Found | None:
    """Return what a sentence might ask of somebody, whatever speaks against it."""
    people, when = context.people, context.when
    label = action_label().match(text) or loud_label().match(text)
    if label is not None and text[label.end() :].strip():
        task = read_task(text[label.end() :], people, when, spoken_of)
        return of_task(task, "action-label", "explicit")
    if sentence.first and text.startswith("@"):
        return _marked(text, context, spoken_of, in_list=in_list)
    if owner_label().search(text) is not None and not patterns("doubtful").search(text):
        task = read_task(text, people, when, spoken_of)
        if task.text and task.owners is not None:
            return of_task(task, "owner-label", "explicit")
    explicit = assigned(text, context, spoken_of)
    if explicit is not None:
        return explicit
    if in_list:
        task = read_task(text, people, when, spoken_of)
        if _mere_words(task.text):
            return None
        return of_task(task, "task-list", "explicit")
    if sentence.tick is not None:
        return of_task(read_task(text, people, when, spoken_of), "open-box", "explicit")
    return (
        invited(text, context, spoken_of)
        or remaining(text, context, spoken_of)
        or committed(text, context, spoken_of)
        or by_owner_mark(text, sentence, context, spoken_of)
        or future(text, context, spoken_of)
        or in_present(text, context, spoken_of)
        or weak_candidate(text, context, spoken_of)
    )


def _marked(text: str, context: Context, spoken_of: str | None, *, in_list: bool) -> Found | None:
    """Read what stands behind `@Anna`: a task, unless it tells of something or means no person."""
    rest = re.sub(r"\A(?:\s*(?:,|och|and|&|\+)?\s*@[\w.-]+)+:?\s*", "", text)
    if rest.startswith("/"):
        return None
    task = read_task(text, context.people, context.when, spoken_of)
    verb = present().match(rest) is not None and reporting().match(rest) is None
    verb = verb or begins_with_infinitive(rest) or patterns("future").match(rest) is not None
    if in_list or verb or re.match(r"(?:is|are)\s+(?:going\s+)?to\b|to\s", rest):
        return of_task(task, "owner-mark", "explicit")
    return None if ":" in text[:40] else of_task(task, "owner-mark", "weak")


def _mere_words(text: str) -> bool:
    return not any(map(str.isalpha, text)) or bare(text) in listed("nobody") | {
        "inga",
        "inget",
        "none",
        "nothing",
        "–",
        "-",
    }


def _past_assigned(text: str) -> bool:
    return (
        patterns("past_times").search(text) is not None
        or re.search(r"\b(?:fick|had been|was|were)\b", text) is not None
    )
