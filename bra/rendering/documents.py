"""The documents: what each template is given.  The names are described in `bra help templates`."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from urllib.parse import unquote

from bra.languages import Language, say
from bra.languages.cldr import long_date, time_range, weekday
from bra.ledger import Action
from bra.ledger.corrections import Corrections, corrections_of_decision
from bra.ledger.decisions import Decision
from bra.model import Council, Presenter
from bra.planning.agenda import Agenda
from bra.rendering.document import Document
from bra.rendering.environment import render, shipped_templates
from bra.rendering.markdown import plain, running


def folders(root: Path) -> list[Path]:
    """Return where templates are looked for: the council's own folder first."""
    return [root / "templates", shipped_templates()]


def agenda_document(
    root: Path, council: Council, spoken: Language, agenda: Agenda, day: str, *, internal: bool
) -> Document:
    """Return the agenda and notice of a meeting; `day` is the ISO day it is written on."""
    code = spoken.code
    state = "cancelled" if agenda.status == "cancelled" else ""
    title = say(spoken, "agenda.title.cancelled" if state else "agenda.title", council=council.name)
    total = ""
    if agenda.total and agenda.available is None:
        total = say(spoken, "agenda.total", total=agenda.total)
    elif agenda.total and agenda.available is not None:
        key = "agenda.total-over" if agenda.total > agenda.available else "agenda.total-of"
        total = say(spoken, key, total=agenda.total, available=agenda.available)
    variables: dict[str, object] = {
        "title": title,
        "council": {"name": council.name, "short": council.short, "record": council.record},
        "meeting": {
            "stem": agenda.stem,
            "date": agenda.date,
            "weekday": weekday(agenda.date, code),
            "long_date": long_date(agenda.date, code),
            "time": time_range(agenda.time, code) if agenda.time is not None else None,
            "clock": say(spoken, "clock", time=time_range(agenda.time, code))
            if agenda.time
            else None,
            "place": _place(agenda, spoken),
            "status": agenda.status,
        },
        "called": [_person(p.name, p.organisation) for p in agenda.called],
        "invited": [_person(p.name, p.organisation) for p in agenda.invited],
        "items": [
            {
                "number": item.number,
                "label": item_number(item.number, council).rstrip("."),
                "title": item.title if internal or not item.confidential else None,
                "presenters": []
                if item.confidential and not internal
                else [presenter_words(p, spoken) for p in item.presenters],
                "minutes": None if item.confidential and not internal else item.minutes,
                "starts": clock_of(item.starts, spoken),
                "kind": None if item.confidential and not internal else item.kind,
                "confidential": item.confidential,
                "attachments": []
                if item.confidential and not internal
                else [plain(unquote(path)) for path in item.attachments],
            }
            for item in agenda.items
        ],
        "numbered": council.numbering == "meeting"
        and _consecutive([item.number for item in agenda.items]),
        "actions": [action_variables(action, spoken) for action in agenda.actions],
        "withheld": list(agenda.withheld_actions),
        "total": total,
        "internal": internal,
        "as_of": say(spoken, "agenda.as-of", date=long_date(agenda.as_of, code)),
        "word": words(spoken, "agenda."),
        "not_public": say(spoken, "not-public"),
        "internal_mark": say(spoken, "internal"),
    }
    return Document(
        text=render("agenda.md.j2", variables, folders(root)),
        title=f"{title}, {long_date(agenda.date, code)}",
        short=f"{say(spoken, 'agenda.short')} {long_date(agenda.date, code)}",
        council=council.name,
        language=code,
        day=day,
        page=say(spoken, "page", page="{page}", pages="{pages}"),
        state=say(spoken, "status.cancelled").capitalize() if state else "",
        internal=say(spoken, "internal") if internal else "",
        dates=_dates(code, [agenda.date, agenda.as_of, *_due_days(agenda.actions)]),
    )


def actions_document(  # noqa: PLR0913 - the parts of one list
    root: Path,
    council: Council,
    spoken: Language,
    actions: Sequence[Action],
    *,
    withheld: Sequence[str | None],
    day: str,
    heading: str,
    internal: bool,
    groups: Sequence[tuple[str, Sequence[Action]]] = (),
) -> Document:
    """Return a list of actions, in groups with names where they are given."""
    title = "actions.title" if heading == "all" else f"actions.title.{heading}"
    code = spoken.code
    count = say(
        spoken,
        "actions.count",
        count=len(actions) + len(withheld),
        date=long_date(day, code),
    )
    variables: dict[str, object] = {
        "title": say(spoken, title),
        "council": {"name": council.name, "short": council.short, "record": council.record},
        "day": day,
        "count": count,
        "actions": [action_variables(action, spoken) for action in actions],
        "groups": [
            {"name": name, "actions": [action_variables(action, spoken) for action in members]}
            for name, members in groups
        ],
        "withheld": list(withheld),
        "not_public": say(spoken, "not-public"),
        "empty": say(spoken, "actions.none"),
        "internal": internal,
        "word": words(spoken, "column."),
        "internal_mark": say(spoken, "internal"),
    }
    return Document(
        text=render("actions.md.j2", variables, folders(root)),
        title=f"{say(spoken, title)} {long_date(day, code)}, {council.name}",
        short=f"{say(spoken, title)} {long_date(day, code)}",
        council=council.name,
        language=code,
        day=day,
        page=say(spoken, "page", page="{page}", pages="{pages}"),
        internal=say(spoken, "internal") if internal else "",
        dates=_dates(code, [day]),
    )


