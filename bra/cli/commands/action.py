"""`bra action`: one action and its whole history."""

import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.complete import action_ids
from bra.cli.corrected import Corrected
from bra.cli.council import (
    open_council,
    owner_names,
    pick_action,
    tell_troubles,
    tell_withheld,
)
from bra.cli.listing import shown_state
from bra.cli.options import Format, Internal, Today
from bra.cli.origin import Origins, origins_of
from bra.cli.output import listing_format, put, show_listing
from bra.languages import say as text_of
from bra.ledger.history import history, words_of
from bra.rendering.corrected import places_of
from bra.rendering.objects import action_json, corrections_json, step_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bra.languages import Language
    from bra.ledger import Action
    from bra.ledger.history import Step

EXAMPLES: Final = ("bra action 2017-08-18/A1", "bra action 08-18/A1 --format json")


def run(
    ctx: typer.Context,
    name: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            autocompletion=action_ids,
            help="Its full id, or an ending that only it has.",
        ),
    ],
    form: Format = None,
    internal: Internal = False,
    today: Today = None,
) -> None:
    """Show one action with everything that the minutes say of it."""
    call = Call.of(ctx, today)
    opened = open_council(call)
    council = opened.folder.council
    actions = list(opened.folder.ledger.actions(opened.today, internal=internal))
    tell_troubles(opened)
    action = pick_action(opened, name, actions)
    if action.confidential and not internal:
        raise opened.error("withheld-action", name=str(action.id))
    every = history(action)
    steps = [step for step in every if internal or not step.mention.confidential]
    origins = origins_of(opened.folder.root, [step.mention for step in steps])
    places = Corrected(opened.folder, [action.meeting], internal=internal)
    corrected = places.at(action.path, action.line)
    kind = listing_format(call, form)
    if kind in ("json", "csv"):
        tell_withheld(opened, len(every) - len(steps))
    if kind == "json":
        told = [_step_json(step, origins) for step in steps]
        value = {
            **action_json(action, internal=internal),
            "history": told,
            "corrections": corrections_json(corrected),
        }
        show_listing(call, "json", value=value, rows=(), columns=())
        return
    head = _head(action, opened.language, places_of(corrected, opened.language, council))
    if kind == "table":
        from bra.cli.drawing import draw_markdown

        sys.stdout.write(draw_markdown(call, head) + "\n")
    elif kind == "md":
        put(call, head)
    shown = steps if kind == "csv" else every
    rows = _rows(shown, opened.language, origins, internal=internal)
    columns = [(key, text_of(opened.language, f"column.{key}")) for key in _keys(kind, origins)]
    show_listing(call, form, value=rows, rows=rows, columns=columns, whole=("day", "where"))


def _keys(kind: str, origins: Origins) -> tuple[str, ...]:
    """Return the columns; without a repository there is none for what git knows."""
    keys: tuple[str, ...] = ("day", "what", "text", "where")
    if origins.known:
        keys += ("changed",) if kind in ("table", "md") else ("commit", "author", "committed")
    return keys


def _head(action: "Action", spoken: "Language", corrected: str) -> str:
    """Say how the action stands, above its history; `corrected` is where its item was corrected."""
    from bra.reading.term import time_of_term
    from bra.rendering.markdown import inline

    state = text_of(spoken, f"state.{shown_state(action)}")
    due = action.due or time_of_term(action.due_text or "")
    owners = ", ".join(owner_names(action))
    lines = [
        f"# {text_of(spoken, 'note.title', id=action.id)}",
        "",
        inline(f"{owners}: {action.text}" if owners else action.text),
        "",
        f"- {text_of(spoken, 'column.state')}: {state}"
        + (f" {action.closed}" if action.closed else ""),
    ]
    if due:
        lines.append(f"- {text_of(spoken, 'column.due')}: {inline(due)}")
    lines.append(f"- {text_of(spoken, 'column.item')}: {inline(action.item)}")
    if corrected:
        lines.append(f"- {text_of(spoken, 'column.corrected')}: {corrected}")
    return "\n".join((*lines, "", ""))


def _rows(
    steps: "Sequence[Step]", spoken: "Language", origins: Origins, *, internal: bool
) -> list[dict[str, object]]:
    """Return the history as rows; of a withheld mention only its day and what it changed."""
    rows: list[dict[str, object]] = []
    for step in steps:
        mention = step.mention
        what = "; ".join(
            text_of(spoken, f"history.{code}", **dict(facts)) for code, facts in step.changes
        )
        row: dict[str, object] = {"day": mention.day, "what": what}
        if mention.confidential and not internal:
            row["where"] = text_of(spoken, "not-public")
        else:
            row["text"] = words_of(mention)
            row["where"] = f"{mention.path}:{mention.line}"
            row |= origins.row(mention, spoken)
        rows.append(row)
    return rows


def _step_json(step: "Step", origins: Origins) -> dict[str, object]:
    return {**step_json(step), "path": step.mention.path, **origins.json(step.mention)}
