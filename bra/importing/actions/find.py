"""Which sentences expect somebody to do something, who that is, and by when."""

import re
from collections.abc import Sequence
from typing import Final

from bra.importing.acting.due import Term, find_term
from bra.importing.acting.subjects import Context, still_open
from bra.importing.acting.termwords import that_meeting
from bra.importing.actions.around import whole_task
from bra.importing.actions.assignments import each_assigned
from bra.importing.actions.beside import ARROW, attach, beside_task, owners_alone, owns_next
from bra.importing.actions.clauses import clauses_of
from bra.importing.actions.done import (
    is_mark_of_done,
    says_done,
    tells_of_past,
)
from bra.importing.actions.found import Found
from bra.importing.actions.hints import might_ask
from bra.importing.actions.labelledlines import with_label_lines
from bra.importing.actions.mixedlists import in_mixed_lists
from bra.importing.actions.newgroups import of_new_groups
from bra.importing.actions.ownerslast import owners_and_term
from bra.importing.actions.plainly import put_plainly, without_first
from bra.importing.actions.roster import divided_work
from bra.importing.actions.samedeed import says_it_again, with_its_term
from bra.importing.actions.spoken import UNSURE, any_pronoun, meant_in
from bra.importing.actions.states import with_boxes
from bra.importing.actions.stillasked import still_asked
from bra.importing.actions.tasks import leads_tasks
from bra.importing.actions.termsalone import led_by_term, term_of_thing, with_term_behind
from bra.importing.actions.unknownheads import of_unknown_heads
from bra.importing.actions.walk import Walk
from bra.importing.decisions.earlier import decided_earlier, earlier_words
from bra.importing.decisions.labels import Label, label_at
from bra.importing.decisions.quoted import without_marks, without_quotes
from bra.importing.lines.prose import Sentence
from bra.importing.numbers import OWN_ID
from bra.importing.patterns.cues import which_in
from bra.importing.patterns.words import either, patterns
from bra.importing.record import Action

_SEVERAL: Final = 2
_FEW: Final = 5


def find_actions(
    sentences: Sequence[Sentence], item: int, context: Context, *, tasks: bool
) -> list[Action]:
    """Return the actions of one item; `tasks` tells that its heading is of a list of tasks."""
    found: list[Action] = []
    sentences = with_label_lines(without_quotes(sentences))
    sentences = with_boxes(sentences, context.people, tasks=tasks)
    walk = Walk(tasks=tasks, speech=context.speech)
    held: str | None = None
    # What stands nowhere in an item need not be looked for in each of its sentences.
    meant, settled_before, that, groups = which_in(
        [each.text for each in sentences],
        any_pronoun().bit,
        earlier_words().bit,
        that_meeting().bit,
        patterns("sets_up").bit,
    )
    taken = -1
    # Where the sentence is that gave the last task.
    tasked = -1
    shared = in_mixed_lists(sentences, context) | divided_work(sentences, context)
    shared |= of_new_groups(sentences, context) if groups else {}
    shared |= of_unknown_heads(sentences, context) if tasks else {}
    for at, sentence in enumerate(sentences):
        if at <= taken:
            continue
        text = sentence.text
        label = label_at(text) if sentence.first or sentence.kind != "quote" else None
        in_list = walk.enter(sentence, label, context.people)
        if in_list is None or (settled_before and _settled_earlier(sentences, at, context)):
            continue
        if at in shared:
            found += _of_line(shared[at], item, sentences, at, context)
            tasked = at
            continue
        leading = leads_tasks(text, context.people) if text.endswith(":") else None
        if leading is not None and (leading[1] or walk.tasks):
            walk.lead(sentence, leading[0])
            continue
        if label is not None and label.kind == "decision":
            text = without_marks(_behind_label(text, label, context))
        numbered = OWN_ID.match(text) if sentence.tick is not None else None
        if numbered is not None:
            text = text[numbered.end() :]
        text, headed = led_by_term(text, context) if ": " in text else (text, None)
        text = put_plainly(text, sentences, at, context)
        after = sentences[at + 1] if at + 1 < len(sentences) else None
        beside = beside_task(text, context.people) or (
            None if sentence.first else owners_alone(sentences, at, context.people)
        )
        text = without_first(ARROW, text)
        if beside is not None and beside.kind == "owner" and owns_next(sentences, at):
            held = beside.words
            continue
        if (beside is not None and attach(found, sentences, at, beside, item, context)) or (
            tasked == at - 1 and with_term_behind(found, sentence, context)
        ):
            tasked = at
            continue
        near = after if after is not None and after.paragraph == sentence.paragraph else None
        clauses = (
            [
                clause
                for each in each_assigned(text, context)
                for clause in clauses_of(each, context.people, context.when.code)
            ]
            if in_list or sentence.tick is not None or might_ask(text, context)
            else []
        )
        context = _with_next_named(context, sentences, at) if that and clauses else context
        several = len(clauses) >= _SEVERAL
        shared_term = (_shared_term(clauses, context) if several else None) or headed
        needed_by = term_of_thing(clauses, context) if several else None
        for clause in clauses:
            spoken_of = meant_in(clause, walk.spoken, context.people) if meant else None
            result = still_asked(clause, sentence, context, spoken_of, near, in_list=in_list)
            settled = result is not None and _is_settled(sentences, at)
            if result is not None and not settled and walk.takes(sentence, result, context.people):
                result = walk.led(sentence, _sharing(result, shared_term))
                result = result if tasked == at else _sharing(result, needed_by)
                if len(clauses) > 1 and says_it_again(result, sentence.line, found):
                    found[-1] = with_its_term(found[-1], result)
                    continue
                result, taken = whole_task(result, sentences, at)
                action = _action(result, item, sentence.line, held, context)
                found.append(_with_number(action, numbered, sentence.tick))
                held = None
                tasked = at
        if meant:
            walk.hear(text, context.people)
    return found