def decisions_document(
    root: Path,
    council: Council,
    spoken: Language,
    decisions: Sequence[tuple[Decision, bool]],
    corrections: Corrections,
    *,
    day: str,
    internal: bool,
) -> Document:
    """Return the register of decisions; of each stands beside it whether it is withheld."""
    code = spoken.code
    title = say(spoken, "decisions.title")
    variables: dict[str, object] = {
        "title": title,
        "council": {"name": council.name, "short": council.short, "record": council.record},
        "day": day,
        "count": say(spoken, "decisions.count", count=len(decisions), date=long_date(day, code)),
        "decisions": [
            {"id": decision.id, "text": None}
            if withheld
            else {
                "id": decision.id,
                "text": running(decision.text),
                "date": decision.date,
                "meeting": decision.meeting,
                "item": decision.item,
                "superseded_by": list(decision.superseded_by),
                "corrected": [each.date for each in corrections_of_decision(corrections, decision)],
            }
            for decision, withheld in decisions
        ],
        "not_public": say(spoken, "not-public"),
        "empty": say(spoken, "decisions.none"),
        "corrected_word": say(spoken, "decisions.corrected"),
        "internal": internal,
        "word": words(spoken, "column."),
        "internal_mark": say(spoken, "internal"),
    }
    return Document(
        text=render("decisions.md.j2", variables, folders(root)),
        title=f"{title} {long_date(day, code)}, {council.name}",
        short=f"{title} {long_date(day, code)}",
        council=council.name,
        language=code,
        day=day,
        page=say(spoken, "page", page="{page}", pages="{pages}"),
        internal=say(spoken, "internal") if internal else "",
        dates=_dates(code, [day]),
    )


def _dates(code: str, days: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return days as a text writes them, with the ISO day of each."""
    return tuple((long_date(day, code), day) for day in sorted(set(days)))


def _due_days(actions: Iterable[Action]) -> list[str]:
    return [action.due for action in actions if action.due is not None]


def action_variables(action: Action, spoken: Language) -> dict[str, object]:
    """Return what a template is given of an action."""
    shown: str = "overdue" if action.overdue else "historic" if action.historic else action.state
    if shown == "open" and action.standing:
        shown = "standing"
    due = action.due_text or ""
    if action.due is not None:
        key = "due.overdue" if action.overdue else "due.by"
        due = say(spoken, key, date=long_date(action.due, spoken.code))
    return {
        "id": action.id,
        "text": action.text,
        "owners": [owner.name for owner in action.owners],
        "organisations": list(action.organisations),
        "state": say(spoken, f"state.{shown}"),
        "due": action.due,
        "due_text": due,
        "overdue": action.overdue,
        "raised": action.raised,
        "item": action.item,
    }


def _consecutive(numbers: Sequence[str | None]) -> bool:
    """Tell whether numbers count on by one, as those of a list in Markdown always do."""
    if not all(number is not None and number.isdecimal() for number in numbers):
        return False
    found = [int(number) for number in numbers if number is not None]
    return found == list(range(found[0], found[0] + len(found))) if found else True


def item_number(number: str | None, council: Council) -> str:
    """Return the number of an item as it is written before its title: § 12, or 5."""
    if number is None:
        return ""
    return f"§ {number}" if council.numbering == "year" else f"{number}."


def _person(name: str, organisation: str | None) -> dict[str, object]:
    return {"name": name, "organisation": organisation}


def presenter_words(presenter: Presenter, spoken: Language) -> str:
    """Return a presenter's name, and of a guest also where she comes from."""
    parts = [presenter.name]
    if presenter.invited:
        if presenter.organisation and presenter.organisation != presenter.name:
            parts.append(presenter.organisation)
        parts.append(say(spoken, "agenda.invited-mark"))
    return ", ".join(parts)


def _place(agenda: Agenda, spoken: Language) -> str | None:
    if agenda.own is not None and "place" in agenda.own.withheld:
        return say(spoken, "not-public")
    return agenda.place


def clock_of(clock: str | None, spoken: Language) -> str | None:
    """Return a time of day, given as `HH:MM`, as the language writes it."""
    return None if clock is None else clock.replace(":", spoken.clock_point)


def words(spoken: Language, prefix: str) -> dict[str, str]:
    """Return the plain words of a document by their short names, hyphens as underscores."""
    return {
        key.removeprefix(prefix).replace("-", "_"): text
        for key, text in spoken.texts.items()
        if key.startswith(prefix) and "{" not in text
    }
