"""`bra action`: one action and its whole history."""

import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from bra.cli.call import Call
from bra.cli.complete import action_ids
from bra.cli.council import action_json, open_council, owner_names, pick_action, tell_troubles
from bra.cli.listing import shown_state
from bra.cli.options import Format, Internal, Today
from bra.cli.output import listing_format, put, show_listing
from bra.languages import say as text_of
from bra.ledger.history import history

if TYPE_CHECKING:
    from bra.languages import Language
    from bra.ledger import Action

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
    actions = list(opened.folder.ledger.actions(opened.today, internal=internal))
    tell_troubles(opened)
    action = pick_action(opened, name, actions)
    if action.confidential and not internal:
        raise opened.error("withheld-action", name=str(action.id))
    if listing_format(call, form) == "json":
        put_json(call, action_json(action, internal=internal))
        return
    rows = _rows(action, opened.language, internal=internal)
    columns = [
        (key, text_of(opened.language, f"column.{key}")) for key in ("day", "what", "text", "where")
    ]
    kind = listing_format(call, form)
    if kind == "table":
        from bra.cli.drawing import draw_markdown

        sys.stdout.write(draw_markdown(call, _head(action, opened.language)) + "\n")
    elif kind == "md":
        put(call, _head(action, opened.language))
    show_listing(call, form, value=rows, rows=rows, columns=columns, whole=("day", "where"))


def put_json(call: Call, value: object) -> None:
    """Print a value as JSON."""
    show_listing(call, "json", value=value, rows=(), columns=())


def _head(action: "Action", spoken: "Language") -> str:
    """Say how the action stands, above its history."""
    from bra.rendering.markdown import inline

    state = text_of(spoken, f"state.{shown_state(action)}")
    due = action.due or action.due_text
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
    return "\n".join((*lines, "", ""))


def _rows(action: "Action", spoken: "Language", *, internal: bool) -> list[dict[str, object]]:
    """Return the history as rows; the words and place of a withheld mention are left out."""
    rows: list[dict[str, object]] = []
    for step in history(action):
        hidden = step.mention.confidential and not internal
        what = "; ".join(
            text_of(spoken, f"history.{code}", **dict(facts)) for code, facts in step.changes
        )
        rows.append(
            {
                "day": step.mention.day,
                "what": what,
                "text": "" if hidden else f"{step.mention.text} {step.mention.notes}".strip(),
                "where": text_of(spoken, "not-public")
                if hidden
                else f"{step.mention.path}:{step.mention.line}",
            }
        )
    return rows
