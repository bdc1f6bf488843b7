"""The reminder of one owner, through a template."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bra.languages import Language, say
from bra.languages.cldr import long_date
from bra.ledger import Action
from bra.model import Council
from bra.rendering.documents import action_variables, folders
from bra.rendering.environment import render


class Letter(NamedTuple):
    """Hold the subject and the text of a reminder."""

    subject: str
    text: str


def reminder(
    root: Path,
    council: Council,
    spoken: Language,
    name: str | None,
    actions: Sequence[Action],
    *,
    day: str,
    internal: bool,
) -> Letter:
    """Return the reminder of an owner on an ISO day; `name` is None for what nobody owns."""
    date = long_date(day, spoken.code)
    who = name or say(spoken, "remind.nobody")
    intro = "remind.intro" if name is not None else "remind.intro-nobody"
    late = [action for action in actions if action.overdue]
    sender = council.short or council.name
    subject = say(spoken, "remind.subject", council=sender, count=len(actions))
    if late:
        subject += ", " + say(spoken, "remind.subject-overdue", count=len(late))
    variables: dict[str, object] = {
        "title": subject,
        "council": {"name": council.name, "short": council.short, "record": council.record},
        "name": who,
        "day": day,
        "intro": say(spoken, intro, council=council.name, name=who, date=date),
        "closing": say(spoken, "remind.closing"),
        "overdue": [action_variables(each, spoken) for each in late],
        "open": [action_variables(each, spoken) for each in actions if not each.overdue],
        "internal": internal,
        "word": {
            "greeting": say(spoken, "remind.greeting"),
            "overdue": say(spoken, "remind.overdue"),
            "open": say(spoken, "remind.open"),
            "id": say(spoken, "column.id"),
            "owners": say(spoken, "column.owners"),
            "item": say(spoken, "column.item"),
        },
        "internal_mark": say(spoken, "internal"),
    }
    return Letter(subject, render("remind.md.j2", variables, folders(root)))
