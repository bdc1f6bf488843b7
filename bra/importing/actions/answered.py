"""Questions whether somebody would do something, and their answers: `Could Ann ring? Yes`."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from bra.importing.acting.subjects import Context
from bra.importing.acting.verbforms import begins_as_errand
from bra.importing.acting.verbs import begins_with_infinitive, is_deed, present, state
from bra.importing.lines.prose import Sentence
from bra.importing.patterns.choices import Choice
from bra.importing.patterns.kept import compiled
from bra.importing.patterns.words import patterns
from bra.languages.importing import import_words

_WHO: Final = r"(?P<who>[^\W\d_][^\s,.:;?!]*(?:\s[^\s,.:;?!]+){0,3}?)"


def with_answer(text: str, sentences: Sequence[Sentence], at: int, context: Context) -> str:
    """Return a question that the next sentence answers as what somebody is to do."""
    code = context.when.code
    asked = None if context.speech else questions(code).match(text)
    if asked is None or at + 1 >= len(sentences):
        return text
    answer = sentences[at + 1]
    if answer.paragraph != sentences[at].paragraph:
        return text
    says_yes = patterns("yes_answers").match(answer.text) is not None
    who = asked.groupdict().get("who")
    if says_yes is not (who is not None):
        return text
    who = who or _who_answers(answer.text, code)
    if not who or not _may_do(who, asked["task"], context):
        return text
    plain = import_words(code).assignments.answered
    return plain.replace("{who}", who).replace("{task}", asked["task"])


def _who_answers(answer: str, code: str) -> str:
    """Return the name in an answer, or "" where a verb tells more: `Det gör Bo` is read itself."""
    match = next((found for shape in _answers(code) if (found := shape.match(answer))), None)
    who = match["who"] if match is not None else ""
    return who if who[:1].isupper() and present().search(who) is None else ""


def _may_do(who: str, task: str, context: Context) -> bool:
    """Tell whether words mean people or offices, and others what they may do."""
    owners = context.people.owners(who)
    if owners is None or not owners.names or not owners.kinds <= {"person", "office"}:
        return False
    if state().match(task) is not None and not is_deed(task):
        return False
    return begins_with_infinitive(task) or begins_as_errand(task, context.when.code)


@cache
def questions(code: str) -> Choice:
    """Return the pattern of what a question asks of somebody, named as `who`, or of anybody."""
    words = import_words(code).assignments
    every = (*words.questions, *words.open_questions)
    return Choice((each.replace("{who}", _WHO) for each in every), re.IGNORECASE)


@cache
def _answers(code: str) -> list[re.Pattern[str]]:
    shapes = import_words(code).assignments.name_answers
    return [compiled(shape.replace("{who}", _WHO), re.IGNORECASE) for shape in shapes]
