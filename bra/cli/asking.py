"""Walk through what is doubtful in one import, one key for each."""

import sys
from typing import Final

import typer

from bra.cli.call import Call
from bra.cli.folding import fold, width_of
from bra.cli.output import say
from bra.importing.explaining import source_line
from bra.importing.recognise import Recognised
from bra.importing.record import Action, Decision, Record
from bra.languages import Language
from bra.languages import say as text_of

_YES: Final = frozenset("jyJY\r\n")
_NO: Final = frozenset("nN")
_REST: Final = frozenset("aA")
_STOP: Final = frozenset("qQ\x03\x04\x1b")


def settle(_call: Call, found: Recognised, spoken: Language) -> Recognised:
    """Ask about each decision and action that is not explicit; what is kept counts as likely.

    `j` or `y` keeps, `n` leaves out, `a` takes the rest as proposed, `q` ends the import.
    """
    record = found.record
    every: list[Decision | Action] = [*record.decisions, *record.actions]
    doubtful = (each for each in every if each.confidence != "explicit")
    asked = sorted(doubtful, key=lambda each: each.line)
    kept: dict[int, bool] = {}
    width = width_of(terminal=True)
    for number, each in enumerate(asked, 1):
        line = record.source.in_file(each.line)
        say(f"\n{record.source.name}:{line} ({number}/{len(asked)})")
        say(fold(f"  | {source_line(record, each.line)}", width, 4))
        kind = "import.action" if isinstance(each, Action) else "import.decision"
        sure = text_of(spoken, f"confidence.{each.confidence}")
        shown = f"{text_of(spoken, kind)}: {_shown(each)} [{each.rule}, {sure}]"
        say(fold(shown, width, 2))
        answer = ask_key(text_of(spoken, "import.keys"))
        if answer == "stop":
            raise KeyboardInterrupt
        if answer == "rest":
            break
        kept[id(each)] = answer == "yes"
    return found._replace(record=_settled(record, kept))


def _shown(each: Action | Decision) -> str:
    if isinstance(each, Decision) or not each.owners:
        return each.text
    return f"{', '.join(each.owners)}: {each.text}"


def ask_key(question: str) -> str:
    """Wait for a key that means something: `yes`, `no`, `rest` or `stop`.

    Ctrl-C ends the call.
    """
    sys.stderr.write(f"{question} ")
    sys.stderr.flush()
    while True:
        key = typer.getchar()
        for keys, meaning in ((_YES, "yes"), (_NO, "no"), (_REST, "rest")):
            if key in keys:
                sys.stderr.write("\n")
                return meaning
        if key in _STOP:
            sys.stderr.write("\n")
            if key == "\x03":
                raise KeyboardInterrupt
            return "stop"


def _settled(record: Record, kept: dict[int, bool]) -> Record:
    """Return the record with what was kept as likely, and without what was not."""
    decisions = tuple(
        each._replace(confidence="likely") if kept.get(id(each)) else each
        for each in record.decisions
        if kept.get(id(each), True)
    )
    actions = tuple(
        each._replace(confidence="likely") if kept.get(id(each)) else each
        for each in record.actions
        if kept.get(id(each), True)
    )
    return record._replace(decisions=decisions, actions=actions)