def _behind_label(text: str, label: Label, context: Context) -> str:
    """Return what stands behind the label of a decision, with its word before an English clause.

    In `RESOLVED that the Clerk write` only that word tells that the verb is no present.
    """
    rest = text[label.end :].strip()
    word = text[: label.end].strip(" :*")
    if context.when.code == "en" and either("clause", before=r"\A").match(rest) is not None:
        return f"{word.capitalize()} {rest[:1].lower()}{rest[1:]}"
    return rest


def _with_next_named(context: Context, sentences: Sequence[Sentence], at: int) -> Context:
    """Return what a sentence is read by: whether the one before names the next meeting.

    `Frågan bordläggs till nästa möte. Till det mötet tar Bo fram siffror.`
    """
    may = at > 0 and not that_meeting().misses(sentences[at].text)
    before = sentences[at - 1] if may else None
    near = before is not None and before.paragraph == sentences[at].paragraph
    term = find_term(before.text, context.when) if before is not None and near else None
    named = term is not None and term.is_next
    if named is context.when.next_named:
        return context
    return context._replace(when=context.when._replace(next_named=named))


def _settled_earlier(sentences: Sequence[Sentence], at: int, context: Context) -> bool:
    """Tell whether a sentence says what was decided earlier, and nothing that it is still open."""
    if not decided_earlier(sentences[at].text, context.when):
        return False
    return not any(still_open(each.text) for each in sentences[at : at + 2])


def _is_settled(sentences: Sequence[Sentence], at: int) -> bool:
    """Tell whether a sentence after the next says that what was given before is done.

    `Bo fick i uppdrag att räkna. Listan visades. Uppdraget är slutfört.`
    """
    own = sentences[at]
    behind = [each for each in sentences[at + 2 : at + _FEW] if each.paragraph == own.paragraph]
    settled = any(
        either("task_nouns", before=r"\A").match(each.text) and says_done(each.text)
        for each in behind
    )
    return settled and tells_of_past(own.text)


def _action(found: Found, item: int, line: int, held: str | None, context: Context) -> Action:
    """Make an action of what was found; `held` is the owner that a line above gave."""
    owners = tuple(name for name in found.owners.names if name != UNSURE)
    if held is not None and not owners:
        given = owners_and_term(held, context.people, context.when)[0]
        owners = given.names if given is not None else (held,)
        found = found._replace(confidence="explicit")
    due, due_text = (found.term.date, found.term.text) if found.term is not None else (None, None)
    return Action(found.text, owners, due, due_text, item, line, found.rule, found.confidence)


def _with_number(action: Action, numbered: re.Match[str] | None, tick: str | None) -> Action:
    """Return an action with the number before it and the state that its box tells, if any."""
    if numbered is None and tick != "/":
        return action
    number = numbered["id"] if numbered is not None else None
    return action._replace(number=number, under_way=tick == "/")


def _shared_term(clauses: Sequence[str], context: Context) -> Term | None:
    """Return the term that ends a sentence of several tasks: `Bo skriver, Cia läser, klart 1/5`."""
    last = clauses[-1].rpartition(", ")[2]
    term = find_term(last, context.when) if last not in clauses else None
    whole = term is not None and term.start == 0 and len(term.text) >= len(last.rstrip(" ."))
    return term if whole and either("strong_leads").match(last) is not None else None


def _sharing(found: Found, term: Term | None) -> Found:
    return found if term is None or found.term is not None else found._replace(term=term)


def _of_line(
    found: Found, item: int, sentences: Sequence[Sentence], at: int, context: Context
) -> list[Action]:
    """Return the task of a line with what the next sentence on it says of it, if not done."""
    after = sentences[at + 1] if at + 1 < len(sentences) else None
    if after is not None and not after.first:
        if is_mark_of_done(after.text):
            return []
        if still_open(after.text):
            found = _sharing(found, find_term(after.text, context.when))
    return [_action(found, item, sentences[at].line, None, context)]
